"""HTTP on loopback: requests in, answers out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.telegram.dispatch import answer
from tests.telegram.faults import ConnectionCut
from tests.telegram.refusals import Refused, bad, unauthorized
from tests.telegram.wire import Upload

if TYPE_CHECKING:
    from tests.telegram.wire import Json
    from tests.telegram.world import World

LARGEST = 60 * 1024 * 1024


class Server:
    """Listens on a free port of 127.0.0.1."""

    def __init__(self, world: World) -> None:
        self._world = world
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        self.url = ""

    async def start(self) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.Response:
        try:
            return await self._answer(request)
        except Refused as refused:
            return _refusal(refused)
        except ConnectionCut:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        except Exception as crash:
            self._world.crashes.append(crash)
            raise

    async def _answer(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self._world.token:
            raise unauthorized()
        raw, files = await _parameters(request)
        result = await answer(self._world, request.match_info["method"], raw, files)
        return web.json_response({"ok": True, "result": result})


def _refusal(refused: Refused) -> web.Response:
    if refused.code >= 500:
        page = f"<html><body><center><h1>{refused}</h1></center></body></html>"
        return web.Response(status=refused.code, text=page, content_type="text/html")
    return web.json_response(refused.body(), status=refused.code)


async def _parameters(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    raw: Json = dict(request.query)
    if request.content_type == "application/json":
        return raw | await _json(request), {}
    form = dict(await request.post())
    files = {name: _upload(part) for name, part in form.items() if isinstance(part, web.FileField)}
    return raw | {name: part for name, part in form.items() if name not in files}, files


async def _json(request: web.Request) -> Json:
    try:
        body: Any = await request.json()
    except ValueError:
        raise bad("can't parse JSON object") from None
    if not isinstance(body, dict):
        raise bad("object expected as the body")
    return body


def _upload(part: web.FileField) -> Upload:
    with part.file:
        return Upload(part.filename, part.content_type, part.file.read())

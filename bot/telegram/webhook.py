"""Updates by webhook: 200 only after the commit, the waiting person answered in the response."""

import logging
import secrets
from collections.abc import Sequence

import msgspec
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.faults import told
from bot.storage.errors import StorageError
from bot.telegram.intake import Intake
from bot.telegram.ports import Turns
from bot.telegram.updates import DecodeError, parse

log = logging.getLogger(__name__)

PATH = "/telegram"

#: Bytes; Telegram's largest updates stay far below.
LARGEST = 1024 * 1024

_SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 -- the header's name, not a secret
_TAKEN = Response()
_AWAY = PlainTextResponse("the database is away", 503, {"Retry-After": "2"})
_ENCODER = msgspec.json.Encoder()


class _TooLarge(Exception):
    """The body exceeds LARGEST."""


class Webhook:
    """The endpoints of a bot that Telegram calls."""

    def __init__(self, intake: Intake, turns: Turns, secret: str) -> None:
        self._intake = intake
        self._turns = turns
        self._secret = secret.encode()

    def app(self, extra: Sequence[BaseRoute] = ()) -> ASGIApp:
        """The web application: updates, health, and what else should be served."""
        routes = [
            Route(PATH, self.update, methods=["POST"]),
            Route("/healthz", self.alive),
            Route("/readyz", self.ready),
        ]
        others = Starlette(routes=[*routes, *extra])

        # Updates pass by what looks for routes and errors: `update` does without either.
        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http" and (scope["path"], scope["method"]) == (PATH, "POST"):
                response = await self.update(Request(scope, receive))
                await response(scope, receive, send)
            else:
                await others(scope, receive, send)

        return app

    async def update(self, request: Request) -> Response:
        """One update; any status but 200 makes Telegram deliver it again."""
        given = request.headers.get(_SECRET, "").encode("latin-1", "replace")
        if not secrets.compare_digest(given, self._secret):
            return Response(status_code=401)
        try:
            return await self._accept(await _body(request))
        except _TooLarge:
            return Response(status_code=413)
        except DecodeError:
            return Response(status_code=400)
        except (StorageError, ClientDisconnect):
            return _AWAY
        except Exception as error:  # noqa: BLE001 -- the server would log its message
            log.error("an update failed\n%s", told(error))  # noqa: TRY400 -- words inside
            return Response(status_code=500)

    async def alive(self, _request: Request) -> Response:
        """The process is alive."""
        return PlainTextResponse("alive")

    async def ready(self, _request: Request) -> Response:
        """The database answers."""
        return PlainTextResponse("ready") if await self._turns.ready() else _AWAY

    async def _accept(self, body: bytes) -> Response:
        call = await self._intake.accept(parse(body))
        if call is None:
            return _TAKEN
        method, params = call
        return Response(_ENCODER.encode({"method": method} | params), media_type="application/json")


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise _TooLarge
    return bytes(body)

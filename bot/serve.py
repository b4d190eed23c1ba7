"""`bowout run`, `web` and `worker`: settings, storage and turns given to their roles."""

import asyncio
import gc
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from enum import StrEnum
from functools import partial

from starlette.applications import Starlette
from starlette.routing import Route

from bot import health
from bot.bootstrap import now, opened
from bot.metrics import Look, MeasuredTurns, Metrics
from bot.settings import NotStarted, Settings, SettingsError
from bot.telegram.api import Api
from bot.telegram.measured import MeasuredApi
from bot.telegram.run import (
    BadToken,
    CannotListen,
    Options,
    WebhookRefused,
    connected,
    run,
    signals,
)
from bot.telegram.serving import listener
from bot.telegram.serving import serve as serve_http
from bot.timed.running import later, working
from bot.turns import Turns
from flows.core.texts import texts

#: New objects until the first generation is looked through.
YOUNG = 20_000
#: Seconds that one thread may keep another waiting.
SWITCH = 0.0005


#: Seconds at a start for what people were waiting for to go straight out, before the queue.
SETTLE = 3.0


class Role(StrEnum):
    """What a process does."""

    #: Everything.
    RUN = "run"
    #: Takes updates by webhook and sends what they are answered with.
    WEB = "web"
    #: Does timed work, and sends what could not be sent before.
    WORKER = "worker"


def serve(settings: Settings, role: Role = Role.RUN) -> None:
    """Do the work of the role until SIGTERM or SIGINT.

    SettingsError without a token, StorageError without a database, NotStarted if Telegram
    refuses the token or the webhook, or the listen address is taken.
    """
    options = _options(settings)
    if role is Role.WEB and not options.webhook_url:
        raise SettingsError(["webhook_url"])
    _log()
    _settle()
    try:
        with asyncio.Runner(loop_factory=_loop) as runner:
            runner.run(Serving(settings, options).serve(role))
    except BadToken:
        raise _refused("token") from None
    except WebhookRefused as error:
        raise _refused("webhook", error) from error
    except CannotListen as error:
        raise _refused("listen", error) from error


def _settle() -> None:
    """Spare the processor what a server need not do again and again."""
    # What is loaded by now stays: no collection need look through it.
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
    # A commit that is through must not wait long for the loop to let go of the interpreter.
    sys.setswitchinterval(SWITCH)


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of uvloop where there is one: it takes a quarter less of the processor."""
    try:
        import uvloop  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


def _refused(what: str, reason: object = "") -> NotStarted:
    return NotStarted(texts("en").plain(f"terminal-refused-{what}", {"reason": str(reason)}))


class Serving:
    """One process with its settings and its numbers."""

    def __init__(self, settings: Settings, options: Options) -> None:
        self._settings = settings
        self._options = options
        self._metrics = Metrics()
        self._api = MeasuredApi(options.token, options.api_url, failed=self._metrics.failed)

    async def serve(self, role: Role) -> None:
        """Do the work of the role."""
        settings, metrics = self._settings, self._metrics
        kind = partial(MeasuredTurns, metrics=metrics)
        async with opened(settings, settings.executor_id, kind, later) as turns:
            await {Role.RUN: self._run, Role.WEB: self._web, Role.WORKER: self._work}[role](turns)

    async def _run(self, turns: Turns) -> None:
        page = self._page(turns)

        def beside(api: Api) -> AbstractAsyncContextManager[object]:
            return self._all_beside(turns, api, page)

        await run(self._options, turns, routes=[page], beside=beside, given=self._api)

    async def _web(self, turns: Turns) -> None:
        def beside(_api: Api) -> AbstractAsyncContextManager[object]:
            return nullcontext()

        routes = [self._metrics.route()]
        await run(self._options, turns, routes=routes, beside=beside, given=self._api)

    async def _work(self, turns: Turns) -> None:
        stop = asyncio.Event()
        with signals(stop):
            async with self._api as api:
                if await connected(api, stop):
                    async with (
                        working(self._settings, turns, api),
                        self._listening(turns, self._page(turns)),
                    ):
                        await stop.wait()

    @asynccontextmanager
    async def _all_beside(self, turns: Turns, api: Api, page: Route) -> AsyncIterator[None]:
        async with working(self._settings, turns, api, SETTLE):
            # Who polls has no need to be reached, so it listens only where it was told to.
            if self._options.webhook_url or "listen" not in self._settings.model_fields_set:
                yield
                return
            async with self._listening(turns, page):
                yield

    @asynccontextmanager
    async def _listening(self, turns: Turns, page: Route) -> AsyncIterator[None]:
        app = Starlette(routes=[*health.routes(turns), page])
        host, port = self._settings.address
        stop = asyncio.Event()
        serving = asyncio.create_task(serve_http(app, listener(host, port), stop))
        try:
            yield
        finally:
            stop.set()
            await serving

    def _page(self, turns: Turns) -> Route:
        return self._metrics.route(Look(self._metrics, turns, now))


def _options(settings: Settings) -> Options:
    secret = settings.webhook_secret
    return Options(
        token=settings.token,
        api_url=settings.telegram_api_url,
        webhook_url=settings.webhook_url,
        webhook_secret=secret.get_secret_value() if secret else "",
        host=settings.address.host,
        port=settings.address.port,
        locale=settings.locale,
    )


def _log() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # It logs addresses, and the address of a Bot API call holds the token.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    for name in ("alembic", "dbos"):
        logging.getLogger(name).setLevel(logging.WARNING)

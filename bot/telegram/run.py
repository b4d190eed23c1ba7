"""Telegram from start to stop: polling, or a webhook where there is a public address."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field

from starlette.routing import BaseRoute
from telegram.error import BadRequest, TelegramError

from bot.telegram import menu
from bot.telegram.api import DEFAULT_URL, Api, BadToken
from bot.telegram.errors import reason
from bot.telegram.intake import Intake
from bot.telegram.polling import Polling
from bot.telegram.ports import Turns
from bot.telegram.sender import Patience, Sender
from bot.telegram.serving import CannotListen, listener, serve
from bot.telegram.sweep import Sweep
from bot.telegram.webhook import PATH, Webhook
from bot.telegram.wire import ALLOWED
from flows.core.texts import texts

log = logging.getLogger(__name__)

#: Deliveries that Telegram may have under way to us at once (setWebhook, 1 to 100).
CONNECTIONS = 100


Beside = Callable[[Api], contextlib.AbstractAsyncContextManager[object]]


class WebhookRefused(Exception):
    """Telegram does not accept the public address; the message is Telegram's reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Where Telegram is and how it reaches us; without `webhook_url` it is polled."""

    token: str = field(repr=False)
    api_url: str = DEFAULT_URL
    webhook_url: str | None = None
    webhook_secret: str = field(default="", repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    locale: str = "en"


async def run(
    options: Options,
    turns: Turns,
    *,
    stop: asyncio.Event | None = None,
    routes: Sequence[BaseRoute] = (),
    beside: Beside | None = None,
    given: Api | None = None,
) -> None:
    """Talk to people until `stop`, SIGTERM or SIGINT; then finish what has begun.

    What goes wrong with a message is left to what works `beside`, here or in another process;
    with None it is looked after here.
    Raises BadToken, CannotListen or WebhookRefused when it cannot start.
    """
    stop = stop or asyncio.Event()
    with signals(stop):
        async with given or Api(options.token, options.api_url) as api:
            if not await _until(stop, api.connect):
                return
            log.info("talking as @%s", api.me.username)
            async with (
                beside(api) if beside else contextlib.nullcontext(),
                _sending(api, turns, sweeping=beside is None) as sender,
                _presented(api, options.locale),
            ):
                intake = Intake(turns, sender, api.me)
                if options.webhook_url:
                    hook = Webhook(intake, turns, options.webhook_secret)
                    await _hooked(api, options, hook, stop, routes)
                else:
                    await _polled(api, intake, stop)


async def connected(api: Api, stop: asyncio.Event) -> bool:
    """Wait until Telegram answers; False if `stop` came first. BadToken."""
    return await _until(stop, api.connect)


@contextlib.contextmanager
def signals(stop: asyncio.Event) -> Iterator[None]:
    """SIGTERM and SIGINT set `stop` instead of ending the process."""
    loop = asyncio.get_running_loop()
    caught = (signal.SIGTERM, signal.SIGINT)
    before = {each: signal.getsignal(each) for each in caught}
    for each in caught:
        signal.signal(each, lambda *_: loop.call_soon_threadsafe(stop.set))
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextlib.asynccontextmanager
async def _sending(api: Api, turns: Turns, *, sweeping: bool) -> AsyncIterator[Sender]:
    sender = Sender(api, turns, api.me)
    sweep = Sweep(sender)
    task = asyncio.create_task(sweep.run() if sweeping else sweep.all_there_is())
    try:
        yield sender
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await sender.close()


@contextlib.asynccontextmanager
async def _presented(api: Api, locale: str) -> AsyncIterator[None]:
    presenting = asyncio.create_task(menu.present(api, texts(locale)))
    try:
        yield
    finally:
        presenting.cancel()
        await asyncio.gather(presenting, return_exceptions=True)


async def _polled(api: Api, intake: Intake, stop: asyncio.Event) -> None:
    async def unhook() -> None:
        await api.call("deleteWebhook", {})

    if await _until(stop, unhook):
        await Polling(api, intake).run(stop)


async def _hooked(
    api: Api, options: Options, hook: Webhook, stop: asyncio.Event, routes: Sequence[BaseRoute]
) -> None:
    async def set_hook() -> None:
        try:
            await api.call("setWebhook", _address(options))
        except BadRequest as error:
            raise WebhookRefused(error.message) from None

    async def listening() -> None:
        await _until(stop, set_hook)

    await serve(hook.app(routes), listener(options.host, options.port), stop, listening)


def _address(options: Options) -> dict[str, object]:
    url = (options.webhook_url or "").rstrip("/")
    return {
        "url": url if url.endswith(PATH) else url + PATH,
        "secret_token": options.webhook_secret,
        "allowed_updates": ALLOWED,
        "max_connections": CONNECTIONS,
    }


async def _until(stop: asyncio.Event, step: Callable[[], Awaitable[None]]) -> bool:
    """Repeat a step of the start until Telegram answers; False if `stop` came first."""
    patience = Patience(longest=30.0)
    tries = 0
    while not stop.is_set():
        try:
            await step()
        except TelegramError as error:
            tries += 1
            log.warning("Telegram does not answer, trying again: %s", reason(error))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), patience.pause(tries))
        else:
            return True
    return False


__all__ = ["BadToken", "CannotListen", "Options", "WebhookRefused", "connected", "run", "signals"]

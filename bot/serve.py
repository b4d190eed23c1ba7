"""`bowout run`: settings, storage and turns given to Telegram's edge."""

import asyncio
import logging
import socket

from bot.bootstrap import opened
from bot.settings import NotStarted, Settings
from bot.telegram.run import BadToken, CannotListen, Options, WebhookRefused, run
from flows.core.texts import texts


def serve(settings: Settings) -> None:
    """Talk to people until SIGTERM or SIGINT.

    SettingsError without a token, StorageError without a database, NotStarted if Telegram
    refuses the token or the webhook, or the listen address is taken.
    """
    options = _options(settings)
    _log()
    try:
        with asyncio.Runner(loop_factory=_loop) as runner:
            runner.run(_serve(settings, options))
    except BadToken:
        raise _refused("token") from None
    except WebhookRefused as error:
        raise _refused("webhook", error) from error
    except CannotListen as error:
        raise _refused("listen", error) from error


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of uvloop where there is one: it takes a quarter less of the processor."""
    try:
        import uvloop  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


def _refused(what: str, reason: object = "") -> NotStarted:
    return NotStarted(texts("en").plain(f"terminal-refused-{what}", {"reason": str(reason)}))


async def _serve(settings: Settings, options: Options) -> None:
    # The name stays the same over restarts, as what it left unsent is found by it.
    async with opened(settings, socket.gethostname()) as turns:
        await run(options, turns)


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
    logging.getLogger("alembic").setLevel(logging.WARNING)

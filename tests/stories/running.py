"""The whole bot in this process, between a Bot API server on loopback and a real database."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Literal

from bot.storage import Keyring, Storage
from bot.telegram.run import Options, run
from bot.turns import Turns
from tests.telegram.api import BotApi

Way = Literal["polling", "webhook"]
SECRET = "a-secret"


@asynccontextmanager
async def running(api: BotApi, url: str, keyring: Keyring, way: Way) -> AsyncIterator[Turns]:
    """The bot at work until the block ends; then it has stopped as on SIGTERM."""
    storage = await Storage.open(url, keyring)
    turns = Turns(storage, locale="en", owner="main", clock=lambda: datetime.now(UTC))
    await turns.start()
    stop = asyncio.Event()
    working = asyncio.create_task(run(_options(api, way), turns, stop=stop))
    try:
        yield turns
        assert not working.done(), working.exception()
    finally:
        stop.set()
        await working
        await turns.close()
        await storage.close()


def _options(api: BotApi, way: Way) -> Options:
    if way == "polling":
        return Options(token=api.token, api_url=api.url)
    port = free_port()
    return Options(
        token=api.token,
        api_url=api.url,
        webhook_url=f"http://127.0.0.1:{port}",
        webhook_secret=SECRET,
        port=port,
    )


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

"""The whole bot in this process, between a Bot API server on loopback and a real database."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from itertools import cycle
from typing import Literal

from bot.storage import Keyring, Storage
from bot.telegram.run import Options, run
from bot.turns import Turns
from tests.telegram.api import BotApi

Way = Literal["polling", "webhook"]
SECRET = "a-secret"
#: Round and round below the ports that the system gives away by itself.
_ports = cycle(sorted(range(20_000, 32_000), key=lambda port: (port - os.getpid() * 97) % 12_000))


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
    """A port nobody listens on, and that no connection is given meanwhile.

    Ports for outgoing connections begin at 32768 (Linux); each process takes its own stretch.
    """
    while True:
        port = next(_ports)
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return port

"""A Bot API on loopback, and a running edge with turns by hand."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest

from bot.telegram.api import Api
from bot.telegram.groups import Me
from bot.telegram.run import Options, run
from bot.telegram.sender import Sender
from tests.bot.telegram.fakes import QUICK, FakeApi, FakeTurns
from tests.telegram.api import BotApi

SECRET = "a-secret_of-the-tests"

Running = Callable[..., AbstractAsyncContextManager[asyncio.Event]]


@pytest.fixture
async def telegram() -> AsyncIterator[BotApi]:
    async with BotApi(patience=5) as server:
        yield server
        assert not server.refused()


@pytest.fixture
async def api(telegram: BotApi) -> AsyncIterator[Api]:
    async with Api(telegram.token, telegram.url) as api:
        await api.connect()
        yield api


@pytest.fixture
def turns() -> FakeTurns:
    return FakeTurns()


@pytest.fixture
async def sender(api: FakeApi, turns: FakeTurns) -> AsyncIterator[Sender]:
    """What sends, through the `api` of the test's own module."""
    sender = Sender(api, turns, Me(1, "our_bot"), patience=QUICK)
    yield sender
    await sender.close(0)
    assert not sender._chains
    assert not sender._known


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@pytest.fixture
def options(telegram: BotApi, port: int) -> Callable[..., Options]:
    def make(*, webhook: bool = False, **more: Any) -> Options:
        here = f"http://127.0.0.1:{port}" if webhook else None
        given = {
            "token": telegram.token,
            "api_url": telegram.url,
            "webhook_url": here,
            "webhook_secret": SECRET if webhook else "",
            "port": port,
        }
        return Options(**{**given, **more})

    return make


@pytest.fixture
def running(options: Callable[..., Options], turns: FakeTurns) -> Running:
    """Run the edge while a test talks with it; leaving the context stops it."""

    @asynccontextmanager
    async def start(**given: Any) -> AsyncIterator[asyncio.Event]:
        stop = asyncio.Event()
        task = asyncio.create_task(run(options(**given), turns, stop=stop))
        try:
            yield stop
        finally:
            stop.set()
            async with asyncio.timeout(15):
                await task

    return start


async def seen(holds: Callable[[], object], seconds: float = 5) -> None:
    """Wait for something on the server that rings no bell, such as a poll being held open."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 -- there is no event to await
            await asyncio.sleep(0.005)

"""The edge from start to stop."""

import asyncio
import os
import signal
import socket
from collections.abc import Callable

import aiohttp
import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.telegram.api import BadToken
from bot.telegram.run import Options, WebhookRefused, run
from bot.telegram.serving import CannotListen
from tests.bot.telegram.conftest import SECRET, Running, seen
from tests.bot.telegram.fakes import FakeTurns
from tests.telegram.api import BotApi

Make = Callable[..., Options]


async def test_a_person_is_answered_by_webhook(
    running: Running, telegram: BotApi, turns: FakeTurns, port: int
) -> None:
    ada = telegram.person("Ada")
    async with running(webhook=True):
        ada.says("/start")
        screen = await ada.reads()
        ada.taps("Go on", on=screen)
        assert await ada.toast() == "ok"
        await ada.reads()
        await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert [call.via for call in telegram.calls_of("answerCallbackQuery")] == ["webhook"]
    hook = telegram.calls_of("setWebhook")[0].params
    assert hook["url"] == f"http://127.0.0.1:{port}/telegram"
    assert hook["secret_token"] == SECRET
    assert not telegram.calls_of("getUpdates")


async def test_telegram_delivers_again_what_was_not_stored(
    running: Running, telegram: BotApi, turns: FakeTurns
) -> None:
    ada = telegram.person("Ada")
    async with running(webhook=True):
        turns.away = True
        update = ada.says("hello")
        await turns.until(lambda: telegram.world.hook_error.endswith("503"))
        turns.away = False
        await ada.reads()
        telegram.duplicate(update)
        await turns.until(lambda: len(turns.noted("sent")) == 1)
    assert len(turns.taken) == 1
    assert not ada.unread()


async def test_more_pages_can_be_served(options: Make, turns: FakeTurns, port: int) -> None:
    stop = asyncio.Event()
    more = [Route("/metrics", lambda _: PlainTextResponse("numbers"))]
    task = asyncio.create_task(run(options(webhook=True), turns, stop=stop, routes=more))
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client:
        while True:
            try:
                async with client.get("/metrics") as response:
                    assert await response.text() == "numbers"
                    break
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.01)
    stop.set()
    await task


@pytest.mark.parametrize("webhook", [False, True])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_and_the_process_goes_on(
    options: Make, telegram: BotApi, turns: FakeTurns, number: signal.Signals, *, webhook: bool
) -> None:
    before = signal.getsignal(number)
    task = asyncio.create_task(run(options(webhook=webhook), turns))
    ada = telegram.person("Ada")
    ada.says("hello")
    await ada.reads()
    os.kill(os.getpid(), number)
    async with asyncio.timeout(10):
        await task
    assert turns.noted("sent") == [1]
    assert signal.getsignal(number) is before


async def test_a_bad_token_ends_the_start(options: Make, turns: FakeTurns) -> None:
    with pytest.raises(BadToken):
        await run(options(token="7000000001:wrong"), turns)


async def test_an_address_that_is_taken_ends_the_start(
    options: Make, turns: FakeTurns, port: int
) -> None:
    with (
        socket.create_server(("127.0.0.1", port)),
        pytest.raises(CannotListen, match=f"cannot listen on 127.0.0.1:{port}: "),
    ):
        await run(options(webhook=True), turns)


async def test_an_address_that_telegram_refuses_ends_the_start(
    options: Make, telegram: BotApi, turns: FakeTurns
) -> None:
    telegram.fail("setWebhook", "bad webhook: IP address 127.0.0.1 is reserved")
    with pytest.raises(WebhookRefused, match="reserved"):
        await run(options(webhook=True), turns)


async def test_the_start_waits_for_telegram(
    options: Make, telegram: BotApi, turns: FakeTurns, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("getMe", 502)
    telegram.fail("deleteWebhook", "drop_before")
    ada = telegram.person("Ada")
    ada.says("hello")
    stop = asyncio.Event()
    task = asyncio.create_task(run(options(), turns, stop=stop))
    await ada.reads()
    stop.set()
    await task
    assert caplog.text.count("Telegram does not answer, trying again: NetworkError") == 2


async def test_the_wait_for_telegram_can_be_ended(turns: FakeTurns, port: int) -> None:
    stop = asyncio.Event()
    nobody = Options(token="1:a", api_url=f"http://127.0.0.1:{port}")
    task = asyncio.create_task(run(nobody, turns, stop=stop))
    await asyncio.sleep(0)
    stop.set()
    async with asyncio.timeout(5):
        await task
    assert not turns.asked


@pytest.mark.parametrize("given", ["https://x.example/bot/telegram", "https://x.example/bot/"])
async def test_the_public_address_may_have_a_path(
    running: Running, telegram: BotApi, given: str
) -> None:
    async with running(webhook=True, webhook_url=given):
        await seen(lambda: telegram.world.hook)
        assert telegram.calls_of("setWebhook")[0].params["url"] == "https://x.example/bot/telegram"

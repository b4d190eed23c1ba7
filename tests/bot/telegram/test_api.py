"""Calls of the Bot API over real connections."""

import logging
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.api import Api, BadToken
from flows.core.replies import File
from tests.telegram.api import BotApi


async def test_who_we_are(api: Api) -> None:
    assert api.me == (7_000_000_001, "bow_out_test_bot", True)


async def test_a_ready_payload_arrives_as_it_is(api: Api, telegram: BotApi) -> None:
    ada = telegram.person("Ada")
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "t:1:go", "style": "danger"}]]}
    result = await api.call(
        "sendMessage", {"chat_id": ada.id, "text": "Hé 🙂", "reply_markup": keyboard}
    )
    assert isinstance(result, dict)
    assert result["text"] == "Hé 🙂"
    assert (await ada.reads()).text == "Hé 🙂"


@pytest.mark.parametrize(
    ("method", "field", "content"),
    [
        ("sendDocument", "document", "Subject: Grüße\r\n".encode() + bytes(range(256))),
        ("sendPhoto", "photo", b"\x89PNG\r\n--boundary"),
    ],
)
async def test_a_file_is_uploaded(
    api: Api, telegram: BotApi, method: str, field: str, content: bytes
) -> None:
    ada = telegram.person("Ada")
    file = File("abschied für.eml", content)
    keyboard = {"inline_keyboard": [[{"text": "Gö", "callback_data": "t:1:go"}]]}
    words = {"caption": "<b>Hé</b> 🙂", "parse_mode": "HTML", "reply_markup": keyboard}
    await api.call(method, {"chat_id": ada.id, field: file, **words})
    shown = await ada.reads()
    assert (shown.text, shown.buttons) == ("Hé 🙂", ["Gö"])
    upload = telegram.calls_of(method)[0].files[field]
    assert upload.data == content
    assert upload.filename == "abschied für.eml"


@pytest.mark.parametrize("token", ["7000000001:wrong", "7000000001:" + "A" * 35])
async def test_a_wrong_token(telegram: BotApi, token: str) -> None:
    async with Api(token, telegram.url) as api:
        with pytest.raises(BadToken, match=r"does not know this bot token$"):
            await api.connect()


async def test_no_token_at_all(telegram: BotApi) -> None:
    with pytest.raises(BadToken):
        Api("", telegram.url)


@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        ((429, 3), RetryAfter),
        (403, Forbidden),
        (502, NetworkError),
        ("drop_before", NetworkError),
        ("drop_after", NetworkError),
        ("message is too long", BadRequest),
    ],
)
async def test_refusals_become_errors(
    api: Api, telegram: BotApi, fault: object, raised: type[TelegramError]
) -> None:
    ada = telegram.person("Ada")
    telegram.fail("sendMessage", fault)  # type: ignore[arg-type]
    with pytest.raises(raised) as refused:
        await api.call("sendMessage", {"chat_id": ada.id, "text": "hi"})
    assert type(refused.value) is raised


async def test_what_takes_too_long_has_timed_out(api: Api, telegram: BotApi) -> None:
    telegram.latency = 5
    with pytest.raises(TimedOut):
        await api.call("getMe", {}, patience=0.01)
    telegram.latency = 0


async def test_nothing_listens(unused_tcp_port: int) -> None:
    async with Api("1:a", f"http://127.0.0.1:{unused_tcp_port}") as api:
        with pytest.raises(NetworkError, match=r"^Client\w+Error$"):
            await api.call("getMe", {})


async def test_calls_outside_of_the_context() -> None:
    with pytest.raises(NetworkError, match="not connected"):
        await Api("1:a").call("getMe", {})


@pytest.fixture
async def babble(unused_tcp_port: int) -> AsyncIterator[Api]:
    """Something that answers, and is no Bot API: `/method` echoes the parameter `body`."""

    async def echo(request: web.Request) -> web.Response:
        given = await request.json()
        return web.Response(text=given["body"], status=given["status"])

    app = web.Application()
    app.router.add_post("/bot1:a/echo", echo)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_tcp_port).start()
    async with Api("1:a", f"http://127.0.0.1:{unused_tcp_port}") as api:
        yield api
    await runner.cleanup()


@pytest.mark.parametrize("status", [200, 500, 502])
@pytest.mark.parametrize("body", ["", "<html>", "[]", '{"ok": true}', "[" * 5000])
async def test_nonsense_for_an_answer(
    babble: Api, body: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(TelegramError):
        await babble.call("echo", {"body": body, "status": status})
    assert not caplog.messages


async def test_logs_hold_neither_token_nor_words(
    api: Api, telegram: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ada = telegram.person("Ada")
    for fault in ("drop_before", 502, "acme is not a chat"):
        telegram.fail("sendMessage", fault)
        with pytest.raises(TelegramError) as refused:
            await api.call("sendMessage", {"chat_id": ada.id, "text": "acme"})
        assert telegram.token not in f"{refused.value!r}{refused.value.__cause__!r}"
    await api.bot.send_message(ada.id, "acme")
    assert telegram.token not in caplog.text
    assert "acme" not in caplog.text

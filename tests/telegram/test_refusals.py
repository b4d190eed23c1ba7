"""What Telegram would refuse is refused, in its words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from telegram.error import BadRequest, Forbidden, RetryAfter

if TYPE_CHECKING:
    from telegram import Bot

    from tests.telegram.api import BotApi


async def call(api: BotApi, method: str, **params: Any) -> dict[str, Any]:
    async with (
        aiohttp.ClientSession() as client,
        client.post(f"{api.url}/bot{api.token}/{method}", json=params) as response,
    ):
        body: dict[str, Any] = await response.json()
        assert body["ok"] or body["error_code"] == response.status
        return body


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Go"} | fields]]}


HTML = {"parse_mode": "HTML"}
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "hi", "colour": "red"}, "unknown parameter colour"),
    ("sendMessage", {}, "message text is empty"),
    ("sendMessage", {"text": "  "}, "message text is empty"),
    ("sendMessage", {"text": "x" * 4097}, "message is too long"),
    ("sendMessage", {"text": "😀" * 2049}, "message is too long"),
    ("sendMessage", {"text": 5}, "wrong type of text: must be String"),
    ("sendMessage", {"text": "hi", "message_thread_id": 9}, "message thread not found"),
    ("sendMessage", {"text": "<b>hi", **HTML}, "can't find end tag corresponding to start tag b"),
    ("sendMessage", {"text": "<b><i>hi</b></i>", **HTML}, 'expected "</i>", found "</b>"'),
    ("sendMessage", {"text": "hi</b>", **HTML}, "unexpected end tag at byte offset 2"),
    ("sendMessage", {"text": "<p>hi</p>", **HTML}, 'unsupported start tag "p" at byte offset 0'),
    ("sendMessage", {"text": "<span class='x'>hi</span>", **HTML}, "unsupported start tag"),
    ("sendMessage", {"text": "you & me", **HTML}, "can't parse entities: unescaped"),
    ("sendMessage", {"text": "1 < 2", **HTML}, "can't parse entities: unescaped"),
    ("sendMessage", {"text": "a&nbsp;b", **HTML}, "can't parse entities: unescaped"),
    ("sendMessage", {"text": "hi", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
    ("sendMessage", {"text": "hi", "reply_markup": button()}, "text buttons are unallowed"),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": button(callback_data="é" * 33)},
        "BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": button(url="t.me/x")},
        "inline keyboard button URL 't.me/x' is invalid",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": button(callback_data="x", url="https://t.me/x")},
        "BUTTON_TYPE_INVALID",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": button(copy_text={"text": "x" * 257})},
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": button(callback_date="x")},
        "unknown field in InlineKeyboardButton: callback_date",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_markup": {"inline_keyboard": [[{"text": "a", "pay": True}] * 101]}},
        "reply markup is too long",
    ),
    (
        "sendMessage",
        {"text": "hi", "reply_parameters": {"message_id": 7}},
        "to be replied not found",
    ),
    (
        "sendMessage",
        {"text": "hi", "ephemeral_message_parameters": {"receiver": 1}},
        "unknown field in EphemeralMessageParameters: receiver",
    ),
    ("sendMessage", {"text": "hi", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
    ("sendMessage", {"text": "hi", "reply_markup": 3}, "wrong type of reply_markup"),
    ("sendMessage", {"text": "hi", "protect_content": "perhaps"}, "must be Boolean"),
    ("sendDocument", {"document": {"id": 1}}, "wrong type of document"),
    ("editMessageMedia", {"media": {"type": "photo", "media": "x"}}, "not played by this server"),
    ("editMessageText", {"text": "hi", "message_id": 77}, "message to edit not found"),
    ("editMessageText", {"text": "new", "message_id": 1}, "message can't be edited"),
    (
        "editMessageText",
        {"text": "same", "message_id": 2},
        "message is not modified: specified new",
    ),
    ("deleteMessage", {"message_id": 77}, "message to delete not found"),
    ("sendPoll", {"question": "", "options": []}, "poll question must be non-empty"),
    ("sendPoll", {"question": "q", "options": [{"text": "a"}]}, "from 2 to 12 options"),
    (
        "sendPoll",
        {"question": "q", "options": [{"text": "a"}, {"text": "b" * 101}]},
        "poll option length must not exceed 100",
    ),
    (
        "sendPoll",
        {"question": "q", "options": [{"text": "a"}, {"text": "b"}], "type": "quiz"},
        "quiz must have a correct option",
    ),
    ("stopPoll", {"message_id": 2}, "message with poll to stop not found"),
]


@pytest.mark.parametrize(("method", "params", "said"), REFUSED)
async def test_a_bad_request(api: BotApi, method: str, params: dict[str, Any], said: str) -> None:
    ada = api.person("Ada")
    ada.says("/start")
    await call(api, "sendMessage", chat_id=ada.id, text="same")
    body = await call(api, method, chat_id=ada.id, **params)
    assert body["error_code"] == 400
    assert body["description"].startswith("Bad Request: ")
    assert said in body["description"]
    assert [done.error is not None for done in api.calls] == [False, True]
    assert len(ada.chat.messages) == 2


@pytest.mark.parametrize(
    ("method", "params", "said"),
    [
        ("setMyCommands", {"commands": [{"command": "Go", "description": "x"}]}, "COMMAND_INVALID"),
        (
            "setMyCommands",
            {"commands": [{"command": "go", "description": ""}]},
            "DESCRIPTION_INVALID",
        ),
        ("setMyDescription", {"description": "x" * 513}, "too long"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "too long"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("sendMessage", {"chat_id": 404, "text": "hi"}, "chat not found"),
        (
            "savePreparedInlineMessage",
            {"user_id": 1, "result": {"type": "article", "id": "1", "title": "x", "text": "x"}},
            "unknown field in InlineQueryResultArticle: text",
        ),
        ("getStickerSet", {"name": "x"}, "not played by this server"),
    ],
)
async def test_a_bad_request_of_the_bot(
    api: BotApi, method: str, params: dict[str, Any], said: str
) -> None:
    assert said in (await call(api, method, **params))["description"]


async def test_wrong_token_and_unknown_method(api: BotApi) -> None:
    assert (await call(api, "sendLove"))["description"] == "Not Found"
    api.world.token = "1:other"
    async with aiohttp.ClientSession() as client:
        async with client.get(f"{api.url}/bot2:wrong/getMe") as response:
            assert (response.status, (await response.json())["description"]) == (
                401,
                "Unauthorized",
            )
        async with client.get(f"{api.url}/bot1:other/GETME") as response:
            assert (await response.json())["result"]["is_bot"] is True


async def test_people_who_cannot_be_reached(api: BotApi, bot: Bot) -> None:
    stranger, gone = api.person("Stranger", started=False), api.person("Gone")
    gone.deactivates()
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "hi")
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(gone.id, "hi")
    gone.chat.deactivated, gone.chat.blocked = False, True
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(gone.id, "hi")
    stranger.says("/start")
    await bot.send_message(stranger.id, "hi")


async def test_a_tap_is_answered_once_and_soon(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    await call(api, "sendMessage", chat_id=ada.id, text="?", reply_markup=button(callback_data="x"))
    first, late = ada.taps("Go")["callback_query"]["id"], ada.taps("Go")["callback_query"]["id"]
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await bot.answer_callback_query(first, "x" * 201)
    await bot.answer_callback_query(first)
    api.clock.advance(16)
    for query_id in (first, late):
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query(query_id)


def _seconds(error: RetryAfter) -> float:
    assert isinstance(error.retry_after, timedelta)
    return error.retry_after.total_seconds()


async def test_limits_when_enforced(api: BotApi, bot: Bot) -> None:
    api.enforce_limits = True
    ada = api.person("Ada")
    for _ in range(3):
        await bot.send_message(ada.id, "hi")
    with pytest.raises(RetryAfter):
        await bot.send_message(ada.id, "hi")
    api.clock.advance(3)
    await bot.send_message(ada.id, "hi")
    group = api.group("Coaches")
    for _ in range(20):
        api.clock.advance(1)
        await bot.send_message(group.id, "hi")
    api.clock.advance(2)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(group.id, "hi")
    assert 30 < _seconds(refused.value) <= 60

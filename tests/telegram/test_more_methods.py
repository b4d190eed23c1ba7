"""Polls, files, inline queries, the bot's profile, and every method of the reference."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from telegram import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    InlineQueryResultArticle,
    InputFile,
    InputTextMessageContent,
)
from telegram.error import BadRequest

from tests.telegram import spec
from tests.telegram.methods.registry import HANDLERS

if TYPE_CHECKING:
    from telegram import Bot

    from tests.telegram.api import BotApi


def article(**fields: Any) -> InlineQueryResultArticle:
    content = InputTextMessageContent("<b>Hello</b>", parse_mode="HTML")
    return InlineQueryResultArticle("1", "Title", content, **fields)


def test_the_reference_is_whole() -> None:
    assert len(spec.reference()["methods"]) == 185
    assert HANDLERS.keys() <= spec.reference()["methods"].keys()


async def test_a_quiz(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", members=[ada])
    sent = await bot.send_poll(
        group.id,
        "Stay?",
        ["Yes", "No"],
        type="quiz",
        is_anonymous=False,
        explanation="Be <b>kind</b>",
        explanation_parse_mode="HTML",
        api_kwargs={"correct_option_ids": [1]},
    )
    ada.votes("No", on=await group.reads())
    counted, answered = await bot.get_updates()
    assert counted.poll is not None
    assert [option.voter_count for option in counted.poll.options] == [0, 1]
    assert answered.poll_answer is not None
    assert answered.poll_answer.option_ids == (1,)
    assert (await bot.stop_poll(group.id, sent.message_id)).is_closed
    with pytest.raises(BadRequest, match=r"(?i)poll has already been closed"):
        await bot.stop_poll(group.id, sent.message_id)


async def test_files(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    await bot.send_document(ada.id, InputFile(b"words", "case.txt"), caption="Yours")
    await bot.send_photo(ada.id, b"\x89PNG", caption="<i>Counts</i>", parse_mode="HTML")
    document, photo = await ada.reads(), await ada.reads()
    assert document.content["document"]["file_name"] == "case.txt"
    assert (document.text, photo.text) == ("Yours", "Counts")
    assert api.calls_of("sendDocument")[0].files["document"].data == b"words"
    with pytest.raises(BadRequest, match=r"(?i)message caption is too long"):
        await bot.send_photo(ada.id, b"\x89PNG", caption="x" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)no text in the message to edit"):
        await bot.edit_message_text("x", ada.id, photo.message_id)
    await bot.edit_message_caption(ada.id, photo.message_id, caption="Better")
    assert (await ada.reads()).text == "Better"


async def test_an_inline_query(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    asked = asyncio.create_task(api.inline(ada, "no thanks"))
    (update,) = await bot.get_updates(timeout=2)
    assert update.inline_query is not None
    with pytest.raises(BadRequest, match=r"(?i)result_id_duplicate"):
        await bot.answer_inline_query(update.inline_query.id, [article(), article()])
    await bot.answer_inline_query(
        update.inline_query.id, [article()], cache_time=0, is_personal=True
    )
    answer = await asked
    assert (answer.cache_time, answer.is_personal) == (0, True)
    assert answer.results[0]["input_message_content"]["message_text"] == "<b>Hello</b>"


async def test_a_prepared_message(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    saved = await bot.save_prepared_inline_message(ada.id, article(), allow_user_chats=True)
    assert api.world.prepared[saved.id]["result"]["type"] == "article"
    with pytest.raises(BadRequest, match=r"(?i)chat type"):
        await bot.save_prepared_inline_message(ada.id, article())


async def test_the_profile(bot: Bot) -> None:
    command = BotCommand("start", "Begin")
    await bot.set_my_commands([command])
    await bot.set_my_commands([], scope=BotCommandScopeAllGroupChats(), language_code="de")
    assert await bot.get_my_commands() == (command,)
    await bot.set_my_description("Helps")
    assert (await bot.get_my_description()).description == "Helps"
    assert (await bot.get_my_name()).name == (await bot.get_me()).first_name == "Bow Out"


async def test_the_chat_in_full(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    assert (await bot.get_chat(ada.id)).first_name == "Ada"
    assert await bot.get_chat_member_count(api.group("Coaches", members=[ada]).id) == 2
    assert await bot.send_chat_action(ada.id, "typing")


async def test_methods_with_a_plain_answer(api: BotApi, bot: Bot) -> None:
    assert await bot.pin_chat_message(api.person("Ada").id, 1)


@pytest.mark.parametrize("way", ["params", "data", "json"])
async def test_ways_to_pass_parameters(api: BotApi, way: str) -> None:
    ada = api.person("Ada")
    markup = '{"inline_keyboard":[[{"text":"Go","callback_data":"g"}]]}'
    fields: Any = {"chat_id": str(ada.id), "text": "hi", "reply_markup": markup}
    async with (
        aiohttp.ClientSession() as client,
        client.post(f"{api.url}/bot{api.token}/sendMessage", **{way: fields}) as response,
    ):
        assert (await response.json())["result"]["text"] == "hi"
    assert (await ada.reads()).buttons == ["Go"]


async def test_a_deep_link_leads_to_a_private_start(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada", started=False)
    group = api.group("Coaches", members=[ada])
    link = "https://t.me/bow_out_test_bot?start=g1"
    keyboard = {"inline_keyboard": [[{"text": "In private", "url": link}]]}
    await bot.send_message(group.id, "A card", api_kwargs={"reply_markup": keyboard})
    update = ada.follows("In private", on=await group.reads())
    assert update["message"]["text"] == "/start g1"
    assert update["message"]["chat"]["id"] == ada.id

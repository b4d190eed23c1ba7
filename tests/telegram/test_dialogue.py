"""A talk between people and python-telegram-bot, through the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from tests.telegram.api import BotApi

if TYPE_CHECKING:
    from telegram import Bot, Update

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])


async def received(bot: Bot) -> Update:
    """The next update, confirmed."""
    (update,) = await bot.get_updates(timeout=2, limit=1)
    await bot.get_updates(offset=update.update_id + 1, timeout=0)
    return update


async def test_a_command_arrives_with_its_entity(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    ada.says("/start now")
    update = await received(bot)
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.chat.id == update.message.from_user.id == ada.id
    assert list(update.message.parse_entities().values()) == ["/start"]


async def test_a_whole_dialogue(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    ada.says("/start")
    await bot.send_message(
        ada.id, "<b>Ready</b> &amp; willing?", parse_mode="HTML", reply_markup=KEYBOARD
    )
    screen = await ada.reads()
    assert (screen.text, screen.buttons) == ("Ready & willing?", ["Yes"])
    ada.taps("Yes", on=screen)
    await received(bot)
    query = (await received(bot)).callback_query
    assert query is not None
    assert query.data == "y"
    await bot.answer_callback_query(query.id, "Noted")
    assert await ada.toast() == "Noted"
    await bot.edit_message_text("Good.", ada.id, screen.message_id)
    edited = await ada.reads()
    assert (edited.text, edited.edited, edited.buttons) == ("Good.", True, [])
    assert [m.text for m in ada.chat.messages] == ["/start", "Good."]
    assert "Ada taps [Yes]" in api.transcript(ada)
    assert not api.refused()


async def test_waiting_in_vain_shows_the_dialogue() -> None:
    async with BotApi(patience=0.01) as api:
        ada = api.person("Ada")
        ada.says("anyone there?")
        with pytest.raises(AssertionError, match="Ada: anyone there"):
            await ada.reads()


async def test_a_tap_needs_the_button_of_now_unless_stale(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    sent = await bot.send_message(ada.id, "Ready?", reply_markup=KEYBOARD)
    screen = await ada.reads()
    await bot.edit_message_reply_markup(ada.id, sent.message_id)
    with pytest.raises(AssertionError, match="no button 'Yes'"):
        ada.taps("Yes", on=screen)
    assert ada.taps("Yes", on=screen, stale=True)["callback_query"]["data"] == "y"


async def test_message_ids_collide_between_chats(api: BotApi, bot: Bot) -> None:
    people = [api.person("Ada"), api.person("Bob")]
    sent = [await bot.send_message(person.id, "Hello") for person in people]
    assert [message.message_id for message in sent] == [1, 1]


async def test_what_people_send(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    ada.sends_photo("me")
    ada.sends_sticker()
    ada.sends_voice()
    ada.sends_document()
    ada.edits(ada.forwards("read this"), "read that")
    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message]
    assert [m.effective_attachment is not None for m in messages] == [True] * 4 + [False]
    assert messages[0].caption == "me"
    assert messages[-1].forward_origin is not None
    assert updates[-1].edited_message is not None
    assert updates[-1].edited_message.text == "read that"


async def test_a_blocked_bot(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    ada.blocks()
    update = await received(bot)
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"
    ada.unblocks()
    await bot.send_message(ada.id, "Welcome back")

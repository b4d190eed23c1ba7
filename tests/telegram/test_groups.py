"""Groups, topics, channels and messages only one person sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden

if TYPE_CHECKING:
    from telegram import Bot

    from tests.telegram.api import BotApi

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Talk", callback_data="t")]])


def only(receiver: int, query: str | None = None) -> dict[str, Any]:
    wanted: dict[str, Any] = {"receiver_user_id": receiver}
    return {
        "ephemeral_message_parameters": wanted | ({"callback_query_id": query} if query else {})
    }


async def test_privacy_mode_hides_small_talk(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", members=[ada])
    ada.says("small talk", to=group)
    ada.says("/help@other_bot", to=group)
    heard = [ada.says("/help", to=group), ada.says("hey @bow_out_test_bot", to=group)]
    await bot.send_message(group.id, "Hello")
    heard.append(ada.says("yes?", to=group, reply_to=await group.reads()))
    got = await bot.get_updates()
    assert [update.update_id for update in got] == [update["update_id"] for update in heard]
    group.adds_bot(ada, "administrator")
    ada.says("small talk", to=group)
    assert len(await bot.get_updates()) == 5


async def test_topics(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    topic = api.group("Coaches", members=[ada], forum=True).topic("Practice")
    ada.says("/coach", to=topic)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.is_topic_message
    assert update.message.message_thread_id == topic.thread
    await bot.send_message(topic.chat.id, "Here", message_thread_id=topic.thread)
    assert (await ada.reads(topic)).thread == topic.thread


async def test_an_anonymous_admin(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", admins=[ada])
    ada.says("/settings", to=group, anonymously=True)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.from_user.id == 1087968824
    assert update.message.sender_chat == update.message.chat
    rights = await bot.get_chat_member(group.id, ada.id)
    assert rights.status == "administrator"
    assert [m.user.id for m in await bot.get_chat_administrators(group.id)] == [ada.id]


async def test_migration(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", admins=[ada], kind="group")
    moved = group.migrates(by=ada)
    with pytest.raises(ChatMigrated) as refused:
        await bot.send_message(group.id, "hi")
    assert refused.value.new_chat_id == moved.id
    messages = [update.message for update in await bot.get_updates()]
    assert [m.migrate_to_chat_id for m in messages if m] == [moved.id, None]
    await bot.send_message(moved.id, "hi")
    assert (await moved.reads()).text == "hi"


async def test_membership_of_the_bot(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", admins=[ada], bot="left")
    with pytest.raises(Forbidden, match="not a member of the supergroup chat"):
        await bot.send_message(group.id, "hi")
    group.adds_bot(ada)
    await bot.send_message(group.id, "hi")
    group.removes_bot(ada)
    with pytest.raises(Forbidden, match="kicked from the supergroup chat"):
        await bot.send_message(group.id, "hi")
    added, welcome, removed = await bot.get_updates()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert welcome.message is not None
    assert [user.id for user in welcome.message.new_chat_members] == [bot.id]
    assert removed.my_chat_member is not None
    assert removed.my_chat_member.new_chat_member.status == "kicked"


async def test_members_come_and_go(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches")
    group.joins(ada)
    group.joins(ada, "administrator")
    group.leaves(ada)
    came, went = [update.message for update in await bot.get_updates()]
    assert came is not None
    assert [user.id for user in came.new_chat_members] == [ada.id]
    assert went is not None
    assert went.left_chat_member is not None
    assert (await bot.get_chat_member(group.id, ada.id)).status == "left"


async def test_a_channel(api: BotApi, bot: Bot) -> None:
    channel = api.channel("Tips")
    channel.posts("/settings")
    (update,) = await bot.get_updates()
    assert update.channel_post is not None
    assert update.channel_post.sender_chat is not None
    await bot.send_message(channel.id, "Tip of the week")
    assert (await channel.reads()).text == "Tip of the week"


async def test_only_the_receiver_sees_an_ephemeral_message(api: BotApi, bot: Bot) -> None:
    ada, bob = api.person("Ada"), api.person("Bob")
    group = api.group("Coaches", members=[ada, bob])
    await bot.send_message(group.id, "A card", reply_markup=KEYBOARD)
    card = await ada.reads(group)
    query = ada.taps("Talk", on=card)["callback_query"]["id"]
    sent = await bot.send_message(
        group.id, "Only you", reply_markup=KEYBOARD, api_kwargs=only(ada.id, query)
    )
    assert sent.message_id == 0
    secret = await ada.reads(group)
    assert (secret.text, secret.receiver) == ("Only you", ada.user)
    assert [m.text for m in bob.unread(group)] == ["A card"]
    assert [m.text for m in group.chat.messages] == ["A card"]
    tapped = ada.taps("Talk", on=secret)["callback_query"]["message"]
    assert tapped["ephemeral_message_id"] == sent.api_kwargs["ephemeral_message_id"]
    params = {
        "chat_id": group.id,
        "receiver_user_id": ada.id,
        "ephemeral_message_id": tapped["ephemeral_message_id"],
        "text": "Still only you",
    }
    assert await bot.do_api_request("editEphemeralMessageText", params)
    assert (await ada.reads(group)).text == "Still only you"
    assert [m.text for m in ada.sees(group)] == ["A card", "Still only you"]
    assert [m.text for m in bob.sees(group)] == ["A card"]
    del params["text"]
    assert await bot.do_api_request("deleteEphemeralMessage", params)
    assert ada.sees(group) == bob.sees(group)
    assert not api.refused()


async def test_ephemeral_rules(api: BotApi, bot: Bot) -> None:
    ada, bob = api.person("Ada"), api.person("Bob")
    group = api.group("Coaches", members=[ada, bob])
    await bot.send_message(group.id, "A card", reply_markup=KEYBOARD)
    query = ada.taps("Talk", on=await ada.reads(group))["callback_query"]["id"]
    for receiver, known in ((ada.id, None), (bob.id, query)):
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.send_message(group.id, "Psst", api_kwargs=only(receiver, known))
    with pytest.raises(BadRequest, match=r"(?i)only to groups"):
        await bot.send_message(ada.id, "Psst", api_kwargs=only(ada.id, query))
    api.clock.advance(16)
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.send_message(group.id, "Psst", api_kwargs=only(ada.id, query))
    group.adds_bot(ada, "administrator")
    await bot.send_message(group.id, "Psst", api_kwargs=only(ada.id))
    assert (await ada.reads(group)).text == "Psst"


async def test_an_ephemeral_command(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", members=[ada])
    asked = ada.says("/coach", to=group, secretly=True)["message"]
    assert asked["message_id"] == 0
    reply = {"reply_parameters": {"ephemeral_message_id": asked["ephemeral_message_id"]}}
    await bot.send_message(group.id, "Psst", api_kwargs=only(ada.id) | reply)
    assert (await ada.reads(group)).text == "Psst"
    assert group.unread() == []

"""What people do, turned into updates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram import found
from tests.telegram.chats import ADMINS
from tests.telegram.messages import Message
from tests.telegram.methods.places import member
from tests.telegram.queries import Query

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.wire import Json
    from tests.telegram.world import World

ANONYMOUS: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


def post(world: World, chat: Chat, sender: Json, text: str, **more: Any) -> Json:
    """A message of a person; returns the update, queued if the bot may see it."""
    secret = more.pop("secret", False)
    message = Message(
        chat=chat,
        message_id=0 if secret else chat.next_id(),
        date=world.clock.date(),
        sender=sender,
        text=text,
        html=text,
        entities=found.entities(text),
        receiver=sender if secret else None,
        ephemeral_id=world.number() if secret else None,
        **more,
    )
    chat.add(message)
    kind = "channel_post" if chat.type == "channel" else "message"
    if not heard(world, message):
        chat.note("(privacy mode: the bot does not see this)")
        return {kind: message.wire()}
    return world.updates.add(kind, message.wire(), chat.id)


def edit(world: World, message: Message, text: str) -> Json:
    chat = message.chat
    known = found.entities(text)
    edited = chat.change(chat.latest(message), text=text, html=text, entities=known)
    kind = "edited_channel_post" if chat.type == "channel" else "edited_message"
    return world.updates.add(kind, edited.wire(), chat.id)


def tap(world: World, user: Json, message: Message, button: Json) -> Query:
    """A tap on a callback button; the update is queued."""
    query_id = str(4_000_000_000_000_000_000 + world.number())
    query = Query(query_id, user["id"], message, world.clock.now())
    world.queries[query_id] = query
    chat = message.chat
    chat.note(f"{user['first_name']} taps [{button['text']}]")
    return query


def tap_update(world: World, user: Json, query: Query, button: Json) -> Json:
    chat = query.message.chat
    payload: Json = {
        "id": query.id,
        "from": user,
        "message": query.message.wire(),
        "chat_instance": str(-(5_000_000_000_000_000_000 + chat.id)),
        "data": button["callback_data"],
    }
    return world.updates.add("callback_query", payload, chat.id)


def standing(world: World, chat: Chat, user_id: int, status: str, by: Json) -> Json:
    """Changes the membership of a person or of the bot itself, and tells the bot."""
    kind = "my_chat_member" if user_id == chat.bot_id or chat.type == "private" else "chat_member"
    old = member(world, chat, user_id)
    chat.members[user_id] = status
    chat.note(f"{by['first_name']}: {old['user']['first_name']} is now {status}")
    payload: Json = {
        "chat": chat.wire(),
        "from": by,
        "date": world.clock.date(),
        "old_chat_member": old,
        "new_chat_member": member(world, chat, user_id),
    }
    return world.updates.add(kind, payload, chat.id)


def service(world: World, chat: Chat, sender: Json, content: Json) -> Json:
    """A service message, such as someone joining."""
    message = Message(
        chat=chat,
        message_id=chat.next_id(),
        date=world.clock.date(),
        sender=sender,
        content=content,
    )
    return world.updates.add("message", chat.add(message).wire(), chat.id)


def heard(world: World, message: Message) -> bool:
    """Whether the bot gets the message: privacy mode hides the small talk of groups."""
    chat = message.chat
    if chat.type == "private" or chat.members.get(chat.bot_id) in ADMINS:
        return True
    if not chat.has(chat.bot_id):
        return False
    replied = chat.shown.get(message.reply_to or 0)
    to_bot = replied is not None and replied.by_bot
    return to_bot or world.bot["can_read_all_group_messages"] or _addressed(world, message.text)


def _addressed(world: World, text: str) -> bool:
    name = f"@{world.bot['username']}"
    command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
    return name in text or (bool(command) and "@" not in command)

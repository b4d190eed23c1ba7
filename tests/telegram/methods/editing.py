"""Methods that change or remove what a chat shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram import rules
from tests.telegram.chats import ADMINS
from tests.telegram.refusals import bad

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.messages import Message
    from tests.telegram.wire import Json
    from tests.telegram.world import World

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_text(world: World, params: Json) -> Any:
    if "inline_message_id" in params:
        return bool(rules.message_text(params).text)
    message = _mine(world, params)
    if message.content:
        raise bad("there is no text in the message to edit")
    rich = rules.message_text(params)
    return _change(message, params, text=rich.text, html=params["text"], entities=rich.entities)


def edit_caption(world: World, params: Json) -> Any:
    message = _mine(world, params)
    if not message.content:
        raise bad("there is no caption in the message to edit")
    rich, html = rules.caption(params), params.get("caption", "")
    return _change(message, params, text=rich.text, html=html, entities=rich.entities)


def edit_markup(world: World, params: Json) -> Any:
    if "inline_message_id" in params:
        return True
    return _change(_mine(world, params), params)


def delete(world: World, params: Json) -> bool:
    chat = world.reachable(params["chat_id"])
    message = world.find(chat, params["message_id"], "delete")
    if not message.by_bot and not _may_clean(chat):
        raise bad("message can't be deleted")
    chat.remove(message)
    return True


def delete_many(world: World, params: Json) -> bool:
    chat = world.reachable(params["chat_id"])
    if not 1 <= len(params["message_ids"]) <= 100:
        raise bad("wrong number of message identifiers")
    for message_id in params["message_ids"]:
        if message_id in chat.shown:
            chat.remove(chat.shown[message_id])
    return True


def _may_clean(chat: Chat) -> bool:
    return chat.type == "private" or chat.members.get(chat.bot_id) in ADMINS


def _mine(world: World, params: Json) -> Message:
    if "chat_id" not in params or "message_id" not in params:
        raise bad("message identifier is not specified")
    chat = world.reachable(params["chat_id"])
    message = world.find(chat, params["message_id"], "edit")
    if not message.by_bot:
        raise bad("message can't be edited")
    return message


def _change(message: Message, params: Json, **changes: Any) -> Json:
    changes["markup"] = rules.markup(params)
    if all(getattr(message, name) == value for name, value in changes.items() if name != "html"):
        raise bad(SAME)
    return message.chat.change(message, **changes).wire()

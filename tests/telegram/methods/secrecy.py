"""Ephemeral messages: only their receiver sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram import rules
from tests.telegram.chats import ADMINS
from tests.telegram.refusals import bad

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.messages import Message
    from tests.telegram.wire import Json
    from tests.telegram.world import World

SECONDS = 15.0


def receiver(world: World, chat: Chat, params: Json) -> Json | None:
    """Who alone is to see the message, if anyone.

    Raises Refused (400) outside groups, for strangers, and when a bot that is not an admin comes
    later than 15 s after the tap or the ephemeral command it answers.
    """
    wanted: Json | None = params.get("ephemeral_message_parameters")
    if wanted is None:
        return None
    user_id = wanted["receiver_user_id"]
    if chat.type not in {"group", "supergroup"}:
        raise bad("ephemeral messages can be sent only to groups and supergroups")
    if not chat.has(user_id):
        raise bad("user not found")
    if chat.members[chat.bot_id] not in ADMINS and not _invited(world, chat, params, user_id):
        raise bad("query is too old and response timeout expired or query ID is invalid")
    return chat.users[user_id]


def edit_text(world: World, params: Json) -> bool:
    message = _find(world, params)
    rich, markup = rules.message_text(params), rules.markup(params)
    if (rich.text, rich.entities, markup) == (message.text, message.entities, message.markup):
        raise bad("message is not modified")
    html = params["text"]
    message.chat.change(message, text=rich.text, html=html, entities=rich.entities, markup=markup)
    return True


def edit_markup(world: World, params: Json) -> bool:
    message = _find(world, params)
    message.chat.change(message, markup=rules.markup(params))
    return True


def delete(world: World, params: Json) -> bool:
    message = _find(world, params)
    message.chat.remove(message)
    return True


def _find(world: World, params: Json) -> Message:
    chat = world.reachable(params["chat_id"])
    message = chat.ephemeral.get(params["ephemeral_message_id"])
    if message is None or message.deleted or message.receiver is None:
        raise bad("message to edit not found")
    if message.receiver["id"] != params["receiver_user_id"] or not message.by_bot:
        raise bad("message to edit not found")
    return message


def _invited(world: World, chat: Chat, params: Json, user_id: int) -> bool:
    query = world.queries.get(params["ephemeral_message_parameters"].get("callback_query_id", ""))
    if query is not None:
        fresh = world.clock.now() - query.asked <= SECONDS
        return query.user_id == user_id and query.message.chat is chat and fresh
    command = chat.ephemeral.get(params.get("reply_parameters", {}).get("ephemeral_message_id", 0))
    if command is None or command.by_bot:
        return False
    return command.sender["id"] == user_id and world.clock.date() - command.date <= SECONDS

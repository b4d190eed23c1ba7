"""Which function answers which method."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

from tests.telegram import spec
from tests.telegram.methods import (
    answering,
    editing,
    places,
    polls,
    profile,
    receiving,
    secrecy,
    sending,
)
from tests.telegram.refusals import bad

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.telegram.wire import Json
    from tests.telegram.world import World

HANDLERS: dict[str, Callable[[World, Json], Any]] = {
    "getMe": profile.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.webhook_info,
    "sendMessage": sending.send_message,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": sending.copy_message,
    "forwardMessage": sending.forward_message,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete,
    "deleteMessages": editing.delete_many,
    "editEphemeralMessageText": secrecy.edit_text,
    "editEphemeralMessageReplyMarkup": secrecy.edit_markup,
    "deleteEphemeralMessage": secrecy.delete,
    "answerCallbackQuery": answering.answer_callback,
    "answerInlineQuery": answering.answer_inline,
    "savePreparedInlineMessage": answering.save_prepared,
    "sendPoll": polls.send_poll,
    "stopPoll": polls.stop_poll,
    "getChat": places.get_chat,
    "getChatMember": places.get_member,
    "getChatAdministrators": places.get_administrators,
    "getChatMemberCount": places.count_members,
    "leaveChat": places.leave,
    "createForumTopic": places.create_topic,
    "setMyCommands": profile.set_commands,
    "deleteMyCommands": profile.delete_commands,
    "getMyCommands": profile.get_commands,
    "setMyName": partial(profile.set_words, "name"),
    "getMyName": partial(profile.get_words, "name"),
    "setMyDescription": partial(profile.set_words, "description"),
    "getMyDescription": partial(profile.get_words, "description"),
    "setMyShortDescription": partial(profile.set_words, "short_description"),
    "getMyShortDescription": partial(profile.get_words, "short_description"),
    **{method: partial(sending.send_media, kind) for method, kind in sending.MEDIA.items()},
}

PACED = frozenset({"sendMessage", "sendPoll", "copyMessage", "forwardMessage", *sending.MEDIA})


async def handle(world: World, method: str, params: Json) -> Any:
    """Does what the method says; raises Refused when Telegram would."""
    handler = HANDLERS.get(method)
    if handler is None:
        return _generic(world, method, params)
    result = handler(world, params)
    return await result if inspect.isawaitable(result) else result


def _generic(world: World, method: str, params: Json) -> bool:
    if spec.returns(method) != "Boolean":
        raise bad(f"method {method} is not played by this server")
    if "chat_id" in params:
        world.reachable(params["chat_id"])
    return True

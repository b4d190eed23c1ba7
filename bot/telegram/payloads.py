"""A stored message becomes a call of the Bot API."""

from typing import Any

from bot.messages import Outgoing
from bot.telegram.buttons import data
from bot.telegram.groups import Me
from flows.core.render import Key, Message
from flows.core.replies import Delivery

Params = dict[str, Any]
#: A method and its parameters.
Call = tuple[str, Params]

#: A flow links to the bot's private chat so, as it knows nobody's name on Telegram.
OURSELVES = "bot:"

_NO_PREVIEW = {"is_disabled": True}
_ANY_CHAT = {"allow_user_chats": True, "allow_group_chats": True}


def payload(outgoing: Outgoing, me: Me) -> Call:
    """The method and its parameters, a File among them; TooLong if a button does not fit.

    `me` is who we are on Telegram, for links to ourselves.
    """
    message = outgoing.message
    params: Params = {"chat_id": outgoing.address.chat, "parse_mode": "HTML"}
    if keyboard := _keyboard(outgoing, me):
        params["reply_markup"] = {"inline_keyboard": keyboard}
    if message.file is None:
        params |= {"text": message.html, "link_preview_options": _NO_PREVIEW}
        if message.delivery is Delivery.EDIT and outgoing.edit is not None:
            params["message_id"] = outgoing.edit
            return "editMessageText", params
    if outgoing.address.topic:
        params["message_thread_id"] = outgoing.address.topic
    return ("sendMessage", params) if message.file is None else _filed(message, params)


def _filed(message: Message, params: Params) -> Call:
    picture = message.file is not None and message.file.picture
    method, field = ("sendPhoto", "photo") if picture else ("sendDocument", "document")
    return method, params | {"caption": message.html, field: message.file}


def answer(callback: str, toast: str) -> Call:
    """What ends a tap's waiting, with a toast or without."""
    params: Params = {"callback_query_id": callback}
    if toast:
        params["text"] = toast
    return "answerCallbackQuery", params


def _keyboard(outgoing: Outgoing, me: Me) -> list[list[Params]]:
    """The rows of buttons; Telegram refuses all of it if one shares and inline mode is off."""
    rows = (
        [_button(key, outgoing, me) for key in row if me.inline or not key.share]
        for row in outgoing.message.keyboard
    )
    return [row for row in rows if row]


def _button(key: Key, outgoing: Outgoing, me: Me) -> Params:
    button: Params = {"text": key.text}
    if key.style:
        button["style"] = key.style
    if key.url:
        button["url"] = _link(key.url, me.username)
    elif key.copy:
        button["copy_text"] = {"text": key.copy}
    elif key.share:
        button["switch_inline_query_chosen_chat"] = _ANY_CHAT | {"query": key.share}
    else:
        button["callback_data"] = data(outgoing.token, outgoing.step, key.press)
    return button


def _link(url: str, username: str) -> str:
    if not url.startswith(OURSELVES):
        return url
    return f"https://t.me/{username}?{url.removeprefix(OURSELVES)}"

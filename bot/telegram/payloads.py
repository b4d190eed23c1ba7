"""A stored message becomes a call of the Bot API."""

from typing import Any

from bot.messages import Outgoing
from bot.telegram.buttons import data
from flows.core.render import Key
from flows.core.replies import Delivery

Params = dict[str, Any]

#: A flow links to the bot's private chat so, as it knows nobody's name on Telegram.
OURSELVES = "bot:"

_NO_PREVIEW = {"is_disabled": True}


def payload(outgoing: Outgoing, username: str) -> tuple[str, Params]:
    """The method and its parameters; TooLong if a button does not fit.

    `username` is ours on Telegram, for links to ourselves.
    """
    message = outgoing.message
    params: Params = {
        "chat_id": outgoing.address.chat,
        "text": message.html,
        "parse_mode": "HTML",
        "link_preview_options": _NO_PREVIEW,
    }
    if message.keyboard:
        params["reply_markup"] = {
            "inline_keyboard": [
                [_button(key, outgoing, username) for key in row] for row in message.keyboard
            ]
        }
    if message.delivery is Delivery.EDIT and outgoing.edit is not None:
        params["message_id"] = outgoing.edit
        return "editMessageText", params
    if outgoing.address.topic:
        params["message_thread_id"] = outgoing.address.topic
    return "sendMessage", params


def answer(callback: str, toast: str) -> Params:
    """The parameters that end a tap's waiting, with a toast or without."""
    params: Params = {"callback_query_id": callback}
    if toast:
        params["text"] = toast
    return params


def _button(key: Key, outgoing: Outgoing, username: str) -> Params:
    button: Params = {"text": key.text}
    if key.style:
        button["style"] = key.style
    if key.url:
        button["url"] = _link(key.url, username)
    elif key.copy:
        button["copy_text"] = {"text": key.copy}
    else:
        button["callback_data"] = data(outgoing.token, outgoing.step, key.press)
    return button


def _link(url: str, username: str) -> str:
    if not url.startswith(OURSELVES):
        return url
    return f"https://t.me/{username}?{url.removeprefix(OURSELVES)}"

"""What bots ask of the Bot API, read as leanly as it goes."""

from typing import Any
from urllib.parse import parse_qsl

import msgspec


class Button(msgspec.Struct):
    """A button; other kinds than callbacks have no data."""

    text: str
    callback_data: str = ""


class Markup(msgspec.Struct):
    """The buttons below a message."""

    inline_keyboard: list[list[Button]] = []

    def data(self, press: str) -> str:
        """The callback data that ends with this press; LookupError if there is none."""
        for row in self.inline_keyboard:
            for button in row:
                if button.callback_data.endswith(press):
                    return button.callback_data
        raise LookupError(f"no button {press} on this screen")


class Call(msgspec.Struct):
    """The parameters of a call that matter here."""

    chat_id: int = 0
    message_id: int = 0
    text: str = ""
    reply_markup: Markup | None = None
    url: str = ""
    secret_token: str = ""


_CALL = msgspec.json.Decoder(Call)
_MARKUP = msgspec.json.Decoder(Markup)


def parse(body: bytes) -> Call:
    """A call from JSON or from a form."""
    return _CALL.decode(body) if body.startswith(b"{") else _from_form(body)


def _from_form(body: bytes) -> Call:
    fields: dict[str, Any] = dict(parse_qsl(body.decode()))
    if "reply_markup" in fields:
        fields["reply_markup"] = _MARKUP.decode(fields["reply_markup"])
    return msgspec.convert(fields, Call, strict=False)

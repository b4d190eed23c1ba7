"""Replies become messages: words filled in, user text escaped, buttons named."""

import re
from dataclasses import dataclass
from html import unescape

from flows.core.errors import TooMuch
from flows.core.replies import Button, Delivery, File, Reply
from flows.core.texts import Texts

#: UTF-16 units below a file (Bot API), tags not counted.
CAPTION = 1024
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Key:
    """A button as it is shown."""

    text: str
    press: str = ""
    style: str = ""
    url: str = ""
    copy: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A bubble as it is shown; `html` is Telegram's HTML."""

    html: str
    keyboard: tuple[tuple[Key, ...], ...] = ()
    delivery: Delivery = Delivery.SEND
    file: File | None = None


def render(reply: Reply, words: Texts) -> Message:
    """The reply in these words; TextError if one is missing, TooMuch for a long caption."""
    html = "\n\n".join(words.html(part.id, part.args) for part in reply.parts)
    if reply.file and _units(html) > CAPTION:
        raise TooMuch(f"a caption holds {CAPTION} characters")
    return Message(
        html,
        tuple(tuple(_key(button, words) for button in row) for row in reply.keyboard),
        Delivery.SEND if reply.file else reply.delivery,
        reply.file,
    )


def _units(html: str) -> int:
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le")) // 2


def _key(button: Button, words: Texts) -> Key:
    label = words.plain(button.label.id, button.label.args)
    return Key(label, button.press, button.style.value, button.url, button.copy, button.share)

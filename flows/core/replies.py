"""What to say: text ids, arguments and buttons, before any locale or chat is known."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from flows.core.texts import Say


class Style(StrEnum):
    """The colour of a button (Bot API 9.4, InlineKeyboardButton.style)."""

    PLAIN = ""
    DANGER = "danger"
    PRIMARY = "primary"
    SUCCESS = "success"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice: `press` is `trigger` or `trigger:value`; or a link; or words to copy or share.

    `share` asks for a chat and types these words after the bot's name there, for its `offers`.
    `copy` and `share` hold 256 characters at most, `press` leaves room for its address in the
    64 bytes of callback data (Bot API limits).
    """

    label: Say
    press: str = ""
    style: Style = Style.PLAIN
    url: str = ""
    copy: str = ""
    share: str = ""


Keyboard = tuple[tuple[Button, ...], ...]


class Delivery(StrEnum):
    """Where a reply goes."""

    #: A new message.
    SEND = "send"
    #: In place of the message that was tapped.
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class File:
    """Something to keep; a `picture` is shown, anything else can be opened."""

    name: str
    content: bytes = field(repr=False)
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """One bubble: its parts stand under each other, its buttons below.

    With a file the parts are its caption, 1,024 characters at most (Bot API), and it is always
    a new message.
    """

    parts: tuple[Say, ...]
    keyboard: Keyboard = ()
    delivery: Delivery = Delivery.SEND
    file: File | None = None

    def buttons(self) -> Iterator[Button]:
        """Every button, left to right, top to bottom."""
        for row in self.keyboard:
            yield from row


@dataclass(frozen=True, slots=True)
class Offer:
    """Words to put into any chat, under a title; `own` if they hold something of the person."""

    title: Say
    text: Say | str
    own: bool = False

"""What to say: text ids, arguments and buttons, before any locale or chat is known."""

from collections.abc import Iterator
from dataclasses import dataclass
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
    """A choice: `press` is `trigger` or `trigger:value`; or a link; or words to copy.

    `copy` holds 256 characters at most, `press` leaves room for its address in the
    64 bytes of callback data (Bot API limits).
    """

    label: Say
    press: str = ""
    style: Style = Style.PLAIN
    url: str = ""
    copy: str = ""


Keyboard = tuple[tuple[Button, ...], ...]


class Delivery(StrEnum):
    """Where a reply goes."""

    #: A new message.
    SEND = "send"
    #: In place of the message that was tapped.
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Reply:
    """One bubble: its parts stand under each other, its buttons below."""

    parts: tuple[Say, ...]
    keyboard: Keyboard = ()
    delivery: Delivery = Delivery.SEND

    def buttons(self) -> Iterator[Button]:
        """Every button, left to right, top to bottom."""
        for row in self.keyboard:
            yield from row

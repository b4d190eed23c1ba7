"""What happened, for us: frozen facts with the time and the chance they arrived with."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something a person did; `chance` seeds whatever should vary."""

    at: datetime
    chance: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapped(Event):
    """A button of the screen numbered `step`; `button` is its `trigger` or `trigger:value`."""

    step: int
    button: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(Event):
    """Words of the person's own."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanded(Event):
    """A slash command without its slash, and what stood behind it."""

    name: str
    argument: str = ""


class Media(StrEnum):
    """What can arrive instead of words."""

    PICTURE = "picture"
    VOICE = "voice"
    STICKER = "sticker"
    FORWARD = "forward"
    EDITED = "edited"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared(Event):
    """Something that is not words typed here and now; `text` are the words in it."""

    media: Media
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due(Event):
    """A timer of this conversation has come to its time."""

    timer: str

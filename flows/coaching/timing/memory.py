"""What is remembered of time in one conversation."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class When(StrEnum):
    """The times that one can be reminded at."""

    TOMORROW = "tomorrow"
    IN_DAYS = "in_days"
    #: The evening before the interview.
    EVENING = "evening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Where the person's clock is, and what was set by it.

    `zone` is an IANA name, "" if unknown. `remind_at` and `before_at` are what is set, aware.
    `wanted` waits for the zone or the interview's time; `heard` is such a time as it was
    understood, local and naive, before it counts. `looking`: somebody will look in.
    `chosen` was set a moment ago and `used` are the helps taken once the note was out: neither is
    offered twice. `asked` counts the times that they were asked whether the note is out.
    """

    zone: str = ""
    remind_at: datetime | None = None
    before_at: datetime | None = None
    wanted: When | None = None
    heard: datetime | None = None
    chosen: When | None = None
    used: tuple[str, ...] = ()
    looking: bool = False
    nudged: bool = False
    asked: int = 0
    sent: bool = False

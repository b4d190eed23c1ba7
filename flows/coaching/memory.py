"""What the main flow remembers of one conversation."""

from dataclasses import dataclass, field
from datetime import datetime

from flows.coaching.case import Case
from flows.coaching.details import Details, Kind, Tone
from flows.coaching.hearing.memory import Heard
from flows.coaching.kit.memory import Kit
from flows.coaching.timing.memory import Timing


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the result rested on when it was last told; going back to it restores this."""

    case: Case
    passed: tuple[str, ...]
    wants_note: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Everything said so far, and where the talk has been.

    `passed` are the questions answered or skipped that leave no value behind; `trail` the states
    to go back through, each once; `misses` counts what was not understood in a row;
    `touched` is when they last answered or had a note written.
    """

    case: Case = field(default_factory=Case)
    details: Details = field(default_factory=Details)
    passed: tuple[str, ...] = ()
    trail: tuple[str, ...] = ()
    told: Told | None = None
    wants_note: bool = False
    all_points: bool = False
    kind: Kind | None = None
    tone: Tone = Tone.WARM
    variant: int = 0
    misses: int = 0
    kit: Kit = field(default_factory=Kit)
    heard: Heard = field(default_factory=Heard)
    touched: datetime | None = None
    timing: Timing = field(default_factory=Timing)

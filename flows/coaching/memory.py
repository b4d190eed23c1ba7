"""What the main flow remembers of one conversation."""

from dataclasses import dataclass, field

from flows.coaching.case import Case, Verdict
from flows.coaching.details import Details, Kind, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Everything said so far, and where the talk has been.

    `passed` are the questions answered or skipped that leave no value behind; `trail` the states
    to go back through; `before` the case as it was when an edit began; `told` the verdict last
    shown; `misses` counts what was not understood in a row.
    """

    case: Case = field(default_factory=Case)
    details: Details = field(default_factory=Details)
    passed: tuple[str, ...] = ()
    trail: tuple[str, ...] = ()
    before: Case | None = None
    told: Verdict | None = None
    wants_note: bool = False
    all_points: bool = False
    kind: Kind | None = None
    tone: Tone = Tone.WARM
    variant: int = 0
    misses: int = 0

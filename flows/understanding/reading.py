"""What was understood of a text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage

Fact = Stage | Danger | Gut | Certainty | Pay | Fit | bool
Detail = str | bool | Decimal | datetime


class Intent(StrEnum):
    """What a short text means whatever was asked."""

    YES = "yes"
    NO = "no"
    #: "not sure", "no idea"
    UNSURE = "unsure"
    SKIP = "skip"
    BACK = "back"
    #: "why do you ask?"
    WHY = "why"


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """Facts and details to play back, each seen by the person before it is taken as true.

    `facts` maps fields of `Case` to values, `details` fields of `Details` and offered, needed
    (Decimal), currency and period. `danger_hint` asks for the safety question; `leave_now` is the
    way out in plain words; `crisis` wants the card with whom to call, first.
    """

    facts: Mapping[str, Fact] = field(default_factory=dict)
    details: Mapping[str, Detail] = field(default_factory=dict)
    danger_hint: bool = False
    leave_now: bool = False
    crisis: bool = False
    intent: Intent | None = None

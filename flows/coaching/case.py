"""What the coach has been told, and what it concludes: the words of the contract."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Stage(StrEnum):
    """Where the person is."""

    INVITED = "invited"
    ON_THE_WAY = "on_the_way"
    IN_INTERVIEW = "in_interview"
    AFTERWARDS = "afterwards"
    OFFERED = "offered"


class Danger(StrEnum):
    """Whether anything felt unsafe or out of line."""

    NONE = "none"
    RUDE = "rude"
    HOSTILE = "hostile"
    UNSAFE = "unsafe"
    SCAM = "scam"


class Gut(StrEnum):
    """The first feeling about the job."""

    KEEN = "keen"
    UNSURE = "unsure"
    NERVOUS = "nervous"
    OUT = "out"


class Certainty(StrEnum):
    """How sure the person is of not wanting it."""

    CERTAIN = "certain"
    LEANING = "leaning"
    TORN = "torn"


class Pay(StrEnum):
    """The pay beside what the person needs."""

    FINE = "fine"
    LOW = "low"
    FAR_TOO_LOW = "far_too_low"
    UNKNOWN = "unknown"


class Fit(StrEnum):
    """Which of the two appeals: the company, the role."""

    BOTH = "both"
    COMPANY = "company"
    ROLE = "role"
    NEITHER = "neither"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """The one answer."""

    LEAVE_NOW = "leave_now"
    NO_REPLY = "no_reply"
    STAY_AWAY = "stay_away"
    WITHDRAW = "withdraw"
    SEE_IT_THROUGH = "see_it_through"
    FACE_THE_FEAR = "face_the_fear"
    CARRY_ON = "carry_on"
    NEGOTIATE = "negotiate"
    BETTER_FIT = "better_fit"
    GO_AND_SEE = "go_and_see"
    TAKE_TIME = "take_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The answers so far; None is an unanswered question.

    `offered` and `needed` are amounts in `currency` (ISO 4217 where it was recognised),
    both in `period` (year, month, week, day or hour; None where the person named none).
    """

    stage: Stage | None = None
    danger: Danger | None = None
    gut: Gut | None = None
    certainty: Certainty | None = None
    only_fear: bool | None = None
    pay: Pay | None = None
    fit: Fit | None = None
    door_open: bool | None = None
    offered: Decimal | None = None
    needed: Decimal | None = None
    currency: str | None = None
    period: str | None = None

"""What a review can find, and what one tap can do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """A quality of a draft; a finding says that the draft lacks it."""

    #: Thanks are expressed somewhere.
    THANKS = "thanks"
    #: The decision is stated plainly.
    DECISION = "decision"
    #: It is short.
    BRIEF = "brief"
    #: At most one neutral clause of reason, one apology, no story.
    NO_EXCUSE = "no_excuse"
    #: Nobody and nothing is criticised.
    NO_BLAME = "no_blame"
    #: Something good about them is named.
    POSITIVES = "positives"
    #: The door is open or shut, as the person wants it.
    DOOR = "door"
    #: No blank is left.
    UNFILLED = "unfilled"
    #: No other employer and no other offer is mentioned.
    OTHER_EMPLOYER = "other_employer"
    #: A booked interview is cancelled in words.
    BOOKED_INTERVIEW = "booked_interview"


class Fix(StrEnum):
    """A mechanical correction."""

    TAKE_OUT = "take_out"
    FILL_IN = "fill_in"
    ADD_THANKS = "add_thanks"
    ADD_DECISION = "add_decision"
    ADD_CANCELLATION = "add_cancellation"
    ADD_POSITIVE = "add_positive"
    ADD_DOOR = "add_door"


#: The outside source of what the article does not say ("The withdrawal message").
CONVENTION = "withdrawal_message"

#: The article's sections, or the outside source, that each check rests on.
SOURCES: dict[Check, tuple[str, ...]] = {
    Check.THANKS: ("C6", "A2", "D4"),
    Check.DECISION: ("C1", "D4"),
    Check.BRIEF: ("C3", "D4"),
    Check.NO_EXCUSE: ("C3",),
    Check.NO_BLAME: ("D4",),
    Check.POSITIVES: ("C6",),
    Check.DOOR: ("B4", "C6", "D4"),
    Check.UNFILLED: (CONVENTION,),
    Check.OTHER_EMPLOYER: (CONVENTION,),
    Check.BOOKED_INTERVIEW: (CONVENTION,),
}
#: And for a door that is to stay shut: it is left open if they want it open.
SHUT = ("D4",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One check that a draft fails.

    `quote` is the first of the exact words it is about, at `start:end` of the text; "" and None
    where something is missing. `more` counts further places with the same fault: the fix corrects
    all of them. `article` holds section ids, or the name of the outside source. `fix` is None
    where only the writer can mend it.
    """

    check: Check
    quote: str = ""
    start: int | None = None
    end: int | None = None
    more: int = 0
    article: tuple[str, ...] = ()
    fix: Fix | None = None

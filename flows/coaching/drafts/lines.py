"""Lines, plans, and the groups of lines that several forms share.

A `Line` names its slot in the locale files (draft-<slot>-<tone>-<number>). Lines of rank 0 are
always said, the others join in the order of their rank while the draft is short of its length.
"""

from dataclasses import dataclass

from flows.coaching.details import Tone
from flows.coaching.drafts import conditions as on
from flows.coaching.drafts.conditions import When, always


@dataclass(frozen=True, slots=True)
class Line:
    """One slot of a plan."""

    slot: str
    when: When = always
    rank: int = 0
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The least and the most words of a form, and its lines by paragraph."""

    least: int
    most: int
    paragraphs: tuple[tuple[Line, ...], ...]
    subject: str | None = None


GREETING = (Line("greeting"),)
CLOSING = (Line("closing"),)
NAME = (Line("name", on.named),)
THANKS = (Line("thanks", on.kind), Line("cool-thanks", on.cool))
DECISION = (Line("decision"), Line("still-booked", on.still_booked), Line("relay", on.agency))
POSITIVES = (
    Line("liked", on.liked),
    Line("project", on.project),
    Line("positive", on.nothing_liked),
)
#: Where words are few, whatever the tone of the rest.
SHORT_POSITIVES = (
    Line("liked", on.liked, tone=Tone.BRIEF),
    Line("project", on.project, tone=Tone.BRIEF),
    Line("positive", on.nothing_liked, tone=Tone.BRIEF),
)
SHORT_DOOR = (Line("door", on.open_door, tone=Tone.BRIEF),)
REASON = (Line("reason", rank=1),)
REMOVE = (Line("remove", rank=3), Line("no-reply", rank=4))
LATE = (Line("late", on.late),)
GOODWILL = (Line("goodwill", on.kind), Line("cool-goodwill", on.cool))
DOOR = (Line("door", on.open_door),)
FAREWELL = (*DOOR, *GOODWILL)

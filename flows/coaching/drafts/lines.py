"""Lines, plans, and the groups of lines that several forms share.

A `Line` names its slot in the locale files (draft-<slot>-<tone>-<number>). Lines of rank 0 are
always said, the others join in the order of their rank while the draft is short of its length.
"""

from dataclasses import dataclass, replace

from flows.coaching.details import Tone
from flows.coaching.drafts import conditions as on
from flows.coaching.drafts.conditions import When, always

#: Courtesy that gives way comes back after the reason, where there is room after all.
SPARE_RANK = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One slot of a plan.

    `spare`: courtesy that gives way where what the person told needs the room. `in_brief`: a
    shorter wording will do as well there.
    """

    slot: str
    when: When = always
    rank: int = 0
    tone: Tone | None = None
    spare: bool = False
    in_brief: bool = False

    @property
    def plain(self) -> "Line":
        """The same line where courtesy gives way."""
        return replace(self, rank=SPARE_RANK if self.spare else self.rank)

    @property
    def tight(self) -> "Line":
        """The same line where every word counts."""
        return replace(self.plain, tone=Tone.BRIEF if self.in_brief else self.tone)


@dataclass(frozen=True, slots=True)
class Plan:
    """The least and the most words of a form, and its lines by paragraph."""

    least: int
    most: int
    paragraphs: tuple[tuple[Line, ...], ...]
    subject: str | None = None

    @property
    def plain(self) -> "Plan":
        """The same plan where courtesy gives way."""
        lines = tuple(tuple(line.plain for line in group) for group in self.paragraphs)
        return replace(self, paragraphs=lines)

    @property
    def tight(self) -> "Plan":
        """The same plan where every word counts."""
        lines = tuple(tuple(line.tight for line in group) for group in self.paragraphs)
        return replace(self, paragraphs=lines)


GREETING = (Line("greeting"),)
CLOSING = (Line("closing"),)
NAME = (Line("name", on.named),)
THANKS = (Line("thanks", on.kind), Line("cool-thanks", on.cool))
DECISION = (Line("decision"), Line("still-booked", on.still_booked), Line("relay", on.agency))
POSITIVES = (
    Line("liked", on.liked, in_brief=True),
    Line("project", on.project, in_brief=True),
    Line("positive", on.nothing_liked, in_brief=True),
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
GOODWILL = (
    Line("goodwill", on.kind, spare=True),
    Line("cool-goodwill", on.cool, spare=True),
)
DOOR = (Line("door", on.open_door, in_brief=True),)
FAREWELL = (*DOOR, *GOODWILL)

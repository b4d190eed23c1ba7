"""Lines, plans, and the groups of lines that several forms share.

A `Line` names its slot in the locale files (draft-<slot>-<tone>-<number>). Lines of rank 0 are
always said, the others join in the order of their rank while the draft is short of its length.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from flows.coaching.details import Tone
from flows.coaching.drafts import conditions as on
from flows.coaching.drafts.conditions import When, always


@dataclass(frozen=True, slots=True)
class Line:
    """One slot of a plan.

    `spare`: courtesy that gives way where what the person told needs the room. `in_brief`: a
    shorter wording will do as well there. `cools`: after rudeness the brief wording is warm
    enough. `spoken`: said aloud, where a neutral letter's full forms would sound read out.
    """

    slot: str
    when: When = always
    rank: int = 0
    tone: Tone | None = None
    spare: bool = False
    in_brief: bool = False
    cools: bool = False
    spoken: bool = False

    def sounds(self, tone: Tone, *, cool: bool) -> Tone:
        """The tone of its wording in a draft of `tone`."""
        if self.tone is not None:
            return self.tone
        stiff = self.spoken and tone is Tone.NEUTRAL
        return Tone.BRIEF if stiff or (cool and self.cools) else tone


@dataclass(frozen=True, slots=True)
class Plan:
    """The least and the most words of a form, and its lines by paragraph."""

    least: int
    most: int
    paragraphs: tuple[tuple[Line, ...], ...]
    subject: str | None = None

    def lines(self) -> Iterator[Line]:
        """All lines in order."""
        for group in self.paragraphs:
            yield from group

    def changed(self, change: Callable[[Line], Line]) -> "Plan":
        """The same plan of other lines."""
        groups = (tuple(change(line) for line in group) for group in self.paragraphs)
        return replace(self, paragraphs=tuple(groups))


GREETING = (Line("greeting"),)
CLOSING = (Line("closing"),)
NAME = (Line("name", on.named),)
THANKS = (Line("thanks", on.kind), Line("cool-thanks", on.cool))
ERRANDS = (Line("still-booked", on.still_booked), Line("relay", on.agency))
POSITIVES = (
    Line("liked", on.liked, in_brief=True, cools=True),
    Line("project", on.project, in_brief=True, cools=True),
    Line("positive", on.nothing_liked, in_brief=True, cools=True),
)
#: Where words are few, whatever the tone of the rest.
SHORT_POSITIVES = (
    Line("liked", on.liked, tone=Tone.BRIEF),
    Line("project", on.project, tone=Tone.BRIEF),
    Line("positive", on.nothing_liked, tone=Tone.BRIEF),
)
SHORT_DOOR = (Line("door", on.open_door, tone=Tone.BRIEF),)
SAY_BYE = (Line("say-bye", in_brief=True, cools=True),)
REASON = (Line("reason", rank=1),)
REGRET = (Line("regret", on.regretful, 2),)
REMOVE = (Line("remove", rank=3),)
NO_REPLY = (Line("no-reply", on.quiet, 4),)
LATE = (Line("late", on.late),)
GOODWILL = (
    Line("goodwill", on.kind, spare=True),
    Line("cool-goodwill", on.cool, spare=True),
)
DOOR = (Line("door", on.open_door, in_brief=True, cools=True),)
FAREWELL = (*DOOR, *GOODWILL)


def aloud(*lines: Line) -> tuple[Line, ...]:
    """The same lines, said and not written."""
    return tuple(replace(line, spoken=True) for line in lines)

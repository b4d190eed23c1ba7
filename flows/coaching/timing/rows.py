"""The rows of time."""

from flows.coaching.kit.doing import aside, with_note
from flows.coaching.memory import Memory
from flows.coaching.questions import QUESTIONS, grave
from flows.coaching.states import S
from flows.coaching.timing import coming, offering, parting
from flows.coaching.timing import doing as do
from flows.core.table import Guard, Row
from flows.core.turn import Turn

HERE = tuple(state for state in S if state not in {S.NEW, S.CLOSED})
ASKING = tuple(question.state for question in QUESTIONS)
#: Where a note may be left lying.
NOTED = (S.RESULT, S.ADDING, S.REVIEW, S.WEIGHING, S.REMINDING, S.REMINDED)


def _evening_fits(turn: Turn[Memory]) -> bool:
    return offering.evening_fits(turn.memory.case)


def _in_danger(turn: Turn[Memory]) -> bool:
    return grave(turn.memory.case)


def _set(trigger: str, source: S, fits: Guard[Memory] | None = None) -> tuple[Row[Memory], ...]:
    """What a wish leads to: to what must be known first, or to what is set."""
    at = (source,)
    return (
        Row(trigger, at, S.ZONE, _both(fits, do.needs_zone), do.deeper),
        Row(trigger, at, S.WHEN, _both(fits, do.needs_interview), do.deeper),
        Row(trigger, at, S.EVE, _both(fits, do.is_evening), do.to_the_evening),
        Row(trigger, at, S.REMINDING, fits, do.set_wanted),
    )


def _both(one: Guard[Memory] | None, other: Guard[Memory]) -> Guard[Memory]:
    return other if one is None else lambda turn: one(turn) and other(turn)


TIMING: tuple[Row[Memory], ...] = (
    # Reminders: when, by whose clock, before which interview
    Row("reminders", (S.NEW, S.CLOSED), None, None, aside("timing-no-reminders")),
    Row("reminders", HERE, None, _in_danger, aside("timing-no-reminders")),
    Row("reminders", (S.REMINDING,), None, None, do.look_up),
    Row("reminders", HERE, S.REMINDING, None, do.look_up),
    *_set("wake", S.REMINDING),
    *_set("evening", S.RESULT, _evening_fits),
    Row("place", (S.ZONE,), None, do.needs_zone, do.unclear),
    *_set("place", S.ZONE)[1:],
    Row("moment", (S.WHEN,), None, None, do.hear_moment),
    *_set("moment_right", S.WHEN)[2:],
    Row("moment_wrong", (S.WHEN,), None, None, do.mishear),
    Row("skip", (S.ZONE, S.WHEN), S.REMINDING, None, do.leave_unset),
    Row("move", (S.REMINDING,), S.ZONE, do.moves("zone"), do.deeper),
    Row("move", (S.REMINDING,), S.WHEN, do.moves("interview"), do.deeper),
    Row("unset", (S.REMINDING,), None, None, do.unset),
    # The note: is it out, and what then
    Row("sent", (S.CHECKING,), S.PARTED, None, parting.part),
    Row("sent", (S.RESULT,), S.PARTED, with_note, parting.part_here),
    Row("sent", (S.RESULT,), None, None, aside("as-you-like")),
    Row("not_yet", (S.CHECKING,), S.RESULT, None, parting.not_yet),
    Row("push", (S.PARTED,), None, None, parting.push),
    Row("touch", (S.PARTED,), None, None, parting.touch),
    # What comes by itself
    Row("due_look", HERE, None, coming.early, coming.look_again),
    Row("due_look", ASKING, None, coming.idle, coming.nudge),
    Row("due_look", NOTED, S.CHECKING, coming.unsent, coming.ask_if_sent),
    Row("due_look", HERE, None, None, coming.look_away),
    Row("due_remind", HERE, None, _both(coming.wanted, coming.at_night), coming.remind_by_day),
    Row("due_remind", HERE, S.REMINDED, coming.wanted, coming.remind),
    Row("due_remind", HERE, None, coming.over, coming.lapse),
    Row("due_before", HERE, S.EVE, coming.evening_comes, coming.open_evening),
    Row("due_before", HERE, None, coming.over, coming.lapse),
)

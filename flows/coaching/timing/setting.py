"""Timers set and dropped beside the talk; each is written as seldom as it can be.

One timer looks in on an idle talk. It is set when the talk begins and again only when it is due:
then `touched` tells whether somebody was here meanwhile. So an answer costs no timer.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.coaching.kit.note import shows_note
from flows.coaching.memory import Memory
from flows.coaching.questions import grave
from flows.coaching.timing import moments, offering
from flows.coaching.timing.memory import Timing
from flows.core.turn import Timer, Turn

LOOK = "look"
REMIND = "remind"
BEFORE = "before"
#: How long after the last answer somebody looks in.
IDLE = moments.DAY


def put(turn: Turn[Memory], **changes: Any) -> None:  # noqa: ANN401 -- the fields' own types
    """Write these fields of the timing."""
    timing = replace(turn.memory.timing, **changes)
    turn.memory = replace(turn.memory, timing=timing, misses=0)


def look_in(turn: Turn[Memory], at: datetime) -> None:
    """Somebody will look in then, or in the morning after."""
    turn.timers.append(Timer(LOOK, moments.awake(at, turn.memory.timing.zone)))
    put(turn, looking=True)


def remind(turn: Turn[Memory], at: datetime | None) -> None:
    """Set the reminder, move it, or (None) drop it."""
    turn.timers.append(Timer(REMIND, at))
    put(turn, remind_at=at)


def before(turn: Turn[Memory], at: datetime | None) -> None:
    """Set the evening before the interview, move it, or (None) drop it."""
    turn.timers.append(Timer(BEFORE, at))
    put(turn, before_at=at)


def drop_reminders(turn: Turn[Memory]) -> None:
    """Drop what they asked to be reminded of."""
    if turn.memory.timing.remind_at:
        remind(turn, None)
    if turn.memory.timing.before_at:
        before(turn, None)


def drop_all(turn: Turn[Memory]) -> None:
    """Drop everything; only where their clock stands is still known."""
    drop_reminders(turn)
    if turn.memory.timing.looking:
        turn.timers.append(Timer(LOOK, None))
    turn.memory = replace(turn.memory, timing=Timing(zone=turn.memory.timing.zone))


def begun(turn: Turn[Memory], before: Timing, *, forget: bool) -> None:
    """A talk begins: the timers of the one before are dropped, somebody looks in after a day."""
    set_by_them = ((REMIND, before.remind_at), (BEFORE, before.before_at))
    turn.timers += [Timer(name, None) for name, at in set_by_them if at]
    turn.memory = replace(turn.memory, touched=turn.event.at)
    put(turn, zone="" if forget else before.zone)
    look_in(turn, turn.event.at + IDLE)


def told(turn: Turn[Memory], *, anew: bool) -> None:
    """A result was told; `anew` if another case stands behind it than before."""
    timing = turn.memory.timing
    if anew and (timing.asked or timing.sent):
        put(turn, asked=0, sent=False)
    if grave(turn.memory.case):
        drop_reminders(turn)
    elif offering.evening_fits(turn.memory.case):
        _evening(turn)
    elif timing.before_at:
        before(turn, None)
    if shows_note(turn.memory) and not timing.looking:
        look_in(turn, turn.event.at + IDLE)


def _evening(turn: Turn[Memory]) -> None:
    """Where zone and interview are known, the evening before needs no asking."""
    timing, shown = turn.memory.timing, turn.memory.details.interview_at
    if shown is None or not timing.zone or timing.before_at:
        return
    at = moments.evening_before(shown, timing.zone)
    if at > turn.event.at:
        before(turn, at)

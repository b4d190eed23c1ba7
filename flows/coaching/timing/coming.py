"""What the rows of time do when a timer has come to its time."""

from datetime import datetime

from flows.coaching.kit.note import shows_note
from flows.coaching.memory import Memory
from flows.coaching.questions import grave, next_question
from flows.coaching.timing import moments, offering, setting
from flows.coaching.timing.doing import enter
from flows.coaching.timing.parting import MOST_ASKED
from flows.coaching.timing.setting import put
from flows.core.turn import Turn


def early(turn: Turn[Memory]) -> bool:
    """A guard: somebody was here a short while ago, or it is night there."""
    return _free(turn) > turn.event.at


def look_again(turn: Turn[Memory]) -> None:
    """Come back when they have been idle for long, by day."""
    setting.look_in(turn, _free(turn))
    turn.show()


def _free(turn: Turn[Memory]) -> datetime:
    at, touched = turn.event.at, turn.memory.touched
    idle = max(at, touched + setting.IDLE) if touched else at
    return moments.awake(idle, turn.memory.timing.zone)


def idle(turn: Turn[Memory]) -> bool:
    """A guard: a question was left open, and nobody has said so yet."""
    return not turn.memory.timing.nudged and not grave(turn.memory.case)


def nudge(turn: Turn[Memory]) -> None:
    """Say once that the question is still there."""
    put(turn, looking=False, nudged=True)
    turn.note("timing-nudge")


def unsent(turn: Turn[Memory]) -> bool:
    """A guard: a note stands there, and what became of it is not known."""
    memory, timing = turn.memory, turn.memory.timing
    settled = memory.told is not None and memory.told.case == memory.case
    fresh = not timing.sent and timing.asked < MOST_ASKED
    return settled and fresh and next_question(memory) is None and shows_note(memory)


def ask_if_sent(turn: Turn[Memory]) -> None:
    """Ask whether the note is out."""
    enter(turn)
    put(turn, looking=False, asked=turn.memory.timing.asked + 1)


def look_away(turn: Turn[Memory]) -> None:
    """There is nothing to say."""
    put(turn, looking=False)
    turn.show()


def at_night(turn: Turn[Memory]) -> bool:
    """A guard: a reminder that was late would come at night."""
    return moments.awake(turn.event.at, turn.memory.timing.zone) > turn.event.at


def remind_by_day(turn: Turn[Memory]) -> None:
    """Remind them in the morning."""
    setting.remind(turn, moments.awake(turn.event.at, turn.memory.timing.zone))
    turn.show()


def wanted(turn: Turn[Memory]) -> bool:
    """A guard: they asked for it, and it still fits."""
    at = turn.memory.timing.remind_at
    return at is not None and at <= turn.event.at and not grave(turn.memory.case)


def remind(turn: Turn[Memory]) -> None:
    """What they asked to be reminded of."""
    enter(turn)
    put(turn, remind_at=None)


def evening_comes(turn: Turn[Memory]) -> bool:
    """A guard: the interview is still ahead, and they mean to go."""
    timing, shown = turn.memory.timing, turn.memory.details.interview_at
    if not timing.before_at or shown is None or timing.before_at > turn.event.at:
        return False
    ahead = not moments.over(shown, timing.zone, turn.event.at)
    return ahead and not at_night(turn) and offering.evening_fits(turn.memory.case)


def open_evening(turn: Turn[Memory]) -> None:
    """The evening before."""
    enter(turn)
    put(turn, before_at=None)


def over(turn: Turn[Memory]) -> bool:
    """A guard: it did not come too early for what is set now."""
    at = getattr(turn.memory.timing, _field(turn))
    return at is None or at <= turn.event.at


def _field(turn: Turn[Memory]) -> str:
    return f"{turn.intent.trigger.removeprefix('due_')}_at"


def lapse(turn: Turn[Memory]) -> None:
    """A reminder that fits no more is forgotten, without a word."""
    put(turn, **{_field(turn): None})
    turn.show()

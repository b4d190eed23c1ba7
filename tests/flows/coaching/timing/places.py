"""Conversations in every place of time, and how time passes in them."""

from datetime import datetime, timedelta
from functools import cache

from flows.coaching.memory import Memory
from flows.core.conversation import Conversation
from flows.core.events import Due
from tests.flows.coaching.dialogue import NOON, Talk, begun
from tests.flows.coaching.kit.places import DETAILS, afraid, fooled, pondering, torn, withdrawing

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
TIMERS = ("look", "remind", "before")


def due(timer: str, after: timedelta = DAY, since: datetime = NOON) -> Due:
    return Due(at=since + after, chance=7, timer=timer)


def later(talk: Talk, *timers: str, after: timedelta = DAY) -> Talk:
    """These timers come to their time."""
    for timer in timers:
        talk.meets(due(timer, after))
    return talk


def timers(talk: Talk) -> dict[str, datetime | None]:
    """What the last turn set (a time) or dropped (None)."""
    assert talk.outcome is not None
    return {timer.name: timer.at for timer in talk.outcome.timers}


def going() -> Talk:
    """Go and see: the interview lies ahead."""
    return begun("invited", "no", "unsure", "torn", "fine", "role", "yes")


def asked() -> Talk:
    """A day after the note: they are asked whether it is out."""
    return later(withdrawing(), "look", after=DAY + HOUR)


def parted_friends() -> Talk:
    """The note is out, the door open."""
    talk = begun("after", "no", "out", "sure", "fine", "neither", "yes", DETAILS, "skip the rest")
    return later(talk, "look", after=DAY + HOUR).taps("Sent")


@cache
def timing_places() -> tuple[Conversation[Memory], ...]:
    """One conversation for each look of each state of time."""
    zoned = ("Remind me", "Tomorrow morning", "Berlin")
    evening = going().taps("The evening before", "Berlin").types("Friday 3pm")
    unread = going().taps("The evening before", "Berlin").types("Friday 3pm").taps("That's right")
    talks = [
        pondering().taps("Remind me"),
        pondering().taps("Remind me", "Tomorrow morning"),
        pondering().taps(*zoned),
        pondering().taps(*zoned, "In three days"),
        later(pondering().taps(*zoned), "remind", after=21 * HOUR),
        later(torn().taps(*zoned), "remind", after=21 * HOUR),
        going().taps("The evening before"),
        going().taps("The evening before", "Berlin"),
        evening,
        unread,
        later(unread, "before", after=4 * DAY - 18 * HOUR),
        going().taps("The evening before", "Berlin").types("tomorrow").taps("That's right"),
        afraid().taps("The evening before", "Berlin").types("tomorrow at 3"),
        later(begun("on my way").commands("reminders").taps("Tomorrow morning", "Dubai"), "remind"),
        asked(),
        asked().taps("Sent"),
        asked().taps("Not yet"),
        later(withdrawing().taps("Other forms", "Phone"), "look", after=DAY + HOUR),
        parted_friends(),
        parted_friends().taps("Stay in touch later"),
        later(torn(), "look", after=DAY + HOUR).taps("Sent"),
        later(begun("after", "unsafe").taps("Write the note", "Skip the rest"), "look").taps(
            "Sent"
        ),
        fooled().commands("reminders"),
    ]
    return tuple(talk.conversation for talk in talks)

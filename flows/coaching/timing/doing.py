"""What the rows of time do, where a person acts."""

from dataclasses import replace
from datetime import datetime

from flows.coaching import actions as main
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.coaching.timing import dates, moments, setting, zones
from flows.coaching.timing.memory import When
from flows.coaching.timing.setting import put
from flows.core.table import Guard
from flows.core.turn import Turn

#: States that lead to one another; going back leads out of them.
INNER = frozenset({S.REMINDING, S.ZONE, S.WHEN})


def enter(turn: Turn[Memory]) -> None:
    """Leave a trail to come back by, without the states that led here."""
    trail = (*turn.memory.trail, str(turn.origin))
    way = tuple(dict.fromkeys(s for s in reversed(trail) if s not in INNER))[::-1]
    turn.memory = replace(turn.memory, trail=way, misses=0)


def deeper(turn: Turn[Memory]) -> None:
    """Ask what is missing; going back leads to the reminders if one came from there."""
    wanted = wish(turn)
    take_place(turn)
    enter(turn)
    if turn.origin == S.REMINDING:
        turn.memory = replace(turn.memory, trail=(*turn.memory.trail, str(S.REMINDING)))
    put(turn, wanted=wanted, heard=None)


def look_up(turn: Turn[Memory]) -> None:
    """What is set, and what can be."""
    enter(turn)
    put(turn, chosen=None)


def wish(turn: Turn[Memory]) -> When | None:
    """The time that they want to be reminded at."""
    match turn.intent.trigger:
        case "wake":
            return When(str(turn.value))
        case "evening":
            return When.EVENING
        case "move":
            return None
    return turn.memory.timing.wanted


def zone(turn: Turn[Memory]) -> str:
    """The zone as it is known with this turn, "" if it is not."""
    if turn.intent.trigger != "place":
        return turn.memory.timing.zone
    try:
        return zones.meant(str(turn.value), turn.event.at, turn.locale)
    except zones.Unclear:
        return ""


def interview(turn: Turn[Memory]) -> datetime | None:
    """When the interview is, as it is known with this turn; None if that is past or unknown."""
    confirmed = turn.intent.trigger == "moment_right"
    shown = turn.memory.timing.heard if confirmed else turn.memory.details.interview_at
    return None if shown is None or moments.over(shown, zone(turn), turn.event.at) else shown


def needs_zone(turn: Turn[Memory]) -> bool:
    """A guard: nothing can be set before their clock is known."""
    return not zone(turn)


def needs_interview(turn: Turn[Memory]) -> bool:
    """A guard: the evening before needs to know of what."""
    return wish(turn) is When.EVENING and interview(turn) is None


def is_evening(turn: Turn[Memory]) -> bool:
    """A guard: that evening has come already."""
    shown = interview(turn)
    if wish(turn) is not When.EVENING or shown is None:
        return False
    return moments.evening_before(shown, zone(turn)) <= turn.event.at


def moves(what: str) -> Guard[Memory]:
    """A guard: this is to be set anew."""
    return lambda turn: turn.value == what


def set_wanted(turn: Turn[Memory]) -> None:
    """Set the reminder that they wanted, and show what is set."""
    wanted, shown, known = wish(turn), interview(turn), zone(turn)
    take_place(turn)
    take_moment(turn)
    enter(turn)
    if wanted is When.EVENING and shown is not None:
        setting.before(turn, moments.evening_before(shown, known))
    elif wanted is not None:
        days = 1 if wanted is When.TOMORROW else moments.SOME_DAYS
        setting.remind(turn, moments.morning(turn.event.at, known, days))
    put(turn, wanted=None, chosen=wanted)


def take_place(turn: Turn[Memory]) -> None:
    """Their clock is known, or another; what was set stays at the same time of day."""
    before, after = turn.memory.timing, zone(turn)
    if turn.intent.trigger != "place" or after == before.zone:
        return
    put(turn, zone=after)
    if before.remind_at:
        setting.remind(turn, _same_clock(before.remind_at, before.zone, after))
    if before.before_at:
        setting.before(turn, _same_clock(before.before_at, before.zone, after))


def _same_clock(at: datetime, before: str, after: str) -> datetime:
    return moments.instant(moments.wall(at, before), after)


def take_moment(turn: Turn[Memory]) -> None:
    """The interview's time counts; what was set for the evening before it moves along."""
    if turn.intent.trigger != "moment_right":
        return
    shown, timing = turn.memory.timing.heard, turn.memory.timing
    details = replace(turn.memory.details, interview_at=shown)
    turn.memory = replace(turn.memory, details=details)
    put(turn, heard=None)
    if shown is not None and timing.before_at:
        at = moments.evening_before(shown, timing.zone)
        setting.before(turn, at if at > turn.event.at else None)


def to_the_evening(turn: Turn[Memory]) -> None:
    """It is that evening: no timer is needed."""
    take_place(turn)
    take_moment(turn)
    enter(turn)
    if turn.memory.timing.before_at:
        setting.before(turn, None)
    put(turn, wanted=None)


def unclear(turn: Turn[Memory]) -> None:
    """No place that we know, or one with several clocks."""
    try:
        zones.meant(str(turn.value), turn.event.at, turn.locale)
    except zones.Unclear as error:
        turn.note("timing-zone-several" if error.several else "timing-zone-unclear")


def hear_moment(turn: Turn[Memory]) -> None:
    """The interview's time as it was understood, played back."""
    known = turn.memory.timing.zone
    now = moments.wall(turn.event.at, known)
    shown = dates.meant(str(turn.value), now, turn.locale)
    past = shown is not None and moments.over(shown, known, turn.event.at)
    if shown is None or past:
        turn.note("timing-when-past" if past else "timing-when-unclear")
    put(turn, heard=None if past else shown)


def mishear(turn: Turn[Memory]) -> None:
    """That was not the time."""
    put(turn, heard=None)


def leave_unset(turn: Turn[Memory]) -> None:
    """They would rather not say."""
    enter(turn)
    put(turn, wanted=None, heard=None)
    turn.note("timing-not-set")


def unset(turn: Turn[Memory]) -> None:
    """Drop one of the reminders."""
    (setting.remind if turn.value == "remind" else setting.before)(turn, None)
    put(turn, chosen=None)
    turn.note("timing-dropped")


def stop(turn: Turn[Memory]) -> None:
    """They stopped: nothing comes any more."""
    main.remember_way(turn)
    setting.drop_all(turn)

"""What the rows of time do about a note that may be out."""

from dataclasses import replace

from flows.coaching import cards
from flows.coaching.details import Draft, Kind
from flows.coaching.kit.keys import copies
from flows.coaching.kit.note import note
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.coaching.timing import ics, moments, screens, setting
from flows.coaching.timing.doing import enter
from flows.coaching.timing.letter import letter
from flows.coaching.timing.setting import put
from flows.core.replies import File, Keyboard, Reply
from flows.core.texts import Say, texts
from flows.core.turn import Turn

#: So often they are asked whether the note is out, and after how many days once more.
MOST_ASKED = 2
ONCE_MORE = 2


def part(turn: Turn[Memory]) -> None:
    """The note is out."""
    put(turn, sent=True, used=())


def part_here(turn: Turn[Memory]) -> None:
    """They say so before they are asked."""
    enter(turn)
    part(turn)


def not_yet(turn: Turn[Memory]) -> None:
    """The note once more, and one more question in some days."""
    more = turn.memory.timing.asked < MOST_ASKED
    if more and not turn.memory.timing.looking:
        setting.look_in(turn, turn.event.at + ONCE_MORE * moments.DAY)
    turn.note("timing-no-hurry" if more else "timing-no-more")
    trail = turn.memory.trail
    at = trail.index(S.RESULT) if S.RESULT in trail else len(trail)
    turn.memory = replace(turn.memory, trail=trail[:at], touched=turn.event.at)
    turn.show(cards.draft(turn.memory, turn.locale))


def _use(turn: Turn[Memory]) -> None:
    put(turn, used=(*turn.memory.timing.used, turn.intent.trigger))


def push(turn: Turn[Memory]) -> None:
    """What to answer if they push back."""
    draft = note(turn.memory, turn.locale, Kind.PUSHBACK)
    _use(turn)
    parts = (Say("note-pushback"), Say("note-body", {"body": draft.body}))
    keys = (*_copying(draft, Kind.PUSHBACK), *screens.parted_keys(turn.memory))
    turn.show(Reply(parts, keys))


def touch(turn: Turn[Memory]) -> None:
    """A day in the calendar to write to them again, and what to write then."""
    _use(turn)
    memory, at = turn.memory, turn.event.at
    body = letter(memory, turn.locale)
    day = ics.day_to_write(moments.wall(at, memory.timing.zone).date())
    content = ics.entry(day, _title(turn), body, at, turn.event.chance)
    sent = Say("timing-touch-file", {"day": moments.spoken_day(day, turn.locale)})
    parts = (Say("timing-touch-note"), Say("note-body", {"body": body}))
    keys = (*_copying(Draft("", body)), *screens.parted_keys(memory))
    turn.show(Reply((sent,), file=File(ics.NAME, content)), Reply(parts, keys))


def _copying(draft: Draft, kind: Kind = Kind.STAY_IN_TOUCH) -> Keyboard:
    keys = tuple(copies(kind, draft))
    return (keys,) if keys else ()


def _title(turn: Turn[Memory]) -> str:
    company, words = turn.memory.details.company, texts(turn.locale)
    if company is None:
        return words.plain("timing-touch-plain")
    return words.plain("timing-touch-with", {"company": company})

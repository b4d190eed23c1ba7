"""What the rows that move do: they write the turn's memory and its notes."""

from collections.abc import Callable
from dataclasses import replace

from flows.coaching import answers, cards, reading, views
from flows.coaching.advice import what_changed
from flows.coaching.details import Details
from flows.coaching.hearing import taking
from flows.coaching.hearing.items import waiting
from flows.coaching.kit import tools
from flows.coaching.kit.memory import Kit, Page
from flows.coaching.kit.note import added_note, shows_note
from flows.coaching.memory import Memory, Told
from flows.coaching.questions import (
    BY_STATE,
    DETAIL_QUESTIONS,
    Question,
    changeable,
    grave,
    next_question,
)
from flows.coaching.states import DETOURS, S
from flows.coaching.timing import setting
from flows.coaching.verdicts import verdict
from flows.core.table import Guard
from flows.core.turn import Turn

#: Where details are given, or confirmed.
DETAILING = reading.DETAIL_STATES | {S.PLAYBACK}
#: States in which nobody has asked for the note.
FROM_QUESTIONS = frozenset({*BY_STATE, S.PLAYBACK, S.SAFETY})


def pending(turn: Turn[Memory]) -> Memory:
    """The memory as it will be when this trigger has done its work; guards ask it."""
    if turn.foreseen is None or turn.foreseen[0] is not turn.memory:
        turn.foreseen = (turn.memory, _foreseen(turn))
    return turn.foreseen[1]


def _foreseen(turn: Turn[Memory]) -> Memory:
    after = EFFECTS[turn.intent.trigger](turn)
    return taking.settled(turn.memory, after, turn.origin)


def _answer(turn: Turn[Memory]) -> Memory:
    return answers.answered(turn.memory, BY_STATE[turn.origin], turn.value)


def _skip(turn: Turn[Memory]) -> Memory:
    return answers.skipped(turn.memory, BY_STATE[turn.origin])


def _drop(turn: Turn[Memory]) -> Memory:
    return answers.dropped(turn.memory, BY_STATE[turn.origin])


EFFECTS: dict[str, Callable[[Turn[Memory]], Memory]] = {
    "answer": _answer,
    "skip": _skip,
    "drop": _drop,
    "skip_rest": lambda turn: answers.all_skipped(turn.memory),
    "note": lambda turn: answers.note_wanted(turn.memory),
    "outside": lambda turn: answers.outside(turn.memory),
    "walked_out": lambda turn: answers.walked_out(turn.memory),
    "resume": lambda turn: turn.memory,
    "told": lambda turn: taking.told(turn.memory, turn.value),
    "right": lambda turn: taking.confirmed(turn.memory),
    "not_that": lambda turn: taking.dropped(turn.memory),
    "safe": lambda turn: taking.safe(turn.memory),
    "harmless": lambda turn: taking.safe(turn.memory),
    "hostile": lambda turn: taking.hostile(turn.memory),
    "scam": lambda turn: taking.scam(turn.memory),
    "rude": lambda turn: taking.rude(turn.memory),
}


def needs(question: Question) -> Guard[Memory]:
    """A guard: this question is still to be asked after the trigger's effect."""
    return lambda turn: question.needed(pending(turn))


def came_from(state: S) -> Guard[Memory]:
    """A guard: going back leads to `state`."""
    return lambda turn: turn.memory.trail[-1:] == (state,)


def picked(question: Question) -> Guard[Memory]:
    """A guard: this is the answer to change."""
    return lambda turn: turn.value == question.state


def has_answers(turn: Turn[Memory]) -> bool:
    """A guard: there is something to change."""
    return bool(changeable(turn.memory))


def go_on(turn: Turn[Memory]) -> None:
    """Record, and ask what is next."""
    edited = _was_edited(turn)
    _record(turn)
    if edited and not turn.notes:
        turn.note("edit-noted")
    if turn.intent.trigger == "outside":
        turn.note("outside-intro")
    if turn.intent.trigger == "walked_out" and not _enters_details(turn):
        turn.note("walked-out-intro")
    if _enters_details(turn):
        turn.note("details-intro" if turn.origin in FROM_QUESTIONS else "details-intro-note")


def finish(turn: Turn[Memory]) -> None:
    """Record, and tell what follows from it all."""
    edited, before = _was_edited(turn), turn.memory
    _record(turn)
    memory, told = turn.memory, turn.memory.told
    if told is not None and told.case != memory.case:
        turn.notes.extend(what_changed(told.case, memory.case, turn.locale))
    elif edited and not turn.notes:
        turn.note(added_note(before, memory, turn.locale))
    if told is None and _unread(memory) and not tools.scam(memory.case):
        turn.note("kit-review-waiting")
    turn.memory = _telling(memory)
    setting.told(turn, anew=told is not None and told.case != memory.case)
    if _card_stands(turn, told):
        turn.show(cards.draft(turn.memory, turn.locale))


def _unread(memory: Memory) -> bool:
    """Whether a text of theirs was kept and not looked at yet."""
    return bool(memory.kit.pasted) and not memory.kit.showing


def promised(turn: Turn[Memory]) -> bool:
    """A guard: with this answer enough is known to look at the text that was kept."""
    before, after = turn.memory.case, pending(turn).case
    enough = tools.ready(after) and not tools.ready(before)
    return enough and not grave(after) and _unread(turn.memory)


def keep_promise(turn: Turn[Memory]) -> None:
    """Record, and look at their text; what would have come now comes after it."""
    _record(turn)
    question = next_question(turn.memory)
    if question is None:
        turn.memory = _telling(turn.memory)
        setting.told(turn, anew=False)
    onward = S.RESULT if question is None else question.state
    onward = S.PLAYBACK if waiting(turn.memory) else onward
    kit = replace(turn.memory.kit, page=Page.MAIN, showing=True, kept=())
    turn.memory = replace(turn.memory, kit=kit, trail=_with(turn.memory.trail, onward))


def _telling(memory: Memory) -> Memory:
    """The memory as the result is told; another verdict starts with its own kind of draft."""
    told = memory.told
    if told is not None and verdict(told.case) is not verdict(memory.case):
        memory = replace(memory, kind=None, all_points=False)
    now = Told(case=memory.case, passed=memory.passed, wants_note=memory.wants_note)
    return replace(memory, told=now, kit=replace(memory.kit, page=Page.MAIN))


def _card_stands(turn: Turn[Memory], told: Told | None) -> bool:
    """Whether only details were given, so that the card above still holds."""
    same = told is not None and told.case == turn.memory.case
    return same and turn.origin in DETAILING and shows_note(turn.memory)


def _was_edited(turn: Turn[Memory]) -> bool:
    picked = turn.memory.trail[-1:] in {(S.EDITING,), (S.ADDING,)}
    return picked and turn.intent.trigger in {"answer", "drop", "told"}


def _record(turn: Turn[Memory]) -> None:
    after = pending(turn)
    turn.notes.extend(views.played_back(turn.memory, after, turn.value, turn.locale))
    turn.memory = replace(after, trail=_way(turn, after), misses=0, touched=turn.event.at)


def _way(turn: Turn[Memory], after: Memory) -> tuple[str, ...]:
    """The way back once the trigger has done its work: no detours, nothing become pointless."""
    question = next_question(after)
    dest = S.RESULT if question is None else question.state
    gone = {*DETOURS, dest} | ({turn.origin} if turn.intent.trigger == "resume" else set())
    way = _with(turn.memory.trail, turn.origin)
    return tuple(
        s for s in way if s not in gone and (s not in BY_STATE or BY_STATE[s].worth(after))
    )


def _with(trail: tuple[str, ...], state: str) -> tuple[str, ...]:
    """The trail with `state` at its end, and there only: it never outgrows the states."""
    return (*(other for other in trail if other != state), str(state))


def _enters_details(turn: Turn[Memory]) -> bool:
    question = next_question(turn.memory)
    before = {turn.origin, *(turn.memory.trail if turn.origin == S.PLAYBACK else ())}
    return question in DETAIL_QUESTIONS and reading.DETAIL_STATES.isdisjoint(before)


def greet(turn: Turn[Memory]) -> None:
    """Begin with nothing but the person's name, if they agreed to that."""
    agreed = turn.value == "keep" or (turn.value is None and turn.memory.kit.keep_name)
    own_name = turn.memory.details.own_name if agreed else None
    kept = Kit(keep_name=own_name is not None)
    before = turn.memory.timing
    turn.memory = Memory(details=Details(own_name=own_name), kit=kept)
    setting.begun(turn, before, forget=turn.value == "forget")
    turn.note("greeting")


def welcome_back(turn: Turn[Memory]) -> None:
    """They started again in the middle: go on where it stopped."""
    turn.note("welcome-back")


def welcome_closed(turn: Turn[Memory]) -> None:
    """They come back after stopping: nothing is dropped before they say so."""
    turn.show(views.closed(turn.memory, "closed-again"))


def remember_way(turn: Turn[Memory]) -> None:
    """Leave a trail to come back by."""
    turn.memory = replace(turn.memory, trail=_with(turn.memory.trail, turn.origin), misses=0)


def step_back(turn: Turn[Memory]) -> None:
    """Take the last step back; the answer stays until it is given anew.

    Back at the result, what it rested on stands again.
    """
    memory = replace(turn.memory, trail=turn.memory.trail[:-1], misses=0)
    told = memory.told
    if turn.memory.trail[-1] == S.RESULT and told is not None:
        memory = replace(memory, case=told.case, passed=told.passed, wants_note=told.wants_note)
    turn.memory = memory

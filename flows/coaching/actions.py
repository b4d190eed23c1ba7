"""What the rows of the table do: they write the turn's memory and its notes."""

from collections.abc import Callable
from dataclasses import replace

from flows.coaching import answers, cards, reading, views
from flows.coaching.advice import what_changed
from flows.coaching.details import Kind, Tone
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, DETAIL_QUESTIONS, QUESTIONS, Question
from flows.coaching.states import S
from flows.coaching.verdicts import verdict
from flows.core.events import Media
from flows.core.table import Action, Guard
from flows.core.turn import Turn

MISS_TEXTS = 3


def pending(turn: Turn[Memory]) -> Memory:
    """The memory as it will be when this trigger has done its work; guards ask it."""
    return EFFECTS[turn.intent.trigger](turn)


def _answer(turn: Turn[Memory]) -> Memory:
    return answers.answered(turn.memory, BY_STATE[turn.origin], turn.value)


def _skip(turn: Turn[Memory]) -> Memory:
    return answers.skipped(turn.memory, BY_STATE[turn.origin])


def _want_note(turn: Turn[Memory]) -> Memory:
    return replace(turn.memory, wants_note=True)


EFFECTS: dict[str, Callable[[Turn[Memory]], Memory]] = {
    "answer": _answer,
    "skip": _skip,
    "skip_rest": lambda turn: answers.all_skipped(turn.memory),
    "note": _want_note,
    "outside": lambda turn: answers.outside(turn.memory),
    "walked_out": lambda turn: answers.walked_out(turn.memory),
    "resume": lambda turn: turn.memory,
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
    return bool(views.answered_questions(turn.memory))


def go_on(turn: Turn[Memory]) -> None:
    """Record, and ask what is next."""
    _record(turn)
    if turn.memory.before is not None:
        turn.note("edit-one-more")
    elif _enters_details(turn):
        turn.note("details-intro")


def finish(turn: Turn[Memory]) -> None:
    """Record, and tell what follows from it all."""
    _record(turn)
    memory = turn.memory
    if memory.before is not None:
        turn.notes.extend(what_changed(memory.before, memory.case, turn.locale))
    told = verdict(memory.case)
    if memory.before is None and memory.told is told and cards.shows_draft(memory):
        turn.show(cards.draft(memory, turn.locale))
    turn.memory = replace(memory, told=told, before=None)


def _record(turn: Turn[Memory]) -> None:
    for note in views.played_back(turn.memory, turn.value, turn.locale):
        turn.notes.append(note)
    trail = turn.memory.trail
    if trail[-1:] == (S.EDITING,):
        trail = trail[:-1]
    turn.memory = replace(pending(turn), trail=(*trail, turn.origin), misses=0)


def _enters_details(turn: Turn[Memory]) -> bool:
    first = next(question for question in QUESTIONS if question.needed(turn.memory))
    return first in DETAIL_QUESTIONS and BY_STATE.get(turn.origin) not in DETAIL_QUESTIONS


def greet(turn: Turn[Memory]) -> None:
    """Begin with nothing but the person's name, if known."""
    own_name = turn.memory.details.own_name
    turn.memory = Memory(details=replace(Memory().details, own_name=own_name))
    turn.note("greeting")


def welcome_back(turn: Turn[Memory]) -> None:
    """They started again in the middle: go on where it stopped."""
    turn.note("welcome-back")


def remember_way(turn: Turn[Memory]) -> None:
    """Leave a trail to come back by."""
    turn.memory = replace(turn.memory, trail=(*turn.memory.trail, turn.origin), misses=0)


def begin_edit(turn: Turn[Memory]) -> None:
    """Keep the case as it was, to tell what the change does."""
    remember_way(turn)
    if turn.memory.told is not None:
        turn.memory = replace(turn.memory, before=turn.memory.case)


def open_again(turn: Turn[Memory]) -> None:
    """The picked answer is asked once more."""
    remember_way(turn)


def step_back(turn: Turn[Memory]) -> None:
    """Take the last step back; the answer stays until it is given anew."""
    memory = turn.memory
    before = None if turn.origin == S.EDITING else memory.before
    turn.memory = replace(memory, trail=memory.trail[:-1], before=before, misses=0)


def say(text_id: str) -> Action[Memory]:
    """An action: a line above the same question."""
    return lambda turn: turn.note(text_id)


def help_out(turn: Turn[Memory]) -> None:
    """How to use the coach, then the question again."""
    turn.show(views.help_card(), *views.view(turn.state, turn.memory, turn.locale))


def miss(turn: Turn[Memory]) -> None:
    """One clear sentence, another one each time, and the same question."""
    manner = reading.manner(turn.state)
    turn.note(f"puzzled-{manner}-{turn.memory.misses % MISS_TEXTS + 1}")
    turn.memory = replace(turn.memory, misses=turn.memory.misses + 1)


def too_long(turn: Turn[Memory]) -> None:
    """A detail that no note could hold."""
    turn.note("too-long")


def not_words(turn: Turn[Memory]) -> None:
    """A picture, a voice message and the like."""
    turn.note(f"shared-{Media(str(turn.value)).value}")


def unknown_command(turn: Turn[Memory]) -> None:
    """A command that does not exist."""
    turn.note("unknown-command", {"name": str(turn.value)[:32]})


def more_points(turn: Turn[Memory]) -> None:
    """The whole advice, or the short card again."""
    turn.memory = replace(turn.memory, all_points=turn.value == "all")
    turn.show(cards.card(turn.memory))


def other_kind(turn: Turn[Memory]) -> None:
    """Another form of the draft."""
    _redraft(turn, replace(turn.memory, kind=Kind(str(turn.value))))


def other_tone(turn: Turn[Memory]) -> None:
    """Another tone of the draft."""
    _redraft(turn, replace(turn.memory, tone=Tone(str(turn.value))))


def other_words(turn: Turn[Memory]) -> None:
    """The same facts in another wording."""
    _redraft(turn, replace(turn.memory, variant=int(str(turn.value))))


def _redraft(turn: Turn[Memory], memory: Memory) -> None:
    turn.memory = memory
    turn.show(cards.draft(memory, turn.locale))

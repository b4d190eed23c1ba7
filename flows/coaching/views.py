"""What each state shows."""

from collections.abc import Callable, Iterator
from functools import cache

from flows.coaching import cards
from flows.coaching.advice import exit_card
from flows.coaching.case import Case, Danger, Gut
from flows.coaching.hearing import screens as hearing
from flows.coaching.hearing.news import News
from flows.coaching.hearing.taking import card_case, feels_unsafe
from flows.coaching.kit import screens
from flows.coaching.memory import Memory
from flows.coaching.questions import (
    BY_STATE,
    DETAIL_QUESTIONS,
    Question,
    changeable,
    grave,
    in_the_room,
    next_question,
)
from flows.coaching.states import S
from flows.coaching.timing import screens as timing
from flows.coaching.wording import dashed, money_line, said_so_far
from flows.core.replies import Button, Keyboard, Reply, Style
from flows.core.texts import Say
from flows.understanding.money import Amounts

BACK = Button(Say("button-back"), "back")
RESTART = Button(Say("button-restart"), "restart")
FEEL_UNSAFE = (Button(Say("button-feel-unsafe"), "endangered", Style.DANGER),)
#: The longest answer shown on a button, in characters.
LABEL_LIMIT = 40
#: Who feels so has not said no: that they are torn comes first.
WAVERING = frozenset({Gut.UNSURE, Gut.NERVOUS})


def view(state: str, memory: Memory, locale: str) -> tuple[Reply, ...]:
    """The messages of a state, the current question among them."""
    if state in BY_STATE:
        return (_question(BY_STATE[state], memory, locale),)
    if state == S.RESULT:
        return cards.result(memory, locale)
    if state in screens.VIEWS:
        return screens.view(state, memory, locale)
    if state in timing.VIEWS:
        return timing.view(state, memory, locale)
    return (PLAIN_VIEWS[state](memory, locale),)


def _question(question: Question, memory: Memory, locale: str) -> Reply:
    parts = [Say(_asked(question, memory))]
    said = said_so_far(question, memory, locale)
    if said is not None:
        parts.append(Say("said-so-far", {"answer": said}))
    return Reply(tuple(parts), _question_keys(question, memory))


def _asked(question: Question, memory: Memory) -> str:
    """The text of the question; being sure of a no is asked otherwise of who only wavers."""
    ask = f"ask-{dashed(question.state)}"
    gut = memory.case.gut
    return f"{ask}-{gut}" if question.state is S.CERTAINTY and gut in WAVERING else ask


def _question_keys(question: Question, memory: Memory) -> Keyboard:
    ways = list(_skips(question, memory)) if question.can_skip else []
    ways += [BACK] if memory.trail else []
    way_rows = [tuple(ways)] if ways else []
    choices = _choices(question)
    if question.state is S.CERTAINTY and memory.case.gut in WAVERING:
        choices = choices[::-1]
    return (*choices, *way_rows, *cards.way_out_near(memory.case))


@cache
def _choices(question: Question) -> Keyboard:
    """A row for each answer: the same whoever is asked."""
    names = ((f"{dashed(question.field)}-{dashed(choice)}", choice) for choice in question.choices)
    return tuple((Button(Say(name), f"answer:{choice}"),) for name, choice in names)


def _skips(question: Question, memory: Memory) -> Iterator[Button]:
    """Ways past a question: where something was said before, it is kept or left out."""
    if said_so_far(question, memory, "en") is None:
        yield Button(Say("button-skip"), "skip")
    else:
        yield Button(Say("button-keep"), "skip")
        yield Button(Say("button-drop"), "drop")
    if question in DETAIL_QUESTIONS:
        yield Button(Say("button-skip-rest"), "skip_rest")


def _editing(memory: Memory, locale: str) -> Reply:
    rows = [(_edit_key(question, memory, locale),) for question in changeable(memory)]
    return Reply((Say("ask-edit"),), (*rows, (BACK,), *cards.way_out_near(memory.case)))


def _edit_key(question: Question, memory: Memory, locale: str) -> Button:
    answer = said_so_far(question, memory, locale) or Say("edit-skipped")
    if isinstance(answer, str) and len(answer) > LABEL_LIMIT:
        answer = f"{answer[: LABEL_LIMIT - 1].rstrip()}…"
    name = Say(f"name-{dashed(question.state)}")
    return Button(Say("edit-item", {"name": name, "answer": answer}), f"pick:{question.state}")


def _out(memory: Memory, _: str) -> Reply:
    resume = () if _told_to_leave(memory) else (_resume(memory),)
    case = card_case(memory)
    offer, keys = _note_offer(case)
    told = (FEEL_UNSAFE,) if feels_unsafe(memory) else ()
    return Reply((*exit_card(case), *offer), (*told, *keys, *resume, (BACK,)))


def _told_to_leave(memory: Memory) -> bool:
    """Whether the card behind this one says the same: leave."""
    return memory.trail[-1:] == (S.RESULT,) and cards.leaving(memory.case)


def _resume(memory: Memory) -> tuple[Button, ...]:
    return (Button(Say(f"button-{_onward(memory)}"), "resume"),)


def _onward(memory: Memory) -> str:
    """What comes after the exit card: questions, the note's details, or the advice."""
    question = next_question(memory)
    if question is None:
        return "next-steps"
    return "carry-on" if question in DETAIL_QUESTIONS else "resume"


def _note_offer(case: Case) -> tuple[tuple[Say, ...], Keyboard]:
    """The note for someone at the exit; a scam gets none."""
    if case.danger is Danger.SCAM:
        return (), ()
    inside = in_the_room(case)
    waiting = "danger" if grave(case) else "later"
    offer = waiting if inside else "now"
    label = Say("button-walked-out" if inside else "button-note")
    return (Say(f"offer-note-{offer}"),), ((Button(label, "walked_out", Style.PRIMARY),),)


def _closed(memory: Memory, _: str) -> Reply:
    return closed(memory, "closed")


def closed(memory: Memory, said: str) -> Reply:
    """The two ways on after stopping, below these words."""
    ways = ((Button(Say("button-carry-on"), "back"),),) if memory.trail else ()
    return Reply((Say(said),), (*ways, (RESTART,), *cards.way_out_near(memory.case)))


def _new(_: Memory, __: str) -> Reply:
    start = Button(Say("button-start"), "start", Style.PRIMARY)
    return Reply((Say("new"),), ((start,), (cards.OUT,)))


def help_card() -> Reply:
    """How to use the coach."""
    return Reply((Say("help"),))


PLAIN_VIEWS: dict[str, Callable[[Memory, str], Reply]] = {
    S.EDITING: _editing,
    S.OUT: _out,
    S.CLOSED: _closed,
    S.NEW: _new,
    **hearing.VIEWS,
}


def played_back(before: Memory, after: Memory, value: object, locale: str) -> tuple[Say, ...]:
    """What was understood from typed numbers or several details at once."""
    if isinstance(value, News):
        return hearing.taken(value, locale)
    if isinstance(value, dict):
        return (Say("noted", {"what": _listed(value)}),)
    line = money_line(after.case, locale) if isinstance(value, Amounts) else None
    if line is None:
        return ()
    pay = after.case.pay
    if pay is None or pay is before.case.pay:
        return (Say("noted", {"what": line}),)
    return (Say(f"noted-pay-{dashed(pay)}", {"what": line}),)


def _listed(fields: dict[str, str]) -> Say:
    (field, value), *rest = fields.items()
    item = Say("noted-detail", {"name": Say(f"name-{dashed(field)}"), "value": value})
    return Say("noted-list", {"first": item, "rest": _listed(dict(rest))}) if rest else item

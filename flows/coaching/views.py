"""What each state shows."""

from collections.abc import Callable

from babel.numbers import format_currency, format_decimal

from flows.coaching import cards
from flows.coaching.advice import exit_card
from flows.coaching.answers import priced
from flows.coaching.case import Case
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, DETAIL_QUESTIONS, QUESTIONS, Question, grave
from flows.coaching.states import S
from flows.core.replies import Button, Keyboard, Reply, Style
from flows.core.texts import Say
from flows.understanding.money import Amounts

BACK = Button(Say("button-back"), "back")
RESTART = Button(Say("button-restart"), "restart")


def view(state: str, memory: Memory, locale: str) -> tuple[Reply, ...]:
    """The messages of a state, the current question among them."""
    if state in BY_STATE:
        return (_question(BY_STATE[state], memory, locale),)
    if state == S.RESULT:
        return cards.result(memory, locale)
    return (PLAIN_VIEWS[state](memory, locale),)


def _question(question: Question, memory: Memory, locale: str) -> Reply:
    parts = [Say(f"ask-{dashed(question.state)}")]
    said = said_so_far(question, memory, locale)
    if said is not None:
        parts.append(Say("said-so-far", {"answer": said}))
    return Reply(tuple(parts), _question_keys(question, memory))


def _question_keys(question: Question, memory: Memory) -> Keyboard:
    choices = [
        Button(Say(f"{dashed(question.field)}-{dashed(choice)}"), f"answer:{choice}")
        for choice in question.choices
    ]
    ways = [BACK] if memory.trail else []
    if question.can_skip:
        ways.append(Button(Say("button-skip"), "skip"))
    if question in DETAIL_QUESTIONS:
        ways.append(Button(Say("button-skip-rest"), "skip_rest"))
    rows = [(choice,) for choice in choices]
    way_rows = [tuple(ways)] if ways else []
    return (*rows, *way_rows, *cards.way_out_near(memory.case))


def said_so_far(question: Question, memory: Memory, locale: str) -> Say | str | None:
    """The answer that stands, in words; None where there is none."""
    if question.state is S.AMOUNTS:
        return money_line(memory.case, locale)
    holder = memory.details if question in DETAIL_QUESTIONS else memory.case
    value = getattr(holder, question.field)
    if question.state is S.CHANNEL and memory.details.agency:
        value = "agency"
    if value is None or not question.choices:
        return None if value is None else str(value)
    name = {True: "yes", False: "no"}.get(value, value)
    return Say(f"{dashed(question.field)}-{dashed(str(name))}")


def money_line(case: Case, locale: str) -> Say | None:
    """The numbers given so far, in one phrase."""
    offered = money(case, "offered", locale)
    needed = money(case, "needed", locale)
    if offered and needed:
        return Say("money-both", {"offered": offered, "needed": needed})
    if offered:
        return Say("money-offered", {"offered": offered})
    return Say("money-needed", {"needed": needed}) if needed else None


def money(case: Case, field: str, locale: str) -> str:
    """An amount of the case as the locale writes it, empty where there is none."""
    amount = getattr(case, field)
    if amount is None:
        return ""
    if case.currency is None:
        return format_decimal(amount, locale=locale)
    whole = amount == amount.to_integral_value()
    pattern = "¤#,##0" if whole else None
    return format_currency(
        amount, case.currency, format=pattern, locale=locale, currency_digits=not whole
    )


def dashed(name: str) -> str:
    """An identifier as text ids spell it."""
    return name.replace("_", "-")


def answered_questions(memory: Memory) -> tuple[Question, ...]:
    """The questions whose answers can be changed."""
    return tuple(q for q in QUESTIONS if said_so_far(q, memory, "en") is not None)


def _editing(memory: Memory, locale: str) -> Reply:
    items = ((q, said_so_far(q, memory, locale)) for q in answered_questions(memory))
    rows = [
        (
            Button(
                Say("edit-item", {"name": Say(f"name-{dashed(q.state)}"), "answer": answer or ""}),
                f"pick:{q.state}",
            ),
        )
        for q, answer in items
    ]
    return Reply((Say("ask-edit"),), (*rows, (BACK,)))


def _out(memory: Memory, _: str) -> Reply:
    keys = [(Button(Say("button-walked-out"), "walked_out", Style.PRIMARY),)]
    if not grave(memory.case):
        keys.append((Button(Say("button-resume"), "resume"),))
    return Reply((*exit_card(memory.case), Say("offer-note-later")), (*keys, (BACK,)))


def _closed(memory: Memory, _: str) -> Reply:
    ways = ((BACK,),) if memory.trail else ()
    return Reply((Say("closed"),), (*ways, (RESTART,)))


def _new(_: Memory, __: str) -> Reply:
    return Reply((Say("new"),), ((Button(Say("button-start"), "start", Style.PRIMARY),),))


def help_card() -> Reply:
    """How to use the coach."""
    return Reply((Say("help"),))


PLAIN_VIEWS: dict[str, Callable[[Memory, str], Reply]] = {
    S.EDITING: _editing,
    S.OUT: _out,
    S.CLOSED: _closed,
    S.NEW: _new,
}


def played_back(memory: Memory, value: object, locale: str) -> tuple[Say, ...]:
    """What was understood from typed numbers or several details at once."""
    if not isinstance(value, Amounts):
        return ()
    line = money_line(priced(memory.case, value), locale)
    return (Say("noted", {"what": line}),) if line else ()

"""The evening before the interview: three questions worth asking, and the way out."""

from collections.abc import Iterator

from flows.coaching.case import Case, Fit, Gut, Pay
from flows.coaching.memory import Memory
from flows.coaching.timing.moments import spoken_shown
from flows.core.texts import Say

QUESTIONS = 3

BY_PAY = {Pay.LOW: "pay-low", Pay.FAR_TOO_LOW: "pay-low", Pay.UNKNOWN: "pay", None: "pay"}
BY_FIT = {Fit.COMPANY: "other-roles", Fit.ROLE: "company", Fit.BOTH: "plans"}
#: What is worth asking anywhere.
ANYWHERE = ("plans", "people", "next")


def questions(case: Case) -> tuple[str, ...]:
    """The names of the questions that this case calls for."""
    return tuple(dict.fromkeys((*_called_for(case), *ANYWHERE)))[:QUESTIONS]


def _called_for(case: Case) -> Iterator[str]:
    if case.pay in BY_PAY and not case.only_fear:
        yield BY_PAY[case.pay]
    if case.only_fear or case.gut is Gut.NERVOUS:
        yield "first-months"
    if case.gut is not Gut.KEEN:
        yield BY_FIT.get(case.fit, "week") if case.fit else "week"


def said(memory: Memory, locale: str) -> tuple[Say, ...]:
    """The evening's message."""
    shown = memory.details.interview_at
    when = (
        Say("timing-eve", {"when": spoken_shown(shown, locale)})
        if shown
        else Say("timing-eve-soon")
    )
    first, second, third = (Say(f"timing-question-{name}") for name in questions(memory.case))
    asks = Say("timing-questions", {"a": first, "b": second, "c": third})
    return when, asks, Say("timing-eve-out")

"""What waits to be confirmed, as the questions that it answers."""

from dataclasses import replace
from typing import Any

from flows.coaching.case import Case
from flows.coaching.details import Details
from flows.coaching.hearing.memory import Heard
from flows.coaching.memory import Memory
from flows.coaching.questions import DETAIL_QUESTIONS, QUESTIONS, Question
from flows.coaching.states import S
from flows.coaching.wording import said_so_far

#: Lines of one message; the rest comes in the next.
MOST_LINES = 6
MONEY: dict[str, Any] = dict.fromkeys(("offered", "needed", "currency", "period"))


def items(case: Case, details: Details) -> tuple[Question, ...]:
    """The questions that these answer, in the order of their urgency."""
    told = Memory(case=case, details=details)
    return tuple(each for each in QUESTIONS if said_so_far(each, told, "en") is not None)


def waiting(memory: Memory) -> tuple[Question, ...]:
    """The questions whose heard answers are still to be confirmed."""
    return items(memory.heard.case, memory.heard.details)


def shown(memory: Memory) -> tuple[Question, ...]:
    """Those of them that one message holds."""
    return waiting(memory)[:MOST_LINES]


def without(heard: Heard, question: Question) -> Heard:
    """What waits but for the answer to this question."""
    if question in DETAIL_QUESTIONS:
        gone: dict[str, Any] = {question.field: None}
        if question.state is S.CHANNEL:
            gone["agency"] = None
        return replace(heard, details=replace(heard.details, **gone))
    gone = MONEY if question.state is S.AMOUNTS else {question.field: None}
    return replace(heard, case=replace(heard.case, **gone))

"""What an answer does to the memory: pure functions, no talk."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Channel, Kind
from flows.coaching.drafts import kinds_for
from flows.coaching.memory import Memory
from flows.coaching.questions import DETAIL_QUESTIONS, Question, fear_matters, grave
from flows.coaching.states import S
from flows.understanding.money import Amounts
from flows.understanding.money_periods import converted

FAR_BELOW = Decimal("0.75")
#: Questions that only help to decide.
DECIDING = (S.FEAR, S.PAY, S.FIT)

#: Forms that some verdicts begin with and that do not bow out.
STAYING = ((Kind.THANK_YOU,), (Kind.RESCHEDULE,))

VALUES: dict[str, Any] = {
    "stage": Stage,
    "danger": Danger,
    "gut": Gut,
    "certainty": Certainty,
    "only_fear": {"yes": True, "no": False}.__getitem__,
    "pay": Pay,
    "fit": Fit,
    "door_open": {"yes": True, "no": False}.__getitem__,
}


def answered(memory: Memory, question: Question, value: object) -> Memory:
    """The memory with this answer; answers that it contradicts are dropped."""
    if isinstance(value, Amounts):
        return _priced(memory, question, value)
    if isinstance(value, dict):
        return detailed(memory, value)
    if question in DETAIL_QUESTIONS:
        return detailed(memory, {question.field: str(value)})
    field = question.field
    case = replace(memory.case, **{field: VALUES[field](value)})
    if memory.case.gut not in {None, case.gut}:
        # How sure they were was said of another feeling.
        case = replace(case, certainty=None)
    memory = replace(memory, case=consistent(case))
    return _reopened(memory, question)


def skipped(memory: Memory, question: Question) -> Memory:
    """The memory with this question passed over; what was said before stays."""
    return _passed(memory, question.state)


def dropped(memory: Memory, question: Question) -> Memory:
    """The memory with this question passed over, and its value gone."""
    if question.state is S.DOOR:
        memory = replace(memory, case=replace(memory.case, door_open=None))
    if question.state is S.AMOUNTS:
        memory = replace(memory, case=_without_numbers(memory.case))
    if question in DETAIL_QUESTIONS:
        gone: dict[str, Any] = {question.field: None}
        if question.state is S.CHANNEL:
            gone["agency"] = None
        memory = replace(memory, details=replace(memory.details, **gone))
    return _passed(memory, question.state)


def all_skipped(memory: Memory) -> Memory:
    """The memory with every open detail passed over."""
    return _passed(memory, *(question.state for question in DETAIL_QUESTIONS))


def detailed(memory: Memory, fields: dict[str, str]) -> Memory:
    """The memory with these details; `channel` may name an agency."""
    known: dict[str, Any] = dict(fields)
    if "channel" in known:
        agency = known["channel"] == "agency"
        known["channel"] = None if agency else Channel(known["channel"])
        known["agency"] = agency
    states = [q.state for q in DETAIL_QUESTIONS if q.field in fields]
    return _passed(replace(memory, details=replace(memory.details, **known)), *states)


def consistent(case: Case) -> Case:
    """The case without the answers that others have made meaningless."""
    if case.gut is Gut.KEEN:
        case = replace(case, certainty=None)
    if not fear_matters(case):
        case = replace(case, only_fear=None)
    return case


def outside(memory: Memory) -> Memory:
    """The memory of someone who has left the room, if they were in it."""
    if memory.case.stage not in {None, Stage.IN_INTERVIEW}:
        return memory
    return replace(memory, case=replace(memory.case, stage=Stage.AFTERWARDS))


def walked_out(memory: Memory) -> Memory:
    """The memory of someone who took the way out: it says how they feel, unless they said.

    What only serves to decide is not asked any more.
    """
    memory = outside(memory)
    case = memory.case
    gut = case.gut or Gut.OUT
    certainty = case.certainty or Certainty.CERTAIN
    case = consistent(replace(case, gut=gut, certainty=certainty))
    return _passed(replace(memory, case=case, wants_note=True), *DECIDING)


def note_wanted(memory: Memory) -> Memory:
    """The memory of someone who wants the note now; in danger that means that they are out."""
    memory = outside(memory) if grave(memory.case) else memory
    first = kinds_for(memory.case)[:1]
    kind = Kind.EMAIL if memory.kind is None and first in STAYING else memory.kind
    return replace(memory, wants_note=True, kind=kind)


def _reopened(memory: Memory, question: Question) -> Memory:
    """The memory in which what this answer leaves open can be asked."""
    opens = {question.state}
    if question.state is S.GUT:
        opens.update(DECIDING)
    if question.state is S.PAY and memory.case.pay in {Pay.FINE, Pay.UNKNOWN}:
        opens.add(S.AMOUNTS)
        memory = replace(memory, case=_without_numbers(memory.case))
    return replace(memory, passed=tuple(name for name in memory.passed if name not in opens))


def _passed(memory: Memory, *states: str) -> Memory:
    fresh = [str(state) for state in states if state not in memory.passed]
    return replace(memory, passed=(*memory.passed, *fresh))


def _without_numbers(case: Case) -> Case:
    return replace(case, offered=None, needed=None, currency=None, period=None)


def priced(case: Case, numbers: Amounts) -> Case:
    """The case with these amounts; those not named stay, if currency and period allow."""
    if not _comparable(case, numbers):
        case = _without_numbers(case)
    return replace(
        case,
        offered=_in_period(numbers.offered, numbers, case) or case.offered,
        needed=_in_period(numbers.needed, numbers, case) or case.needed,
        currency=numbers.currency or case.currency,
        period=case.period or numbers.period,
    )


def _comparable(case: Case, numbers: Amounts) -> bool:
    if numbers.currency and case.currency not in {None, numbers.currency}:
        return False
    named = (amount for amount in (numbers.offered, numbers.needed) if amount)
    return all(_in_period(amount, numbers, case) is not None for amount in named)


def _in_period(amount: Decimal | None, numbers: Amounts, case: Case) -> Decimal | None:
    """An amount of those typed, in the period that the case speaks of."""
    if amount is None or numbers.period is None or case.period is None:
        return amount
    return converted(amount, numbers.period, case.period)


def _priced(memory: Memory, question: Question, numbers: Amounts) -> Memory:
    case = priced(memory.case, numbers)
    judged = _judged(case)
    if question.state is S.AMOUNTS:
        case = replace(case, pay=Pay.FINE) if judged is Pay.FINE else case
        return _passed(replace(memory, case=case), S.AMOUNTS)
    return replace(memory, case=replace(case, pay=judged))


def _judged(case: Case) -> Pay | None:
    if case.offered is None or case.needed is None:
        return None
    if case.offered >= case.needed:
        return Pay.FINE
    return Pay.FAR_TOO_LOW if case.offered < case.needed * FAR_BELOW else Pay.LOW

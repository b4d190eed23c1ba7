"""What heard answers do to the memory, once they were seen."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from flows.coaching import answers
from flows.coaching.case import Case, Danger, Fit, Gut, Pay
from flows.coaching.details import Details
from flows.coaching.hearing.items import items, shown, waiting, without
from flows.coaching.hearing.memory import Heard
from flows.coaching.memory import Memory
from flows.coaching.questions import (
    BY_STATE,
    CASE_QUESTIONS,
    DETAIL_QUESTIONS,
    QUESTIONS,
    Question,
    in_the_room,
)
from flows.coaching.states import S
from flows.understanding.money import Amounts

if TYPE_CHECKING:
    from flows.coaching.hearing.news import News

#: Danger that ends no politeness.
MILD = frozenset({None, Danger.NONE, Danger.RUDE})
#: So many answers told in one go are a story; whoever tells it wants an answer, no more questions.
STORY = 3
#: What can wait when someone has said in their own words that they want out, and why.
CAN_WAIT = (S.FEAR, S.PAY, S.AMOUNTS, S.FIT, S.DOOR)
#: What a note needs still, once it is clear whom it goes to.
FOR_THE_NOTE = {S.DOOR, S.ROLE, S.OWN_NAME}
BAD_PAY = frozenset({Pay.LOW, Pay.FAR_TOO_LOW})
GOOD_PAY = frozenset({Pay.FINE, Pay.UNKNOWN})
BAD_FIT = frozenset({Fit.COMPANY, Fit.ROLE, Fit.NEITHER})


def taken(memory: Memory, case: Case, details: Details, told: Iterable[Question]) -> Memory:
    """The memory with the answers to these questions."""
    source = Memory(case=case, details=details)
    for question in told:
        memory = _with(memory, question, source)
    return memory


def told(memory: Memory, value: object) -> Memory:
    """The memory with what one text answered to one question."""
    said = cast("News", value)
    return taken(memory, said.case, said.details, items(said.case, said.details))


def _with(memory: Memory, question: Question, source: Memory) -> Memory:
    if question.state is S.AMOUNTS:
        case = source.case
        numbers = Amounts(case.offered, case.needed, case.currency, case.period)
        return replace(memory, case=answers.priced(memory.case, numbers))
    value = question.value(source)
    plain = ("no", "yes")[value] if isinstance(value, bool) else str(value)
    return answers.answered(memory, question, plain)


def confirmed(memory: Memory) -> Memory:
    """The memory in which what was shown is true."""
    seen = shown(memory)
    heard = memory.heard
    after = taken(memory, heard.case, heard.details, seen)
    for question in seen:
        heard = without(heard, question)
    after = replace(after, heard=heard)
    story = len([question for question in seen if question in CASE_QUESTIONS]) >= STORY
    return _brief(after) if story and _has_reason(after.case) else after


def _has_reason(case: Case) -> bool:
    """Whether they want out for a reason of the job's own, so that it is not mere fear."""
    return case.gut is Gut.OUT and (case.pay in BAD_PAY or case.fit in BAD_FIT)


def _brief(memory: Memory) -> Memory:
    """Without what can wait; who named company and contact wants a note with a name below."""
    wait = {*CAN_WAIT, *(question.state for question in DETAIL_QUESTIONS)}
    if memory.details.company and memory.details.contact:
        wait -= FOR_THE_NOTE
    open_still = (q.state for q in QUESTIONS if q.state in wait and not q.answered(memory))
    return replace(memory, passed=(*memory.passed, *map(str, open_still)))


def dropped(memory: Memory) -> Memory:
    """The memory in which nothing waits any more."""
    return replace(memory, heard=Heard(hints=memory.heard.hints))


def settled(before: Memory, after: Memory, origin: str) -> Memory:
    """The memory in which nothing waits that has been answered meanwhile."""
    heard = after.heard
    for question in waiting(after):
        if question.state == origin or _stands(question, before) != _stands(question, after):
            heard = without(heard, question)
    if before.case.danger is not after.case.danger:
        heard = replace(heard, uneasy=False)
    return after if heard == after.heard else replace(after, heard=heard)


def _stands(question: Question, memory: Memory) -> object:
    """What is known of a question; for the numbers also whether there is any use for them."""
    case = memory.case
    if question.state is S.AMOUNTS:
        return (case.offered, case.needed, case.pay in GOOD_PAY)
    return question.value(memory)


def safe(memory: Memory) -> Memory:
    """The memory of someone who says that they are safe: an answer only where there was none."""
    return _endangered(memory, Danger.NONE) if memory.case.danger is None else memory


def rude(memory: Memory) -> Memory:
    """The memory of someone who met rudeness; what was worse stays."""
    mild = memory.case.danger in {None, Danger.NONE}
    return _endangered(memory, Danger.RUDE) if mild else memory


def hostile(memory: Memory) -> Memory:
    """The memory of someone who was insulted; what was worse stays."""
    mild = memory.case.danger in {None, Danger.NONE, Danger.RUDE}
    return _endangered(memory, Danger.HOSTILE) if mild else memory


def scam(memory: Memory) -> Memory:
    """The memory of someone who takes it for a scam; who felt unsafe still does."""
    unsafe_already = memory.case.danger is Danger.UNSAFE
    return memory if unsafe_already else _endangered(memory, Danger.SCAM)


def unsafe(memory: Memory) -> Memory:
    """The memory of someone who needs out; a scam met from a distance stays one."""
    from_afar = memory.case.danger is Danger.SCAM and not in_the_room(memory.case)
    return memory if from_afar else _endangered(memory, Danger.UNSAFE)


def uneasy(memory: Memory) -> Memory:
    """The memory of someone who said that they are not safe: it counts, and waits for their yes."""
    heard = replace(memory.heard, uneasy=True)
    if memory.case.danger in MILD:
        heard = replace(heard, case=replace(heard.case, danger=Danger.UNSAFE))
    return replace(memory, heard=heard)


def card_case(memory: Memory) -> Case:
    """The case as the exit card sees it: uneasy people owe nobody a polite word."""
    return unsafe(memory).case if feels_unsafe(memory) else memory.case


def feels_unsafe(memory: Memory) -> bool:
    """Whether they said that they feel unsafe, and have not tapped it."""
    return memory.heard.uneasy and memory.case.danger in MILD


def _endangered(memory: Memory, danger: Danger) -> Memory:
    heard = without(memory.heard, BY_STATE[S.DANGER])
    return replace(memory, case=replace(memory.case, danger=danger), heard=heard)

"""What a text may answer in its place."""

from dataclasses import replace

from flows.coaching.case import Verdict
from flows.coaching.hearing.news import News
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, CASE_QUESTIONS, Question
from flows.coaching.states import S
from flows.coaching.verdicts import verdict
from flows.understanding import Understanding

#: At a sentence about a scam no amount is pay.
NO_PAY = {"pay", "offered", "needed", "currency", "period"}
PAYING = frozenset({S.PAY, S.AMOUNTS})


def why(state: str) -> str:
    """The trigger of a why: about the question where there is one, else about the advice."""
    return "why_ask" if state in BY_STATE or state in {S.PLAYBACK, S.SAFETY} else "why"


def field(question: Question | None) -> str | None:
    """The field of the case that is asked for."""
    if question not in CASE_QUESTIONS:
        return None
    return "pay" if question.state in PAYING else question.field


def at_once(question: Question) -> set[Question]:
    """The questions that one answer may answer: pay and numbers belong together."""
    return {BY_STATE[state] for state in (PAYING if question.state in PAYING else {question.state})}


def on_the_way_out(state: str, memory: Memory) -> bool:
    """Whether what they look at is about leaving, or being safe."""
    at_the_door = state == S.RESULT and verdict(memory.case) is Verdict.LEAVE_NOW
    return at_the_door or state in {S.OUT, S.SAFETY}


def unpaid(meant: Understanding) -> Understanding:
    """A scam names amounts that are nobody's pay."""
    facts = {name: fact for name, fact in meant.facts.items() if name not in NO_PAY}
    details = {name: value for name, value in meant.details.items() if name not in NO_PAY}
    return replace(meant, facts=facts, details=details)


def numbers_say_it(news: News) -> bool:
    """Whether the amounts alone are the answer, as they are read without us."""
    case = news.case
    amounts = (case.offered, case.needed)
    return None not in amounts or (case.pay is None and amounts != (None, None))

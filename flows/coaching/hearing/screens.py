"""What the states of hearing show."""

from collections.abc import Callable

from flows.coaching import cards
from flows.coaching.hearing.items import items, shown, waiting
from flows.coaching.hearing.news import News
from flows.coaching.kit.screens import BACK, OUT, paired
from flows.coaching.kit.why import chained
from flows.coaching.memory import Memory
from flows.coaching.questions import Question
from flows.coaching.states import S
from flows.coaching.wording import dashed, said_so_far
from flows.core.replies import Button, Reply, Style
from flows.core.texts import Say

#: Characters of an answer in a line.
LINE = 50


def _playback(memory: Memory, locale: str) -> Reply:
    seen = shown(memory)
    told = Memory(case=memory.heard.case, details=memory.heard.details)
    lines = chained([_line(question, told, locale) for question in seen], "hearing-lines")
    right = Button(Say("hearing-right"), f"right:{len(waiting(memory))}", Style.PRIMARY)
    mending = paired(_mend(question) for question in seen)
    last = (Button(Say("hearing-not-that"), "not_that"), *((BACK,) if memory.trail else ()))
    keys = ((right,), *mending, last, *cards.way_out_near(memory.case))
    return Reply((Say("hearing-told"), lines), keys)


def _line(question: Question, told: Memory, locale: str) -> Say:
    answer = said_so_far(question, told, locale)
    if isinstance(answer, str) and len(answer) > LINE:
        answer = f"{answer[: LINE - 1].rstrip()}…"
    return Say("hearing-line", {"name": _name(question), "answer": answer or ""})


def _mend(question: Question) -> Button:
    return Button(Say("hearing-mend", {"name": _name(question)}), f"pick:{question.state}")


def _name(question: Question) -> Say:
    return Say(f"name-{dashed(question.state)}")


def taken(said: News, locale: str) -> tuple[Say, ...]:
    """What an answer in one's own words was taken for."""
    told = Memory(case=said.case, details=said.details)
    answers = [said_so_far(q, told, locale) for q in items(said.case, said.details)]
    words = [Say("hearing-word", {"word": answer}) for answer in answers if answer]
    return (Say("hearing-taken", {"what": chained(words, "noted-list")}),)


def _safety(_: Memory, __: str) -> Reply:
    safe = Button(Say("safety-safe"), "safe")
    rude = Button(Say("safety-rude"), "rude")
    out = Button(Say("safety-out"), OUT.press, Style.DANGER)
    return Reply((Say("ask-safety"),), ((safe,), (rude,), (out,)))


VIEWS: dict[str, Callable[[Memory, str], Reply]] = {S.PLAYBACK: _playback, S.SAFETY: _safety}

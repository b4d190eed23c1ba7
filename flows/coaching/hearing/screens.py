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
from flows.understanding.kinds import Kind

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


SAFE = Button(Say("safety-safe"), "safe")
RUDE = Button(Say("safety-rude"), "rude")
NEED_OUT = Button(Say("safety-out"), OUT.press, Style.DANGER)
TASTELESS = Button(Say("safety-tasteless"), "rude")
HOSTILE = Button(Say("safety-hostile"), "hostile")
SCAM = Button(Say("safety-scam"), "scam")
HARMLESS = Button(Say("safety-harmless"), "harmless")
#: What may be tapped about each kind of danger.
CHOICES: dict[Kind, tuple[Button, ...]] = {
    Kind.INSULT: (TASTELESS, HOSTILE, NEED_OUT, HARMLESS),
    Kind.SCAM: (SCAM, SAFE, RUDE, NEED_OUT),
}


def _safety(memory: Memory, _: str) -> Reply:
    kind = memory.heard.kind
    asked = f"ask-safety-{kind}" if kind in CHOICES else "ask-safety"
    choices = CHOICES.get(kind, (SAFE, RUDE, NEED_OUT))
    return Reply((Say(asked),), tuple((choice,) for choice in choices))


VIEWS: dict[str, Callable[[Memory, str], Reply]] = {S.PLAYBACK: _playback, S.SAFETY: _safety}

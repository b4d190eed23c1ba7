"""Typed words that are no button: what they mean where they were said."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, cast

from flows.coaching.details import Details
from flows.coaching.hearing.items import items
from flows.coaching.hearing.meanings import ANSWERS, ANYWHERE, TRIGGERS
from flows.coaching.hearing.news import AMOUNTS, News, mark, merged, news
from flows.coaching.hearing.placing import (
    at_once,
    field,
    numbers_say_it,
    on_the_way_out,
    unpaid,
    why,
)
from flows.coaching.kit import hearing as kit
from flows.coaching.kit.tools import scam
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, CASE_QUESTIONS, DETAIL_QUESTIONS, Question
from flows.coaching.states import S
from flows.core.conversation import Conversation
from flows.core.matching import normal
from flows.core.texts import texts
from flows.core.turn import Intent
from flows.understanding import Intent as Said
from flows.understanding import Kind, Understanding, kinds, understand

#: Where what is told is listened to; at the exit card it waits.
LISTENING = frozenset(
    {S.NEW, S.CLOSED, S.RESULT, S.EDITING, S.ADDING, S.PLAYBACK, S.SAFETY, S.OUT, *BY_STATE}
)
#: Where a text that is kept has its own place.
KEPT = frozenset({"pasted", "listed", "loose", "noted"})
#: What a note names.
NAMED = frozenset({"company", "role", "contact", "own_name"})
#: Details that are names: no sentence that tells something is one.
NAMES = frozenset({S.COMPANY, S.ROLE, S.CONTACT, S.OWN_NAME})
#: "Has anything felt wrong?" "Yes."
YES_TO_DANGER = (S.DANGER, Said.YES)
#: As many words are a name as they stand.
NAME_WORDS = 3
#: As many words and a question mark are a question.
QUESTION_WORDS = 3
#: What kind of danger it is shows in so many characters.
TELLING_PART = 800
#: As many words at a question want to tell something.
TELLING_WORDS = 6
#: No detail is longer, in characters.
DETAIL_LIMIT = 120


class Listener:
    """One text in its place in the conversation; it is understood once, when it has to be."""

    def __init__(self, conversation: Conversation[Memory], text: str) -> None:
        self._conversation = conversation
        self._memory = conversation.memory
        self._state = conversation.state
        self._question = BY_STATE.get(conversation.state)
        self._text = text

    @cached_property
    def _meant(self) -> Understanding:
        locale = self._conversation.locale
        meant = understand(self._text, field(self._question), locale)
        if self._kind is Kind.SCAM or scam(self._memory.case):
            return unpaid(meant)
        if not (meant.danger_hint and self._kind is Kind.INSULT):
            return meant
        rest = kinds.without_insults(self._text, locale)
        other = understand(rest, field(self._question), locale)
        facts = {name: fact for name, fact in other.facts.items() if name != "danger"}
        return replace(meant, facts=facts, details=other.details, intent=None)

    @cached_property
    def _kind(self) -> Kind:
        return kinds.kind(self._text[:TELLING_PART], self._conversation.locale)

    @cached_property
    def _kept(self) -> Intent | None:
        return kit.heard(self._conversation, self._text)

    @cached_property
    def _news(self) -> News:
        case, details = news(self._meant, self._memory, self._state)
        listens = self._state in LISTENING and self._kept is None
        return News(
            case=case if listens else News().case,
            details=details if listens else Details(),
            mark=mark(self._text),
            hint=self._fresh_hint,
            kind=Kind.VAGUE if self._state == S.FEARS else self._kind,
            urgent=self._meant.leave_now,
            kept=self._kept if self._kept and self._kept.trigger in KEPT else None,
        )

    @cached_property
    def _fresh_hint(self) -> bool:
        """Whether to ask about safety: a hint not asked about yet, and no plain answer to that."""
        answered = self._state == S.DANGER and "danger" in self._meant.facts
        known = self._state == S.SAFETY or mark(self._text) in self._memory.heard.hints
        return self._hints and not (answered or known or self._is_letter)

    @property
    def _hints(self) -> bool:
        said = self._meant.intent
        if self._kind is Kind.SCAM:
            return True
        return self._meant.danger_hint if said is None else (self._state, said) == YES_TO_DANGER

    def urgent(self) -> Intent | None:
        """What comes before everything else: whom to call, the way out, the safety question."""
        if self._meant.crisis:
            return Intent("crisis", self._news)
        if not self._is_letter and (way := self._way_out()) is not None:
            return way
        return self._scammed() or (Intent("alarm", self._news) if self._fresh_hint else None)

    def _scammed(self) -> Intent | None:
        """What someone asks or tells who knows that it is a scam: what to do about it."""
        if not scam(self._memory.case) or self._kept is not None:
            return None
        told = kinds.scammed(self._text, self._conversation.locale)
        more = "more" if self._kind is Kind.SCAM else None
        return None if (said := told or more) is None else Intent("scammed", said)

    def grave(self) -> Intent | None:
        """What of that goes before a list: a way out or an insult may be an item like any other."""
        urgent = self.urgent()
        passing = {"out", "alarm"} if self._kind in {Kind.INSULT, Kind.VAGUE} else {"out"}
        return None if urgent is None or urgent.trigger in passing else urgent

    def _way_out(self) -> Intent | None:
        """Whether they are held, call for help in another language, want out, or feel unsafe."""
        if self._kind is Kind.HELD:
            return Intent("emergency", self._news)
        if kinds.foreign_danger(self._text, self._conversation.locale):
            return Intent("foreign", self._news)
        if self._meant.leave_now:
            return Intent("out")
        return Intent("unsafe", self._news) if self._kind is Kind.UNSAFE else None

    def cornered(self) -> Intent | None:
        """What someone asks for who looks at a card for leaving."""
        if not on_the_way_out(self._state, self._memory):
            return None
        wanted = kinds.cornered(self._text, self._conversation.locale)
        return None if wanted is None else Intent(wanted, self._news)

    @cached_property
    def _is_letter(self) -> bool:
        """Whether these are words for the company, pasted to be looked at."""
        if self._kept is None or self._kept.trigger != "pasted":
            return False
        signs = texts(self._conversation.locale).plain("word-letter").split("|")
        said = f" {normal(self._text)} "
        return any(f" {sign} " in said for sign in signs)

    def kept(self) -> Intent | None:
        """What the exit kit makes of it."""
        return self._kept

    def meaning(self) -> Intent | None:
        """What it answers or tells, None where it does neither."""
        said = self._meant.intent
        if (about := self._beside()) is not None:
            return about
        if said in ANYWHERE:
            return Intent(ANYWHERE[said])
        if said is Said.WHY:
            return Intent(why(self._state))
        if (trigger := TRIGGERS.get((self._state, said))) is not None:
            return Intent(trigger)
        return self._told() or self._short(said)

    def _beside(self) -> Intent | None:
        """Questions about us, anger, and tears."""
        locale = self._conversation.locale
        if (asked := kinds.about_us(self._text, locale)) is not None:
            return Intent("about", asked)
        if kinds.anger(self._text, locale):
            return Intent("anger")
        upset = kinds.distress(self._text, locale)
        return None if upset is None else Intent("distress", replace(self._news, upset=upset))

    def named(self, fields: Mapping[str, str]) -> Intent | None:
        """Details under their names, below a note or beside a question, with all else told."""
        if self._state not in LISTENING:
            return None
        known, told = self._memory.details, self._news
        fresh = {name: value for name, value in fields.items() if value != getattr(known, name)}
        details = merged(told.details, Details(**cast("dict[str, Any]", fresh)))
        some = items(told.case, details)
        return Intent("hear", replace(told, details=details)) if some else Intent("known")

    def _told(self) -> Intent | None:
        told = items(self._news.case, self._news.details)
        question = self._question
        if not told and self._state in NAMES and self._meant.details.keys() & AMOUNTS:
            return Intent("known")
        if not told or (question and self._is_own_word(question, told)):
            return None
        if question and set(told) <= at_once(question):
            return None if numbers_say_it(self._news) else Intent("told", self._news)
        return Intent("hear", self._news)

    def _is_own_word(self, question: Question, told: tuple[Question, ...]) -> bool:
        """Whether at a detail the words themselves are the better answer."""
        if question not in DETAIL_QUESTIONS or question.choices:
            return False
        if len(self._text) > DETAIL_LIMIT:
            return False
        short = len(self._text.split()) <= NAME_WORDS
        return short or (question.state not in NAMES and question not in told)

    @property
    def _is_known(self) -> bool:
        """Whether it tells once more what stands already."""
        case, details = self._memory.case, self._memory.details
        facts, named = self._meant.facts.items(), self._meant.details.items()
        return any(getattr(case, name) == fact for name, fact in facts) or any(
            name in NAMED and getattr(details, name) == value for name, value in named
        )

    def _short(self, said: Said | None) -> Intent | None:
        if said is None:
            return None
        if (answer := ANSWERS.get((self._state, said))) is not None:
            return Intent("told", News(case=answer))
        return Intent("closest") if self._question in CASE_QUESTIONS else None

    def aside(self) -> Intent:
        """What is neither: a question of theirs, or words that say nothing to us."""
        asks = self._text.rstrip().endswith("?") and len(self._text.split()) >= QUESTION_WORDS
        if asks or self._is_known:
            return Intent("digress" if asks else "known")
        tells = self._question in CASE_QUESTIONS and len(self._text.split()) >= TELLING_WORDS
        return Intent("unplaced" if tells else "puzzled")

"""One draft being read: its sentences, its purpose, and the circumstances it is for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details, Kind
from flows.coaching.review.classifier import Classifier, classifier
from flows.coaching.review.purpose import Purpose, purpose_of, recognise
from flows.coaching.review.rules import Rule
from flows.coaching.review.sentences import PLAIN, Sentence, sentences
from flows.coaching.review.wording import Wording, wording

Span = tuple[int, int]

#: Up to this many words a text is a few spoken lines: warmth beyond thanks is not demanded of it.
SHORT = 35

#: The details that hold names and facts.
TOLD = ("company", "role", "contact", "own_name", "liked", "project", "other_role")
TOKEN = re.compile(r"\w+")
GRAVE = frozenset({Danger.HOSTILE, Danger.UNSAFE, Danger.SCAM})


@dataclass(frozen=True)
class Reading:
    """A text with all that its checks need to know."""

    text: str
    case: Case
    details: Details
    wording: Wording
    kind: Kind | None = None
    meant: Purpose | None = None
    second: Classifier | None = None

    def of(self, text: str) -> "Reading":
        """Another text in the same circumstances."""
        return replace(self, text=text)

    def mended(self, text: str) -> "Reading":
        """What becomes of this text: whatever is taken out of it, its purpose stays."""
        return replace(self, text=text, meant=self.purpose)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return sentences(self.text)

    @cached_property
    def purpose(self) -> Purpose:
        if self.kind is not None:
            return purpose_of(self.kind)
        if self.meant is not None:
            return self.meant
        return recognise(self.sentences, self.wording, self.said, self._likely)

    @property
    def _likely(self) -> Purpose | None:
        """What the second reader takes it for; no thank-you wavers, or goes without thanks."""
        if self.second is None:
            return None
        likely = self.second.purpose(self.text.translate(PLAIN), self.known)
        wording = self.wording
        plain = self.said(wording.thanks) and not self.said(wording.hedge)
        return likely if plain or likely is not Purpose.THANK_YOU else None

    @cached_property
    def body(self) -> int:
        """Where the text begins below its subject."""
        subject = self.wording.subject.match(self.text)
        return subject.end() if subject else 0

    @cached_property
    def words(self) -> int:
        """The length; a subject does not count."""
        return len(self.text[self.body :].split())

    @property
    def grave(self) -> bool:
        """After danger nothing kind is owed."""
        return self.case.danger in GRAVE

    @property
    def withdraws(self) -> bool:
        return self.purpose is Purpose.WITHDRAW

    @property
    def roomy(self) -> bool:
        """A withdrawal long enough, and pleasant enough a case, for more than the no."""
        return self.withdraws and self.words > SHORT and self.case.danger in {None, Danger.NONE}

    @property
    def booked(self) -> bool:
        before = self.case.stage in {Stage.INVITED, Stage.ON_THE_WAY}
        return before or self.details.interview_at is not None

    @cached_property
    def known(self) -> frozenset[str]:
        """The words of the names and facts that the person told us, in small letters."""
        told = (getattr(self.details, name) for name in TOLD)
        return frozenset(word for words in told for word in TOKEN.findall((words or "").lower()))

    @cached_property
    def _opinions(self) -> dict[int, dict[str, float]]:
        if self.second is None:
            return {}
        return {one.start: self.second.topics(one.plain, self.known) for one in self.sentences}

    @property
    def addressed(self) -> bool:
        """Whether it is written to somebody, or says the message itself."""
        wording = self.wording
        greeted = wording.greeting.match(self.text, self.body)
        return bool((greeted and greeted[0]) or self.said(wording.decision, wording.cancelled))

    def said(self, *rules: Rule) -> list[Span]:
        """Where any of `rules` is said, in order."""
        return sorted(
            (sentence.start + start, sentence.start + end)
            for sentence in self.sentences
            for rule in rules
            for start, end in self._spans(sentence, rule)
        )

    def _spans(self, sentence: Sentence, rule: Rule) -> list[Span]:
        """Places in one sentence; all of it where only the second reader hears something."""
        worded = list(rule.spans(sentence.plain))
        share = self._opinions.get(sentence.start, {}).get(rule.topic)
        if share is None:
            return worded
        if worded:
            return [] if Classifier.doubted(rule.topic, share) else worded
        heard = Classifier.believed(rule.topic, share) and not rule.taken_back(sentence.plain)
        return [(0, len(sentence.plain))] if heard else []


def read(text: str, case: Case, details: Details, locale: str, kind: Kind | None = None) -> Reading:
    return Reading(text, case, details, wording(locale), kind, second=classifier(locale))


def distinct(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, without those that overlap an earlier one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept

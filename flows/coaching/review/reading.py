"""One draft being read: its sentences, its purpose, and the circumstances it is for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details, Kind
from flows.coaching.review.purpose import Purpose, purpose_of, recognise
from flows.coaching.review.rules import Rule
from flows.coaching.review.sentences import Sentence, sentences
from flows.coaching.review.wording import Wording, wording

Span = tuple[int, int]

#: Up to this many words a text is a few spoken lines: warmth beyond thanks is not demanded of it.
SHORT = 35

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
        return self.meant or recognise(self.sentences, self.wording)

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

    def said(self, *rules: Rule) -> list[Span]:
        """Where any of `rules` is said, in order."""
        return sorted(
            (sentence.start + start, sentence.start + end)
            for sentence in self.sentences
            for rule in rules
            for start, end in rule.spans(sentence.plain)
        )


def read(text: str, case: Case, details: Details, locale: str, kind: Kind | None = None) -> Reading:
    return Reading(text, case, details, wording(locale), kind)


def distinct(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, without those that overlap an earlier one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept

"""Checks for what a draft should not say: each gives the places where it does."""

import re

from flows.coaching.review.missing import doorless
from flows.coaching.review.purpose import Purpose
from flows.coaching.review.reading import Reading, Span, distinct
from flows.coaching.review.sentences import PLAIN

#: Words of a whole draft, and of one breath.
LONGEST = 120
LONGEST_SENTENCE = 60

#: A second clause of reason, or a second apology, is one too many.
ENOUGH = 1

#: A capitalised word that does not begin the text.
NAME = re.compile(r"(?<=[\s-])[A-Z]\w*")

#: Each of these may tell why it needs another day.
MAY_EXPLAIN = frozenset({Purpose.RESCHEDULE, Purpose.NEGOTIATE})


def rambling(reading: Reading) -> list[Span]:
    """All of a text that is too long; of a shorter one, sentences without end."""
    if reading.words > LONGEST:
        return [(reading.sentences[0].start, reading.sentences[-1].end)]
    return [
        (sentence.start, sentence.end)
        for sentence in reading.sentences
        if len(sentence.plain.split()) > LONGEST_SENTENCE
    ]


def excuses(reading: Reading) -> list[Span]:
    """Stories, apologies after the first, reasons after the first."""
    apologies = reading.said(reading.wording.apologies)[ENOUGH:]
    if reading.purpose in MAY_EXPLAIN:
        return apologies
    reasons = reading.said(reading.wording.reasons)[ENOUGH:]
    return distinct(reading.said(reading.wording.excuses) + apologies + reasons)


def blame(reading: Reading) -> list[Span]:
    return distinct(reading.said(reading.wording.blame))


def invitations(reading: Reading) -> list[Span]:
    return distinct(reading.said(reading.wording.door)) if doorless(reading) else []


def blanks(reading: Reading) -> list[Span]:
    return distinct(match.span() for match in reading.wording.blanks.finditer(reading.text))


def other_employers(reading: Reading) -> list[Span]:
    known, empty = reading.known | reading.wording.not_employers, blanks(reading)
    named = [
        span
        for span in reading.said(reading.wording.named_employer)
        if not _names(reading.text[slice(*span)]) & known and not _overlap(span, empty)
    ]
    return distinct(reading.said(reading.wording.other_employer) + named)


def _overlap(span: Span, others: list[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _names(words: str) -> set[str]:
    """The capitalised words after the first word, in small letters."""
    return {name.lower() for name in NAME.findall(words.translate(PLAIN))}

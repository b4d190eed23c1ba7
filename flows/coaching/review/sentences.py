"""A text as sentences, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: One for one, so that places in the plain text are places in the text.
PLAIN = str.maketrans(
    "\u2018\u2019\u02bc\u0060\u00b4\u201c\u201d\u2013\u2014\u00a0\n\r\t", "'''''\"\"--" + " " * 4
)

BOUNDARY = re.compile(
    r"(?<=[.!?\u2026])[\"'\u2019\u201d)\]]?(?:\s+|$)"
    r"|\s*\n\s*\n\s*"
    r"|(?<=[,;:])[ \t]*\n\s*"
    r"|\n(?=\s*[^a-z\s])\s*"
)
ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|vs|approx|inc|ltd)|\b[a-z]\.[a-z])\.$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`plain` has the length of its part of the text: straight quotes, spaces for line breaks."""

    start: int
    end: int
    plain: str


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text` in order; lines of a letter's head and foot count as such."""
    return tuple(
        Sentence(start, end, text[start:end].translate(PLAIN)) for start, end in _spans(text)
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for boundary in BOUNDARY.finditer(text):
        if ABBREVIATION.search(text, max(start, boundary.start() - 8), boundary.start()):
            continue
        yield from _trimmed(text, start, boundary.start())
        start = boundary.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    if part.strip():
        left = start + len(part) - len(part.lstrip())
        yield left, left + len(part.strip())

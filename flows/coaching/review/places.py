"""Where in a letter a line belongs, and how to put it in or take it out."""

import re

from flows.coaching.review.reading import Reading, Span

#: A last short line without a full stop is a name.
SIGNATURE = re.compile(r"\n[ \t]*[^\n.!?]{1,30}\s*\Z")


def opening(reading: Reading) -> int:
    """After the greeting."""
    greeting = reading.wording.greeting.match(reading.text, reading.body)
    return greeting.end() if greeting else reading.body


def close(reading: Reading) -> int:
    """Before the closing words and the name, or the end."""
    start = opening(reading)
    foot = reading.wording.closing.search(reading.text, start)
    foot = foot or SIGNATURE.search(reading.text, start)
    return foot.start() if foot else len(reading.text)


def after(reading: Reading, spans: list[Span], otherwise: int) -> int:
    """After the sentence of the first of `spans`."""
    return sentence_of(reading, spans[0])[1] if spans else otherwise


def sentence_of(reading: Reading, span: Span) -> Span:
    """All sentences that `span` touches; itself where it touches none."""
    touched = [
        sentence
        for sentence in reading.sentences
        if sentence.start < span[1] and span[0] < sentence.end
    ]
    return (touched[0].start, touched[-1].end) if touched else span


def put(text: str, line: str, at: int) -> str:
    """`text` with `line` as a sentence of its own at `at`."""
    left, right = text[:at].rstrip(), text[at:].lstrip()
    gap = text[len(left) : len(text) - len(right)]
    broken = "\n" in gap
    if left.endswith((".", "!", "?")):
        return f"{left} {line}{gap if broken else ' '}{right}".strip()
    return f"{left}{gap if broken else chr(10) * 2}{line} {right}".strip()


def cut(text: str, span: Span) -> str:
    """`text` without `span`, and without the gap that it would leave."""
    left, right = text[: span[0]], text[span[1] :]
    begins_line = not left.strip() or left.rstrip(" \t").endswith("\n")
    kept = left + right.lstrip() if begins_line else left.rstrip(" \t") + right
    return kept.strip()

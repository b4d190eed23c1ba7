"""Where in a letter a line belongs, and how to put it in or take it out."""

import re

from flows.coaching.review.reading import Reading, Span

#: A last short line without a full stop is a name.
SIGNATURE = re.compile(r"\n[ \t]*[^\n.!?]{1,30}\s*\Z")
BREAK = "\n\n"


def opening(reading: Reading) -> int:
    """After the greeting."""
    greeting = reading.wording.greeting.match(reading.text, reading.body)
    return greeting.end() if greeting else reading.body


def close(reading: Reading) -> int:
    """Before the closing words and the name, or the end."""
    start, wording = opening(reading), reading.wording
    feet = (wording.closing, wording.sign_off, SIGNATURE)
    found = (foot.search(reading.text, start) for foot in feet)
    return next((foot.start() for foot in found if foot), len(reading.text))


def after(reading: Reading, spans: list[Span], otherwise: int) -> int:
    """After the sentence of the first of `spans`."""
    return sentence_of(reading, spans[0])[1] if spans else otherwise


def sentence_of(reading: Reading, span: Span) -> Span:
    """All sentences that `span` touches, but for a greeting in front; itself if it touches none."""
    touched = [
        sentence
        for sentence in reading.sentences
        if sentence.start < span[1] and span[0] < sentence.end
    ]
    if not touched:
        return span
    start, head = touched[0].start, opening(reading)
    return (head if start < head <= span[0] else start, touched[-1].end)


def put(reading: Reading, line: str, at: int) -> str:
    """The text with `line` as a sentence of its own at `at`."""
    text = reading.text
    left, right = text[:at].rstrip(), text[at:].lstrip()
    gap = text[len(left) : len(text) - len(right)]
    broken = "\n" in gap
    if left.endswith((".", "!", "?")):
        return f"{left} {line}{gap if broken else ' '}{right}".strip()
    before, right = gap if broken else BREAK, right[:1].upper() + right[1:]
    foot = len(text) - len(right) == close(reading)
    after = BREAK if broken and foot else " "
    return f"{left}{before}{line}{after}{right}".strip()


def cut(text: str, span: Span, kept: str = "") -> str:
    """`text` with `kept` in place of `span`, and without the gap that nothing would leave."""
    left, right = text[: span[0]], text[span[1] :]
    if kept:
        return f"{left}{kept}{right}"
    begins_line = not left.strip() or left.rstrip(" \t").endswith("\n")
    closed = left + right.lstrip() if begins_line else left.rstrip(" \t") + right
    return closed.strip()

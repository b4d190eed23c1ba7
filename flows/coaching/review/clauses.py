"""What is worth keeping of a sentence that has a fault in it."""

from collections.abc import Callable, Iterator

from flows.coaching.review.reading import Reading, Span

Places = Callable[[Reading], list[Span]]


def without(reading: Reading, sentence: Span, fault: Span, faults: Places) -> str:
    """What stays of `sentence`: the clause before or after `fault` that says the message itself.

    "" where all of it goes.
    """
    text = reading.text[slice(*sentence)]
    at, until = fault[0] - sentence[0], fault[1] - sentence[0]
    parts = (*_before(reading, text, at), *_after(reading, text, until))
    return next((part for part in parts if _worth(reading.of(part), faults)), "")


def _before(reading: Reading, text: str, at: int) -> Iterator[str]:
    links = list(reading.wording.link.finditer(text, 0, at))
    for link in reversed(links):
        yield f"{text[: link.start()].rstrip(' ,;-')}."


def _after(reading: Reading, text: str, until: int) -> Iterator[str]:
    for link in reading.wording.link.finditer(text, until):
        rest = text[link.end() :].lstrip()
        yield rest[:1].upper() + rest[1:]


def _worth(clause: Reading, faults: Places) -> bool:
    wording = clause.wording
    said = clause.said(wording.decision, wording.cancelled, wording.thanks)
    return bool(said) and not faults(clause)

"""What is worth keeping of a sentence that has a fault in it."""

from collections.abc import Callable, Iterator

from flows.coaching.review.reading import Reading, Span

Places = Callable[[Reading], list[Span]]


def without(reading: Reading, sentence: Span, faults: Places) -> str:
    """What stays of `sentence`: its longest clause without a fault that says the message itself.

    "" where all of it goes.
    """
    text = reading.text[slice(*sentence)]
    parts = sorted(_clauses(reading, text), key=len, reverse=True)
    return next((part for part in parts if _worth(reading.of(part), faults)), "")


def _clauses(reading: Reading, text: str) -> Iterator[str]:
    for link in reading.wording.link.finditer(text):
        yield f"{text[: link.start()].rstrip(' ,;-')}."
        rest = text[link.end() :].lstrip()
        yield rest[:1].upper() + rest[1:]


def _worth(clause: Reading, faults: Places) -> bool:
    wording = clause.wording
    said = clause.said(wording.decision, wording.cancelled, wording.thanks)
    return bool(said) and not faults(clause)

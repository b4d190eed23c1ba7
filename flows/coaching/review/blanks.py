"""Blanks of a template, filled with what is known."""

from flows.coaching.review import places
from flows.coaching.review.reading import Reading, Span
from flows.core.texts import texts


def filled(reading: Reading, locale: str) -> str:
    """The text with each blank filled that is known; an unknown name is greeted without one."""
    text = reading.text
    for match in reversed(list(reading.wording.blanks.finditer(text))):
        value = _value(reading, match[0], match.span())
        if value:
            text = text[: match.start()] + value + text[match.end() :]
    return _greeted(reading.of(text), locale)


def _value(reading: Reading, blank: str, span: Span) -> str | None:
    for field, pattern in reading.wording.blank_fields.items():
        if pattern.search(blank):
            return _field(reading, field, span)
    return None


def _field(reading: Reading, field: str, span: Span) -> str | None:
    """A bare "name" is theirs in the greeting and one's own anywhere else."""
    if field == "name":
        field = "contact" if span[1] <= places.opening(reading) else "own_name"
    value: str | None = getattr(reading.details, field)
    return value


def _greeted(reading: Reading, locale: str) -> str:
    start, end = reading.body, places.opening(reading)
    if not reading.wording.blanks.search(reading.text, start, end):
        return reading.text
    return reading.text[:start] + texts(locale).plain("review-line-greeting") + reading.text[end:]

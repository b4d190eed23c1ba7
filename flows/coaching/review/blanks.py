"""Blanks of a template, filled with what is known, or with a word that fits anybody."""

from flows.coaching.review import places
from flows.coaching.review.reading import Reading, Span
from flows.core.texts import texts


def filled(reading: Reading, locale: str) -> str:
    """The text with each blank filled that can be; an unknown name is greeted without one."""
    text = reading.text
    for match in reversed(list(reading.wording.blanks.finditer(text))):
        value = _value(reading, match.span(), locale)
        if value is not None:
            rest = text[match.end() :]
            text = f"{text[: match.start()]}{value}{rest if value else rest.lstrip(' ')}"
    return _greeted(reading.of(text), locale)


def _value(reading: Reading, span: Span, locale: str) -> str | None:
    """What to put there, None where nobody but the writer could tell."""
    field = _field(reading, span)
    if field == "role":
        return _role(reading, span, locale)
    known: str | None = getattr(reading.details, field) if field else None
    if known is None and field == "company":
        return texts(locale).plain("review-blank-company")
    return known


def _field(reading: Reading, span: Span) -> str | None:
    """A bare "name" is theirs, but below the closing words one's own, as any blank is there."""
    foot = span[0] >= places.close(reading)
    asked = reading.wording.blank_fields.items()
    blank = reading.text[slice(*span)]
    named = next((field for field, pattern in asked if pattern.search(blank)), None)
    if named == "name" or (named is None and foot):
        return "own_name" if foot else "contact"
    return named


def _role(reading: Reading, span: Span, locale: str) -> str:
    """The role, with as much around it as the sentence lacks."""
    wording, words = reading.wording, texts(locale)
    before, after = reading.text[: span[0]], reading.text[span[1] :]
    named, begun = wording.role_after.match(after), wording.role_before.search(before)
    role = reading.details.role
    if role:
        whole = named or begun
        return role if whole else words.plain("review-blank-role-known", {"role": role})
    if named:
        return "" if begun else words.plain("review-blank-the")
    return words.plain("review-blank-role" if begun else "review-blank-the-role")


def _greeted(reading: Reading, locale: str) -> str:
    start, end = reading.body, places.opening(reading)
    if not reading.wording.blanks.search(reading.text, start, end):
        return reading.text
    return reading.text[:start] + texts(locale).plain("review-line-greeting") + reading.text[end:]

"""Names and the like, read from the text as it was typed."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from flows.coaching.details import Channel
from flows.understanding.elsewhere import is_elsewhere
from flows.understanding.tables import filled, words

#: In this order: what one field took is no other's.
NAMES = ("contact", "company", "own_name", "project", "other_role", "role", "liked")
LONGEST_VALUE = 60


def entities(text: str, locale: str) -> Mapping[str, str | bool]:
    """Fields of `Details` but the time, only what was named in so many words."""
    return dict(_entities(text, locale))


def _entities(text: str, locale: str) -> Iterator[tuple[str, str | bool]]:
    taken: set[str] = set()
    for field in NAMES:
        value = _first(text, field, locale, taken)
        if value:
            taken.add(value)
            yield field, value
    channel = _channel(text, locale)
    if channel:
        yield "channel", channel
    if any(form.search(text) for form in _patterns(locale, "agency")):
        yield "agency", True


def _first(text: str, field: str, locale: str, taken: set[str]) -> str | None:
    for form in _patterns(locale, field):
        for match in form.finditer(text):
            value = _trimmed(match[1], locale)
            if value and value not in taken and not is_elsewhere(text, match.start(1)):
                return value
    return None


def _trimmed(name: str, locale: str) -> str | None:
    """The name without what is no part of it; None where nothing is left."""
    tail, never = _limits(locale)
    value = tail.sub("", name.strip(" .,'\"-"))
    return value if value and len(value) <= LONGEST_VALUE and not never.match(value) else None


def _channel(text: str, locale: str) -> Channel | None:
    for channel in Channel:
        if any(form.search(text) for form in _patterns(locale, "channel", channel)):
            return channel
    return None


@cache
def _patterns(locale: str, field: str, key: str = "patterns") -> tuple[re.Pattern[str], ...]:
    names = words(locale, "names")
    return tuple(re.compile(filled(source, names["parts"])) for source in names[field][key])


@cache
def _limits(locale: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    limits = words(locale, "names")["limits"]
    return re.compile(limits["tail"]), re.compile(limits["never"])

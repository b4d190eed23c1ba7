"""Names and the like, read from the text as it was typed."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from flows.coaching.details import Channel
from flows.understanding.entity_words import (
    AGENCY,
    CHANNELS,
    FREE,
    NAME_PATTERNS,
    NO_NAMES,
    ROLE_PATTERNS,
    TAIL,
)

LONGEST_VALUE = 60


def entities(text: str) -> Mapping[str, str | bool]:
    """Fields of `Details` but the time, only what was named in so many words."""
    return dict(_entities(text))


def _entities(text: str) -> Iterator[tuple[str, str | bool]]:
    for field, patterns in (*NAME_PATTERNS.items(), *ROLE_PATTERNS.items(), *FREE.items()):
        value = _first(text, patterns)
        if value:
            yield field, value
    channel = _channel(text)
    if channel:
        yield "channel", channel
    if _pattern(AGENCY).search(text):
        yield "agency", True


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _first(text: str, patterns: tuple[str, ...]) -> str | None:
    for source in patterns:
        for match in _pattern(source).finditer(text):
            value = _trimmed(match[1])
            if value:
                return value
    return None


def _trimmed(words: str) -> str | None:
    """The name without what is no part of it; None where nothing is left."""
    value = _pattern(TAIL).sub("", words.strip(" .,'\"-"))
    if not value or value.split()[0].lower() in NO_NAMES or len(value) > LONGEST_VALUE:
        return None
    return value


def _channel(text: str) -> Channel | None:
    return next(
        (Channel(name) for name, form in CHANNELS.items() if _pattern(form).search(text)), None
    )

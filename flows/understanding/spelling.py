"""Near misses: a known word with a letter missing, doubled or swapped."""

from collections.abc import Iterator, Mapping
from functools import cache

from flows.understanding.tables import words

#: Shorter words have too many neighbours; theirs are listed one by one.
SHORTEST = 5
#: Nothing longer is near a known word, and to look would take the square of its length.
LONGEST = 30


def corrected(token: str, locale: str) -> str:
    """The known word that `token` nearly is, or `token`."""
    if not SHORTEST <= len(token) <= LONGEST or token in _near(locale):
        return token
    return _known_near(token, locale)


def _known_near(token: str, locale: str) -> str:
    near = _near(locale)
    for form in (*_swapped(token), *_shortened(token)):
        if form in near:
            return form
    return _missing_one(locale).get(token, token)


@cache
def _near(locale: str) -> frozenset[str]:
    return frozenset(words(locale, "spelling")["near"]["words"].split())


@cache
def _missing_one(locale: str) -> Mapping[str, str]:
    kept = set(words(locale, "spelling")["near"]["kept"].split())
    shorter = {short: word for word in _near(locale) for short in _shortened(word)}
    return {short: word for short, word in shorter.items() if short not in kept}


def _shortened(word: str) -> Iterator[str]:
    """Without one inner letter: the first makes another word too often, the last an inflection."""
    yield from (word[:at] + word[at + 1 :] for at in range(1, len(word) - 1))


def _swapped(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]

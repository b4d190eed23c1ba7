"""Text as the tables know it: lower case, whole words, slang and contractions written out."""

import re
import unicodedata
from functools import cache

from flows.understanding.spelling import corrected
from flows.understanding.tables import compiled, words

#: The longest text Telegram sends.
LONGEST = 4096
#: As many words as the longest text has where it is made of words.
MOST_WORDS = 800
TOKEN = re.compile(r"[^\W_]+(?:['&][^\W_]+)*%?|[.!?…\n]+|[,;:()–—]|(?<=\s)-+(?=\s)")  # noqa: RUF001
STOP = frozenset(".!?…\n")


def plain(text: str, locale: str = "en") -> str:
    """Words separated by one space, clauses by " , " and sentences by " . "."""
    known = (_mark(token) or _written_out(token, locale) for token in TOKEN.findall(_folded(text)))
    return _rephrased(" ".join(token for token in known if token), locale)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST].replace("\u2019", "'").lower()


def _mark(token: str) -> str | None:
    if token[0] in STOP:
        return "."
    return None if token[0].isalnum() else ","


def _written_out(token: str, locale: str) -> str:
    known: dict[str, str] = words(locale, "spelling")["words"]
    if token in known:
        return known[token]
    stem = token.removesuffix("'s")
    near = corrected(stem, locale)
    written = known.get(near, near)
    return written if stem == token else f"{written} is"


def _rephrased(text: str, locale: str) -> str:
    phrases = words(locale, "spelling")["phrases"]
    changed = _phrase_pattern(locale).sub(lambda match: phrases[match.group()], text)
    return " ".join(_without_pay(changed, locale).split()[:MOST_WORDS])


def _without_pay(text: str, locale: str) -> str:
    """Pay before tax is called gross, and so are jokes: at an amount it says nothing."""
    for word, phrases in _pay_patterns(locale):
        text = phrases.sub(lambda match: match.group().replace(word, ""), text)  # noqa: B023
    return text


@cache
def _pay_patterns(locale: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = words(locale, "spelling")["pay"].items()
    return tuple((word, compiled(phrases, {})) for word, phrases in rows)


@cache
def _phrase_pattern(locale: str) -> re.Pattern[str]:
    return compiled(words(locale, "spelling")["phrases"], {})

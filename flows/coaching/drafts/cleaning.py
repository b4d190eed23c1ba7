"""A person's own words made fit to stand inside a sentence."""

import re
import unicodedata

#: Square and curly brackets read like blanks in a form.
ROUND = str.maketrans("[]{}<>", "()()()")
PLACEHOLDER = re.compile(r"[\[{<].*[\]}>]")
TRAILING = ".,;:!?\u2026\u3002\uff0c\u3001\uff1b\uff1a\uff01\uff1f\u2013\u2014-/\\ "
BEFORE_QUOTE = re.compile(r"[.,;:!?\u2026]+(?=[\"'\u201d\u2019)]+$)")
DOUBLED = re.compile(r"([,;:])(?:\s*[,;:])+")
LOOSE = re.compile(r"\s+([,;:.!?](?:\s|$))")

#: Joiners spell words in some scripts; all other format characters can only do harm.
JOINERS = "\u200c\u200d"
HARMFUL = {"Cc", "Cf", "Cs"}


def cleaned(words: str | None) -> str:
    """One line without brackets, loose or trailing punctuation; "" where nothing is said."""
    line = " ".join(_printable(words or "").split())
    if PLACEHOLDER.fullmatch(line) or not any(char.isalnum() for char in line):
        return ""
    line = LOOSE.sub(r"\1", DOUBLED.sub(r"\1", line.translate(ROUND)))
    return BEFORE_QUOTE.sub("", line.strip(TRAILING)).strip(TRAILING)


def _printable(words: str) -> str:
    return "".join(_plain(char) for char in words)


def _plain(char: str) -> str:
    if char in JOINERS:
        return char
    if char.isspace():
        return " "
    return "" if unicodedata.category(char) in HARMFUL else char


def lowered(phrase: str, small_words: frozenset[str]) -> str:
    """`phrase` fit for the middle of a sentence: a small word in front loses its capital."""
    first = phrase.split(" ", 1)[0]
    return first.lower() + phrase[len(first) :] if first.lower() in small_words else phrase


def without(phrase: str, pattern: str) -> str:
    """`phrase` without what `pattern` finds, "" if nothing is left."""
    return cleaned(re.sub(pattern, "", phrase, flags=re.IGNORECASE))

"""Whether a text is in a language that the reviewer can read."""

import re

from flows.coaching.review.wording import wording

#: The share of a text's words that are among the commonest ones; letters have three times
#: as many.
SHARE = 0.12
#: Fewer words tell nothing.
FEWEST = 5
WORD = re.compile(r"[^\W\d_]+")


def readable(text: str, locale: str) -> bool:
    """Whether the words of `text` are those of `locale`; a short text is taken to be."""
    words = [word.lower() for word in WORD.findall(text)]
    foreign = sum(not word.isascii() for word in words) * 2 > len(words)
    if len(words) < FEWEST and not foreign:
        return True
    common = wording(locale).common
    return sum(word in common for word in words) >= SHARE * len(words)

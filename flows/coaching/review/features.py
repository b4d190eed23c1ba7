"""A sentence as numbers: its words, pairs and triples of words, and the parts of each word."""

import re
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

#: Places of the table that all features share.
SIZE = 1 << 14
#: Letters of a part of a word.
PARTS = (3, 4, 5)
WORD = re.compile(r"[^\W_]+(?:['&-][^\W_]+)*|[£$€?!.,]")
DIGIT = re.compile(r"\d")
#: What stands for a number, for a capitalised word inside a sentence, for a name known to us.
NUMBER, NAME, KNOWN = "<0>", "<name>", "<known>"
#: Capitals that say nothing.
ALWAYS_CAPITAL = re.compile(r"I(?:'\w+)?")


def features(sentence: str, known: frozenset[str] = frozenset()) -> list[int]:
    """The places of a sentence's features in the table, each once.

    `known` are words, in small letters, that name the company, the role and the people.
    """
    words = list(_words(sentence, known))
    return sorted({crc32(name.encode()) % SIZE for name in _names(words)})


def _words(sentence: str, known: frozenset[str]) -> Iterator[str]:
    for place, match in enumerate(WORD.finditer(sentence)):
        word = match[0]
        small = word.lower()
        if small in known:
            yield KNOWN
        elif DIGIT.search(word):
            yield NUMBER
        else:
            if place and word[0].isupper() and not ALWAYS_CAPITAL.fullmatch(word):
                yield NAME
            yield small


def _names(words: list[str]) -> Iterator[str]:
    framed = ["^", *words, "$"]
    yield from (f"1{word}" for word in words)
    yield from (f"2{one} {two}" for one, two in pairwise(framed))
    triples = zip(framed, framed[1:], framed[2:], strict=False)
    for one, two, three in triples:
        yield f"3{one} {two} {three}"
        yield f"4{one} {three}"
    for word in set(words):
        whole = f"<{word}>"
        for length in PARTS:
            yield from (f"5{whole[at : at + length]}" for at in range(len(whole) - length + 1))

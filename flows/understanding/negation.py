"""Whether words before a match turn it round."""

import re

from flows.understanding.elsewhere import is_elsewhere

#: How many words a negation reaches.
REACH = 4
NEGATORS = frozenset(
    {"not", "never", "no", "nobody", "nothing", "without"}
    | {"neither", "nor", "hardly", "zero", "none", "barely"}
)
CLAUSE = re.compile(r" ?(?:[.,]|\b(?:but|though|although|however|yet|still|because|so))(?: |$)")
#: Words after which nothing is said to be so.
SUPPOSING = frozenset({"if", "unless", "whether", "imagine", "suppose"})
NOT_A_NEGATION = re.compile(
    r"\b(?:not only|no doubt|no question|why not|not even kidding|no joke)\b"
    r"|\bno (?=(?:i|it|they)\b)"
)


def clause_before(text: str, start: int) -> list[str]:
    """The words of the same clause before `start`."""
    before = NOT_A_NEGATION.sub("", text[max(0, start - 80) : start])
    return CLAUSE.split(before)[-1].split()


def is_negated(text: str, start: int) -> bool:
    """Whether a negation reaches the words at `start`; two cancel out."""
    near = clause_before(text, start)[-REACH:]
    return sum(word in NEGATORS for word in near) % 2 == 1


def is_supposed(text: str, start: int) -> bool:
    """Whether the words at `start` are imagined ("if they offered"), of others or long ago."""
    near = clause_before(text, start)[-REACH:]
    return not SUPPOSING.isdisjoint(near) or is_elsewhere(text, start)

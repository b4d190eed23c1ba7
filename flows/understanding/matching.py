"""What the tables find in a text: values in the order they were said."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.understanding.negation import is_negated, is_supposed
from flows.understanding.tables import Rule

TURN = re.compile(r"\b(?:but|though|although|however|yet|still)\b")


@dataclass(frozen=True, slots=True)
class Match:
    """A value, and where it was said."""

    value: str
    start: int
    end: int

    def covers(self, other: "Match") -> bool:
        """Whether the other lies inside and is shorter."""
        longer = self.end - self.start > other.end - other.start
        return longer and self.start <= other.start and other.end <= self.end


def matches(text: str, rules: Iterable[Rule], *, supposing: bool = False) -> list[Match]:
    """
    All that the rules find and mean, without what lies inside a longer match.

    With `supposing` also what comes after an "if".
    """
    found = [match for rule in rules for match in _of_rule(text, rule, supposing)]
    kept = [one for one in found if not any(other.covers(one) for other in found)]
    return sorted((one for one in kept if one.value), key=lambda one: one.start)


def _of_rule(text: str, rule: Rule, supposing: bool) -> Iterator[Match]:  # noqa: FBT001
    for match in rule.pattern.finditer(text):
        if supposing or not is_supposed(text, match.start()):
            negated = is_negated(text, match.start())
            value = (rule.negated or "") if negated else rule.value
            yield Match(value, match.start(), match.end())


def last_word(text: str, found: list[Match]) -> list[Match]:
    """Of contradicting matches, those behind the last "but" that has any."""
    turns = [match.start() for match in TURN.finditer(text)]
    for turn in reversed(turns):
        after = [match for match in found if match.start > turn]
        if after:
            return after
    return found

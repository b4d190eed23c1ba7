"""What the tables find in a text: values in the order they were said."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.understanding.negation import is_negated, is_supposed
from flows.understanding.tables import Rule

CLAUSE = re.compile(r"[^.,]+")
#: What may stand around a short answer and does not change it.
FILLERS = re.compile(
    r"^(?: ?(?:oh|so|and|but|then|i think|i suppose|i guess|i would say|it is|it was|that is|for|"
    r"me|well|all|like|really|very|mostly|yeah|a bit|please|okay))+(?= )"
    r"|(?: (?:i think|i guess|i suppose|i would say|for me|though|right now|now|really|please|mate|"
    r"man|thanks))+$"
)
#: Values of matches that only hide what they cover: negated ones, and those a table ignores.
NOTHING = frozenset({"", "ignore"})
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
    """All that the rules find and mean, without what lies inside a longer match.

    With `supposing` also what comes after an "if".
    """
    found = [match for rule in rules for match in _of_rule(text, rule, supposing)]
    return [one for one in uncovered(found) if one.value not in NOTHING]


def uncovered(found: list[Match]) -> list[Match]:
    """Without what lies inside a longer match."""
    return [one for one in found if not any(other.covers(one) for other in found)]


def whole_clauses(text: str, rules: Iterable[Rule]) -> Iterator[Match]:
    """Clauses that are, but for fillers, exactly what a rule says."""
    for clause in CLAUSE.finditer(text):
        said = FILLERS.sub("", clause.group()).strip()
        for rule in rules:
            if said and rule.pattern.fullmatch(said):
                yield Match(rule.value, clause.start(), clause.end())


def _of_rule(text: str, rule: Rule, supposing: bool) -> Iterator[Match]:  # noqa: FBT001
    for match in rule.pattern.finditer(text):
        if supposing or not is_supposed(text, match.start()):
            negated = is_negated(text, match.start())
            value = (rule.negated or "") if negated else rule.value
            yield Match(value, match.start(), match.end())


def last_word(text: str, found: list[Match]) -> list[Match]:
    """The matches behind the last "but" that has any."""
    turns = [match.start() for match in TURN.finditer(text)]
    for turn in reversed(turns):
        after = [match for match in found if match.start > turn]
        if after:
            return after
    return found

"""A rule: wordings that say something, and what around them takes it back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: How far back a hedge or a negation reaches, in characters.
REACH = 48

NEVER = re.compile(r"(?!)")


def compiled(*wordings: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """One pattern of all `wordings`; a space in them stands for any white space."""
    joined = "|".join(f"(?:{wording})" for wording in wordings)
    return re.compile(joined.replace(" ?", r"\s*").replace(" ", r"\s+"), flags)


@dataclass(frozen=True, slots=True)
class Rule:
    """`says` counts unless `unless` is in the same sentence or `before` shortly before it.

    `topic` is what the second reader calls the same thing, "" where it has no opinion.
    """

    says: re.Pattern[str]
    unless: re.Pattern[str] = NEVER
    before: re.Pattern[str] = NEVER
    topic: str = ""

    def taken_back(self, sentence: str) -> bool:
        """Whether something in the sentence would take it back, wherever that stands."""
        return bool(self.unless.search(sentence) or self.before.search(sentence))

    def spans(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Where in one sentence it is said."""
        if self.unless.search(sentence):
            return
        for match in self.says.finditer(sentence):
            if not self.before.search(sentence[max(0, match.start() - REACH) : match.start()]):
                yield match.span()


def rule(
    topic: str, says: tuple[str, ...], unless: tuple[str, ...] = (), before: tuple[str, ...] = ()
) -> Rule:
    return Rule(
        compiled(*says),
        compiled(*unless) if unless else NEVER,
        compiled(*before) if before else NEVER,
        topic,
    )

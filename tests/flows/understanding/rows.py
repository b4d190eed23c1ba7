"""The labelled utterances, and how an understanding of one compares with its labels."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from flows.understanding import Understanding

DATA = Path(__file__).parent / "data"
HALVES = ("train", "test")
ANY = "*"


@dataclass(frozen=True)
class Row:
    """One utterance; `Any` values are what the labels file says."""

    style: str
    text: str
    question: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)
    also: Mapping[str, list[str]] = field(default_factory=dict)
    intent: str | None = None
    intent_also: str | None = None
    danger_hint: bool | None = False
    leave_now: bool = False
    crisis: bool | None = False
    harmless: bool = False

    @property
    def stated(self) -> dict[str, str]:
        """All that must be found, as text."""
        return {**self.facts, **{name: shown(value) for name, value in self.details.items()}}

    @property
    def is_paragraph(self) -> bool:
        return self.question is None and len(self.stated) > 1

    @property
    def is_answer(self) -> bool:
        """Whether it is a typed answer to its question."""
        return self.question in self.facts or (self.question == "pay" and "offered" in self.details)

    def accepts(self, name: str, value: str) -> bool:
        """Whether finding this value is no mistake."""
        wanted = self.stated.get(name)
        if wanted is not None:
            return same(wanted, value)
        return bool({ANY, value} & set(self.also.get(name, ())))


def rows(half: str) -> Iterator[Row]:
    """The utterances of one half."""
    for path in sorted(DATA.glob(f"{half}_*.jsonl")):
        style = path.stem.removeprefix(f"{half}_")
        for line in path.read_text(encoding="utf-8").splitlines():
            yield Row(style=style, **json.loads(line))


def found(reading: Understanding) -> dict[str, str]:
    """All facts and details of an understanding, as text; no row says which period is meant."""
    both = {**reading.facts, **reading.details}
    both.pop("period", None)
    return {name: shown(value) for name, value in both.items()}


def shown(value: object) -> str:
    """A value as the labels write it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.strftime("%H:%M")
    return str(value)


def same(wanted: str, value: str) -> bool:
    """Equal but for case, a leading article, and the writing of a number."""
    if wanted.replace(".", "").isdigit() and value.replace(".", "").isdigit():
        return Decimal(wanted) == Decimal(value)
    if wanted == "true":
        return value == "yes"
    return wanted.lower() == value.lower()

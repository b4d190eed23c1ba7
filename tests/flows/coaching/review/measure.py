"""How well each check does on labelled drafts: `python -m tests.flows.coaching.review.measure`."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details
from flows.coaching.review import Check, review
from flows.coaching.review.purpose import Purpose, recognise
from flows.coaching.review.sentences import sentences
from flows.coaching.review.wording import wording

FOLDER = Path(__file__).parent / "labelled"


@dataclass(frozen=True)
class Labelled:
    """A draft, what it is for, and the checks that it fails in the eyes of a reader."""

    style: str
    text: str
    case: Case
    details: Details
    purpose: Purpose
    fails: frozenset[Check]

    @cached_property
    def found(self) -> frozenset[Check]:
        return frozenset(f.check for f in review(self.text, self.case, self.details))

    @cached_property
    def recognised(self) -> Purpose:
        return recognise(sentences(self.text), wording("en"))


@dataclass(frozen=True)
class Quality:
    """Counts of hits, of findings that are none, and of findings that were missed."""

    hits: int
    false: int
    missed: int

    @property
    def positive(self) -> int:
        return self.hits + self.missed

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.positive if self.positive else 0.0


@cache
def labelled(half: str) -> list[Labelled]:
    """The drafts of one half: `tuning`, or `held_out`, which has other styles."""
    lines = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_labelled(json.loads(line)) for line in lines]


def _labelled(record: dict[str, Any]) -> Labelled:
    return Labelled(
        record["style"],
        record["text"],
        Case(
            stage=Stage(record["stage"]) if "stage" in record else None,
            danger=Danger(record["danger"]) if "danger" in record else None,
            door_open=record.get("door"),
        ),
        Details(
            company=record.get("company"),
            role=record.get("role"),
            contact=record.get("contact"),
            interview_at=_when(record.get("interview_at")),
        ),
        Purpose(record["purpose"]),
        frozenset(map(Check, record["fails"])),
    )


def _when(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None


def quality(drafts: Iterable[Labelled]) -> dict[str, Quality]:
    """Of each check, and of each purpose."""
    pairs = [(d.fails, d.found, d.purpose, d.recognised) for d in drafts]
    checks = {
        check.value: _count((check in fails, check in found) for fails, found, _, _ in pairs)
        for check in Check
    }
    purposes = {
        f"purpose: {purpose.value}": _count(
            (told is purpose, seen is purpose) for _, _, told, seen in pairs
        )
        for purpose in Purpose
    }
    return checks | purposes


def _count(pairs: Iterable[tuple[bool, bool]]) -> Quality:
    counted = list(pairs)
    return Quality(
        counted.count((True, True)), counted.count((False, True)), counted.count((True, False))
    )


def table() -> str:
    """A markdown table of both halves and the whole."""
    tuning, held_out = labelled("tuning"), labelled("held_out")
    parts = [quality(part) for part in (tuning, held_out, tuning + held_out)]
    return "\n".join(_rows(parts, [len(tuning), len(held_out), len(tuning + held_out)]))


def _rows(parts: list[dict[str, Quality]], sizes: list[int]) -> Iterator[str]:
    heads = [
        f"{name} ({size})" for name, size in zip(("tuning", "held out", "all"), sizes, strict=True)
    ]
    columns = " | ".join(f"{head}: n | precision | recall" for head in heads)
    yield f"| check | {columns} |"
    yield "|---" * 10 + "|"
    for name in parts[0]:
        yield f"| {name} | " + " | ".join(_cells(part[name]) for part in parts) + " |"


def _cells(measured: Quality) -> str:
    return f"{measured.positive} | {measured.precision:.2f} | {measured.recall:.2f}"


if __name__ == "__main__":
    print(table())  # noqa: T201 a command that prints

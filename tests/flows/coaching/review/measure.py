"""How well each check does on labelled drafts: `python -m tests.flows.coaching.review.measure`."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details
from flows.coaching.review import Check, review
from flows.coaching.review.checks import findings
from flows.coaching.review.purpose import Purpose
from flows.coaching.review.reading import Reading, read

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
    def reading(self) -> Reading:
        return read(self.text, self.case, self.details, "en")

    @cached_property
    def found(self) -> frozenset[Check]:
        return frozenset(f.check for f in review(self.text, self.case, self.details))

    @cached_property
    def found_by_wordings(self) -> frozenset[Check]:
        return frozenset(f.check for f in findings(replace(self.reading, second=None)))


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


def quality(drafts: Iterable[Labelled], *, by_wordings: bool = False) -> dict[str, Quality]:
    """Of each check, and of each purpose where the whole reviewer is asked."""
    judged = list(drafts)
    checks = {
        check.value: _count(
            (check in d.fails, check in (d.found_by_wordings if by_wordings else d.found))
            for d in judged
        )
        for check in Check
    }
    if by_wordings:
        return checks
    purposes = {
        f"purpose: {purpose.value}": _count(
            (d.purpose is purpose, d.reading.purpose is purpose) for d in judged
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
    """A markdown table of both halves and the whole, and of the held-out half by wordings alone."""
    tuning, held_out = labelled("tuning"), labelled("held_out")
    parts = {
        f"tuning ({len(tuning)})": quality(tuning),
        f"held out ({len(held_out)})": quality(held_out),
        "held out, by wordings alone": quality(held_out, by_wordings=True),
        f"all ({len(tuning + held_out)})": quality(tuning + held_out),
    }
    return "\n".join(_rows(parts))


def _rows(parts: dict[str, dict[str, Quality]]) -> Iterator[str]:
    columns = " | ".join(f"{head}: n | precision | recall" for head in parts)
    yield f"| check | {columns} |"
    yield "|---" * (1 + 3 * len(parts)) + "|"
    for name in next(iter(parts.values())):
        cells = (_cells(part[name]) if name in part else " | | " for part in parts.values())
        yield f"| {name} | " + " | ".join(cells) + " |"


def _cells(measured: Quality) -> str:
    return f"{measured.positive} | {measured.precision:.2f} | {measured.recall:.2f}"


if __name__ == "__main__":
    print(table())  # noqa: T201 a command that prints

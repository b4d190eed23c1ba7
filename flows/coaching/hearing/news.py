"""What one text brings, in the fields of the case and the details."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any
from zlib import crc32

from flows.coaching.case import Case
from flows.coaching.details import Details
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, DETAIL_QUESTIONS
from flows.coaching.tidying import tidy
from flows.core.matching import normal
from flows.core.turn import Intent
from flows.understanding import Kind, Understanding

AMOUNTS = frozenset({"offered", "needed"})
UNITS = frozenset({"currency", "period"})
MONEY = AMOUNTS | UNITS
DETAILS = frozenset(question.field for question in DETAIL_QUESTIONS) | {"agency"}


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What was heard; `mark` names the text, `urgent` says that they want to be out now,
    `upset` what upsets them.

    `hint` asks for the safety question, `kind` says what it may be about;
    `kept` is what the exit kit makes of the same words.
    """

    case: Case = field(default_factory=Case)
    details: Details = field(default_factory=Details)
    mark: int = 0
    hint: bool = False
    kind: Kind = Kind.VAGUE
    urgent: bool = False
    upset: str = ""
    kept: Intent | None = None


def news(meant: Understanding, memory: Memory, state: str) -> tuple[Case, Details]:
    """What is new to the memory, or answers the question of `state`.

    A time without a date is left out: no note may name a day that nobody named.
    """
    asked = BY_STATE[state].field if state in BY_STATE else ""
    told = {**meant.facts, **_only(meant.details, MONEY)}
    told = {name: value for name, value in told.items() if _counts(name, value, memory.case, asked)}
    told = _with_units(told, meant)
    named: dict[str, Any] = {
        name: _clean(value) for name, value in _only(meant.details, DETAILS).items()
    }
    named = {
        name: value for name, value in named.items() if _counts(name, value, memory.details, asked)
    }
    return Case(**told), Details(**named)


def _with_units(told: dict[str, Any], meant: Understanding) -> dict[str, Any]:
    """A currency or a period is news of the amounts it was said with, and of nothing else."""
    priced = _only(meant.details, MONEY)
    if told.keys() & MONEY and priced.keys() & AMOUNTS:
        return {**told, **priced}
    return {name: value for name, value in told.items() if name not in UNITS}


def _only(values: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in names}


def _counts(name: str, value: object, known: Case | Details, asked: str) -> bool:
    return name == asked or value != getattr(known, name)


def _clean(value: object) -> object:
    return (tidy(value) or None) if type(value) is str else value


def merged(old: Any, new: Any) -> Any:  # noqa: ANN401 - a Case or a Details, as it came
    """Both together; what is said later counts."""
    both = {f.name: getattr(new, f.name) for f in fields(new)}
    kept = {name: getattr(old, name) if value is None else value for name, value in both.items()}
    return type(old)(**kept)


def mark(text: str) -> int:
    """A number by which the same words are known again."""
    return crc32(normal(text).encode(errors="replace"))

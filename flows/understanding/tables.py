"""The word tables of a locale: phrases in plain words, compiled once."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

WORDS = files("flows.understanding") / "words"
FALLBACK = "en"
#: "~" in a phrase: up to three words between its neighbours, within one clause.
GAP = r"(?: [\w'%]+){0,3}"


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases that mean `value`, and the value that their negation means, if any."""

    value: str
    pattern: re.Pattern[str]
    negated: str | None = None


@cache
def table(locale: str, name: str) -> Mapping[str, tuple[Rule, ...]]:
    """The rules of one file by section; English where the locale has none."""
    return {section: _rules(rows) for section, rows in _read(locale, name).items()}


@cache
def spelling(locale: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Words as typed to words of the tables, and the same for phrases of the tables' words."""
    data = _read(locale, "spelling")
    return data["words"], data["phrases"]


def compiled(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern for phrases, the longest first."""
    forms = sorted((phrase.replace(" ~", GAP) for phrase in phrases), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(forms)})(?!\S)")


def _read(locale: str, name: str) -> dict[str, dict[str, Any]]:
    folder = WORDS / locale
    source = (folder if folder.is_dir() else WORDS / FALLBACK) / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _rules(rows: Mapping[str, list[str]]) -> tuple[Rule, ...]:
    """`value = [phrases]`, or `"value not other" = [phrases]` where negation means other."""
    return tuple(_rule(*name.partition(" not ")[::2], phrases) for name, phrases in rows.items())


def _rule(value: str, negated: str, phrases: list[str]) -> Rule:
    return Rule(value, compiled(phrases), negated or None)

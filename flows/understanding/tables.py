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
#: A word that a gap may hold: it does not reach over a negation.
WORD = r"(?!(?:not|never|no|nobody|nothing|nor)\b)[\w'%]+"
#: Gaps in a phrase, within one clause; the longer sign first.
GAPS = {
    "(~ )?": rf"(?:{WORD} ){{0,3}}",
    " ~~": rf"(?: {WORD}){{0,8}}",
    " ~": rf"(?: {WORD}){{0,3}}",
    "~~ ": rf"(?:{WORD} ){{0,8}}",
}
#: Groups that nobody reads are faster unnumbered.
GROUP = re.compile(r"\((?!\?)")
PLACEHOLDER = re.compile(r"\{([a-zA-Z_]+)\}")


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases that mean `value`, and the value that their negation means, if any."""

    value: str
    pattern: re.Pattern[str]
    negated: str | None = None


@cache
def rules(locale: str, name: str, section: str) -> tuple[Rule, ...]:
    """The rules of one section of one file; none where it has no such section."""
    sets = words(locale, "sets")["sets"]
    rows = words(locale, name).get(section, {})
    return tuple(_rule(value, phrases, sets) for value, phrases in rows.items())


@cache
def words(locale: str, name: str) -> Mapping[str, dict[str, Any]]:
    """One file as it stands; the English one where the locale has none."""
    folder = WORDS / locale
    source = (folder if folder.is_dir() else WORDS / FALLBACK) / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def compiled(phrases: Iterable[str], sets: Mapping[str, str]) -> re.Pattern[str]:
    """One pattern for phrases, the longest first."""
    forms = sorted((_form(phrase, sets) for phrase in phrases), key=len, reverse=True)
    return re.compile(GROUP.sub("(?:", rf"(?<!\S)(?:{'|'.join(forms)})(?!\S)"))


def filled(phrase: str, sets: Mapping[str, str]) -> str:
    """The phrase with {names} replaced, in sets within sets too."""
    while PLACEHOLDER.search(phrase):
        phrase = PLACEHOLDER.sub(lambda match: sets[match[1]], phrase)
    return phrase


def _form(phrase: str, sets: Mapping[str, str]) -> str:
    form = filled(phrase, sets)
    for sign, gap in GAPS.items():
        form = form.replace(sign, gap)
    return form


def _rule(value: str, phrases: list[str], sets: Mapping[str, str]) -> Rule:
    """`value = [phrases]`, or `"value not other" = [phrases]` where negation means other."""
    meant, _, negated = value.partition(" not ")
    return Rule(meant, compiled(phrases, sets), negated or None)

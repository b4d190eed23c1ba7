"""The wordings that each check looks for: a table of data per locale."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from flows.coaching.review.rules import Rule, compiled, rule
from flows.coaching.review.wording.table import Wording
from flows.core.errors import TextError

TABLES = files("flows.coaching.review") / "wording"

#: What the second reader has an opinion on, by the rule that says the same.
TOPICS = {
    **{name: name for name in ("thanks", "decision", "cancelled", "positives", "door")},
    **{name: name for name in ("excuses", "reasons", "blame", "other_employer")},
    "named_employer": "other_employer",
}
PART = re.compile(r"<<(\w+)>>")


@cache
def wording(locale: str) -> Wording:
    """The wordings of `locale`, compiled once; TextError if there are none."""
    file = TABLES / f"{locale}.toml"
    if not file.is_file():
        raise TextError(f"no review wordings for locale {locale!r}")
    return _wording(tomllib.loads(file.read_text(encoding="utf-8")))


def _wording(table: dict[str, Any]) -> Wording:
    patterns = table["patterns"]
    return Wording(
        **{name: _rule(name, parts, table["parts"]) for name, parts in table["rules"].items()},
        subject=compiled(patterns["subject"]),
        greeting=compiled(patterns["greeting"]),
        closing=compiled(patterns["closing"], flags=re.IGNORECASE | re.MULTILINE),
        sign_off=compiled(patterns["sign_off"], flags=re.NOFLAG),
        link=compiled(patterns["link"]),
        role_before=compiled(patterns["role_before"]),
        role_after=compiled(patterns["role_after"]),
        not_employers=frozenset(table["not_employers"]["words"].split()),
        common=frozenset(table["common"]["words"].split()),
        blanks=compiled(*patterns["blanks"], flags=re.NOFLAG),
        blank_fields={name: compiled(said) for name, said in table["blank_fields"].items()},
    )


def _rule(name: str, wordings: dict[str, list[str]], parts: dict[str, str]) -> Rule:
    return rule(
        TOPICS.get(name, ""),
        **{
            place: tuple(PART.sub(lambda part: parts[part[1]], said) for said in listed)
            for place, listed in wordings.items()
        },
    )


__all__ = ["Wording", "wording"]

"""Entities that Telegram finds by itself in what people type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.telegram.wire import units

if TYPE_CHECKING:
    from tests.telegram.wire import Json

_PATTERNS = {
    "bot_command": re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?\b"),
    "url": re.compile(r"https?://[^\s<>]+"),
    "email": re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.]+\b"),
    "mention": re.compile(r"(?<![\w/.])@[A-Za-z0-9_]{4,32}\b"),
}


def entities(text: str) -> list[Json]:
    spotted = [
        _entity(kind, match)
        for kind, pattern in _PATTERNS.items()
        for match in pattern.finditer(text)
    ]
    return sorted(spotted, key=lambda entity: int(entity["offset"]))


def _entity(kind: str, match: re.Match[str]) -> Json:
    offset = units(match.string[: match.start()])
    return {"type": kind, "offset": offset, "length": units(match[0])}

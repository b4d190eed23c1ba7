"""Faults that a test scripts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from tests.telegram.refusals import Refused, bad, blocked, too_many

if TYPE_CHECKING:
    from tests.telegram.wire import Json


class Cut(Enum):
    """The connection breaks without an answer, before or after the work is done."""

    BEFORE = "drop_before"
    AFTER = "drop_after"


class ConnectionCut(Exception):
    """Nothing is to be answered: close the connection."""


Fault: TypeAlias = Refused | Cut
Wish: TypeAlias = Refused | Cut | int | str | tuple[int, int]


@dataclass(eq=False)
class Script:
    method: str
    fault: Fault
    times: int
    chat_id: int | None

    def fits(self, method: str, chat_id: int | None) -> bool:
        here = self.chat_id is None or self.chat_id == chat_id
        return self.times > 0 and here and self.method in {method, "*"}


@dataclass(eq=False)
class Faults:
    scripts: list[Script] = field(default_factory=list)

    def add(self, method: str, fault: Fault, times: int, chat_id: int | None) -> Script:
        script = Script(method, fault, times, chat_id)
        self.scripts.append(script)
        return script

    def take(self, method: str, params: Json) -> Fault | None:
        for script in self.scripts:
            if script.fits(method, params.get("chat_id")):
                script.times -= 1
                return script.fault
        return None


def fault(wish: Wish) -> Fault:
    """`(429, seconds)`, 403, 500-599, "drop_before", "drop_after", or the text of a 400."""
    if isinstance(wish, Refused | Cut):
        return wish
    if isinstance(wish, tuple):
        return too_many(wish[1])
    if isinstance(wish, int):
        return blocked() if wish == 403 else Refused(wish, "Bad Gateway")
    if wish in {cut.value for cut in Cut}:
        return Cut(wish)
    return bad(wish)

"""Record of every call the bot made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.bell import Bell

if TYPE_CHECKING:
    from tests.telegram.refusals import Refused
    from tests.telegram.wire import Json, Upload


@dataclass(eq=False)
class Call:
    """One call, numbered in order of arrival; `at` is the server's clock in seconds.

    `ok` says that the work was done, even if the answer was then lost.
    `error` is the refusal given, `scripted` whether a test asked for the call to go wrong.
    `via` is "http" or "webhook". `files` are the uploads, by field name.
    """

    number: int
    method: str
    params: Json
    at: float
    via: str
    result: Any = None
    error: Refused | None = None
    scripted: bool = False
    done: bool = False
    ok: bool = False
    files: dict[str, Upload] = field(default_factory=dict)


@dataclass(eq=False)
class CallLog:
    calls: list[Call] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)

    def record(self, method: str, params: Json, at: float, via: str) -> Call:
        call = Call(len(self.calls) + 1, method, params, at, via)
        self.calls.append(call)
        return call

    def finish(self, call: Call) -> None:
        call.done = True
        self.bell.ring()

    def of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def refused(self) -> list[Call]:
        """Calls that went wrong without a test having asked for it."""
        return [call for call in self.calls if call.error and not call.scripted]

"""The server's clock, which a test may move forward."""

from __future__ import annotations

import time


class Clock:
    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic() + self._ahead

    def date(self) -> int:
        """Unix time in whole seconds."""
        return int(time.time() + self._ahead)

    def advance(self, seconds: float) -> None:
        self._ahead += seconds

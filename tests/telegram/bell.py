"""Waking those who wait for something to happen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Bell:
    """A condition that plain (not async) code can ring."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, ready: Callable[[], bool], timeout: float) -> bool:  # noqa: ASYNC109 - long polls name their own
        """Whether it became ready within `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                while not ready():
                    await self._rung()
        except TimeoutError:
            return ready()
        return True

    async def _rung(self) -> None:
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

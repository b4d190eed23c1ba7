"""What was stored and never sent goes out: at start, every few seconds, and after trouble."""

import asyncio
import contextlib
import logging
from datetime import UTC, datetime

from bot.storage.errors import StorageError
from bot.telegram.sender import Sender

log = logging.getLogger(__name__)

#: Seconds between two looks when nothing calls for one earlier.
PAUSE = 5.0
#: Seconds between two looks at least.
SOONEST = 0.2


class Sweep:
    """Looks for unsent messages until it is cancelled."""

    def __init__(self, sender: Sender, pause: float = PAUSE) -> None:
        self._sender = sender
        self._pause = pause
        self._woken = asyncio.Event()
        sender.on_held = self._woken.set

    async def run(self) -> None:
        """Sweep for ever."""
        while True:
            await self.once()
            await self._rest()

    async def once(self) -> None:
        """One look; a database that is away is no reason to stop looking."""
        try:
            await self._sender.sweep()
        except StorageError:
            log.warning("the database is away: unsent messages wait")

    async def _rest(self) -> None:
        until = asyncio.get_running_loop().time() + self._pause
        while (left := min(until - asyncio.get_running_loop().time(), self._due())) > 0:
            self._woken.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), max(left, SOONEST))

    def _due(self) -> float:
        now = datetime.now(UTC)
        held = (until - now for until in self._sender.held.values())
        return min((span.total_seconds() for span in held), default=self._pause)

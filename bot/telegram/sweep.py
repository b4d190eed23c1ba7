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
#: With more than this on its way nothing is fetched.
MANY = 500


class Sweep:
    """Looks for unsent messages until it is cancelled."""

    def __init__(self, sender: Sender, pause: float = PAUSE) -> None:
        self._sender = sender
        self._pause = pause
        self._woken = asyncio.Event()
        self._away = False
        sender.on_held = self._woken.set

    async def run(self) -> None:
        """Sweep for ever."""
        while True:
            # The storage hands out a part at a time: where there was some, there may be more.
            found = self._sender.backlog < MANY and await self.once()
            await self._rest(SOONEST if found else self._pause)

    async def all_there_is(self) -> None:
        """Sweep until there is nothing left, at a start: what people were waiting for."""
        while await self.once():
            await self._rest(SOONEST)

    async def once(self) -> int:
        """One look; a database that is away is no reason to stop looking."""
        try:
            found = await self._sender.sweep()
        except StorageError:
            if not self._away:
                log.warning("the database is away: unsent messages wait")
            self._away = True
            return 0
        self._away = False
        return found

    async def _rest(self, pause: float) -> None:
        until = asyncio.get_running_loop().time() + pause
        await asyncio.sleep(SOONEST)
        while (left := min(until - asyncio.get_running_loop().time(), self._due())) > 0:
            self._woken.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), left)

    def _due(self) -> float:
        now = datetime.now(UTC)
        held = (until - now for until in self._sender.held.values())
        return min((span.total_seconds() for span in held), default=self._pause)

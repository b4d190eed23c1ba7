"""What timed work does. Each duty may be done twice or too early: then it changes nothing."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.messages import Incoming, Outgoing
from bot.storage import StorageError, Transaction, Waiting
from bot.stored import outgoing
from bot.telegram.delivery import attempt
from bot.telegram.errors import Fate, Ruling
from bot.telegram.groups import Me
from bot.telegram.ports import Calls
from bot.telegram.sender import Patience
from bot.turns import Turns
from flows.core.events import Due

log = logging.getLogger(__name__)

#: How long a queued message belongs to the queue, and to the worker that began to send it.
LEASE = timedelta(seconds=30)
#: More messages are not queued at once: what the limits let through within a third of a lease.
QUEUED = 250
#: A timer that late was not woken.
OVERDUE = timedelta(seconds=45)
KEEP_UPDATES = timedelta(days=2)
KEEP_SENT = timedelta(days=7)


class Duties:
    """The duties of a worker; StorageError if the database is away."""

    def __init__(
        self,
        turns: Turns,
        api: Calls,
        me: Me,
        clock: Callable[[], datetime],
        *,
        retention: timedelta,
        patience: Patience | None = None,
    ) -> None:
        self._turns = turns
        self._api = api
        self._me = me
        self._clock = clock
        self._retention = retention
        self._patience = patience or Patience(longest=60.0)

    async def wake(self, timer: int) -> None:
        """A timer may be due: what its conversation says to that is stored and goes out."""
        alarm = await self._turns.write(lambda tx: tx.timers.find(timer))
        if alarm is None or alarm.at is None:
            return
        now = self._clock()
        if alarm.at > now:
            await self._turns.write(lambda tx: tx.timers.wake_again(timer))
            return
        event = Due(at=now, chance=secrets.randbits(32), timer=alarm.name)
        await self._turns.take(Incoming(address=alarm.address, event=event, timer=timer))

    async def send(self, message: int, attempt_number: int) -> None:
        """Try once to deliver a queued message."""
        waiting = await self._begun(message, attempt_number)
        if waiting is None:
            return
        leaving = outgoing(waiting)
        ruling = await attempt(self._api, leaving, self._me)
        await self._noted(lambda: self._settle(leaving, ruling, waiting.attempts))

    async def enqueue(self) -> int:
        """Put what waits in the outbox on the queue; how many."""
        return await self._turns.write(lambda tx: tx.outbox.enqueue(self._clock(), LEASE, QUEUED))

    async def wake_overdue(self) -> int:
        """Wake the timers whose wake-up was lost; how many."""
        before = self._clock() - OVERDUE
        return await self._turns.write(lambda tx: tx.timers.wake_overdue(before))

    async def tidy(self) -> None:
        """Delete what is only kept for a while."""
        now = self._clock()

        async def write(tx: Transaction) -> None:
            await tx.updates.purge(now - KEEP_UPDATES)
            await tx.outbox.purge(now - KEEP_SENT)
            await tx.conversations.expire(now - self._retention)

        await self._turns.write(write)

    async def _begun(self, message: int, attempt_number: int) -> Waiting | None:
        return await self._turns.write(
            lambda tx: tx.outbox.begin(
                message, attempt_number, self._turns.owner, self._clock(), LEASE
            )
        )

    async def _settle(self, leaving: Outgoing, ruling: Ruling, tries: int) -> None:
        match ruling.fate:
            case Fate.SILENCE:
                await self._turns.silence(leaving.address.chat)
            case Fate.MOVED:
                await self._turns.moved(leaving.address.chat, ruling.chat)
                await self._later(leaving, 0)
            case Fate.WAIT:
                await self._later(leaving, ruling.seconds)
            case Fate.RETRY:
                await self._later(leaving, self._patience.pause(tries))
            case Fate.DROP:
                await self._turns.lost(leaving)
            case _:
                await self._turns.sent(leaving)

    async def _later(self, leaving: Outgoing, seconds: float) -> None:
        await self._turns.postpone(leaving, self._clock() + timedelta(seconds=seconds))

    async def _noted(self, write: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                return await write()
            except StorageError as error:
                log.warning("what was sent cannot be noted yet: %s", error)
                await asyncio.sleep(1)

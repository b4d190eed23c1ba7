"""Updates become stored replies: waiting turns are committed together, in one transaction."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot.batch import Batch
from bot.messages import Address, Incoming, Offers, Outgoing, Taken
from bot.offers import offers
from bot.storage import Conflict, Storage, StorageError, Transaction, Unavailable
from bot.stored import outgoing
from flows.core.events import Due

#: How long this process has to send what it stored before another may, in seconds.
LEASE = timedelta(seconds=60)
#: More turns than this are not put into one transaction.
TOGETHER = 64
CLAIMED_AT_ONCE = 200
TRIES = 5

T = TypeVar("T")
Write = Callable[[Transaction], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class _Sent:
    """A message was delivered."""

    number: int


@dataclass(slots=True)
class _Work:
    """Something waiting for the next commit: an update to take, or a note to write."""

    what: Incoming | _Sent | Write
    done: "asyncio.Future[Any]" = field(default_factory=asyncio.Future)


class Turns:
    """One way through for every update.

    `take` and the rest return after the durable commit, and raise bot.storage.Unavailable
    where there was none. Updates are applied in the order of the calls.
    """

    def __init__(
        self, storage: Storage, *, locale: str, owner: str, clock: Callable[[], datetime]
    ) -> None:
        self._storage = storage
        self._locale = locale
        self.owner = owner
        self._clock = clock
        self._waiting: asyncio.Queue[_Work] = asyncio.Queue()
        self._committer: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Free what this owner held when it stopped, and begin to commit."""
        async with self._storage.transaction() as tx:
            await tx.outbox.release(self.owner)
        self._committer = asyncio.create_task(self._commit_forever())

    async def close(self) -> None:
        """Commit what waits, then stop."""
        await self._waiting.join()
        if self._committer is not None:
            self._committer.cancel()
            with suppress(asyncio.CancelledError):
                await self._committer

    async def take(self, incoming: Incoming) -> Taken:
        """Apply and store one update; a duplicate changes nothing."""
        taken: Taken = await self._commit(incoming)
        return taken

    async def sent(self, message: Outgoing) -> None:
        """It has been delivered."""
        await self._commit(_Sent(message.id))

    async def lost(self, message: Outgoing) -> None:
        """It can never be delivered."""
        await self._commit(lambda tx: tx.outbox.drop([message.id], self._clock()))

    async def postpone(self, message: Outgoing, until: datetime) -> None:
        """Keep it, and what is behind it, for a later `unsent`."""
        await self._commit(lambda tx: tx.outbox.postpone([message.id], until))

    async def first(self, message: Outgoing) -> bool:
        """Whether all older messages of its chat are done with."""
        return await self.write(lambda tx: tx.outbox.is_first(message.id))

    async def silence(self, chat: int) -> None:
        """Nobody reads there: drop what waits, write no more until they write."""

        async def write(tx: Transaction) -> None:
            await tx.conversations.silence(chat, silent=True)
            await tx.timers.drop_chat(chat)
            await tx.outbox.drop_chat(chat, self._clock())

        await self._commit(write)

    async def moved(self, old_chat: int, new_chat: int) -> None:
        """The group lives on under another id."""
        await self._commit(lambda tx: tx.conversations.rekey(old_chat, new_chat))

    async def unsent(self, chat: int | None = None) -> list[Outgoing]:
        """Claim stored replies that were not sent, in their order.

        Those of that chat, or of all but the terminal's.
        """
        rows = await self._commit(
            lambda tx: tx.outbox.claim(self.owner, self._clock(), LEASE, CLAIMED_AT_ONCE, chat)
        )
        return [outgoing(row) for row in rows]

    async def due(self, chat: int) -> list[Incoming]:
        """What the due timers of a chat say to it; for a chat that no worker can write to."""
        now = self._clock()
        found = await self.write(lambda tx: tx.timers.due(chat, now))
        return [
            Incoming(address=alarm.address, event=Due(at=now, timer=alarm.name), timer=timer)
            for timer, alarm in found
        ]

    async def write(self, write: Callable[[Transaction], Awaitable[T]]) -> T:
        """Something else to commit, together with what waits."""
        result: T = await self._commit(write)
        return result

    async def offers(self, user: int, typed: str) -> Offers:
        """Words from this person's own private conversation, for any chat; nothing is stored."""
        own = Address(user, user)
        found = await self._commit(lambda tx: tx.conversations.load([own]))
        return offers(found.get(own), typed, self._locale)

    async def ready(self) -> bool:
        """Whether the database answers."""
        try:
            await self._storage.check()
        except StorageError:
            return False
        return True

    async def _commit(self, what: Incoming | _Sent | Write) -> Any:  # noqa: ANN401 -- the write's own
        work = _Work(what)
        self._waiting.put_nowait(work)
        return await work.done

    async def _commit_forever(self) -> None:
        while True:
            together = [await self._waiting.get()]
            while len(together) < TOGETHER and not self._waiting.empty():
                together.append(self._waiting.get_nowait())
            try:
                await self._commit_together(together)
            finally:
                for _ in together:
                    self._waiting.task_done()

    async def _commit_together(self, together: list[_Work]) -> None:
        try:
            results = await self._tried(together)
        except Unavailable as error:
            for work in together:
                _fail(work, error)
        except Exception as error:  # noqa: BLE001 -- whoever waits is told, and the rest goes on
            await self._commit_apart(together, error)
        else:
            for work, result in zip(together, results, strict=True):
                _settle(work, result)

    async def _commit_apart(self, together: list[_Work], error: Exception) -> None:
        if len(together) == 1:
            _fail(together[0], error)
            return
        # One of them is at fault: the others must not share its fate.
        for work in together:
            await self._commit_together([work])

    async def _tried(self, together: list[_Work]) -> list[Any]:
        for left in reversed(range(TRIES)):
            try:
                return await self._in_one_transaction(together)
            except Conflict:
                if not left:
                    raise
        raise AssertionError

    async def _in_one_transaction(self, together: list[_Work]) -> list[Any]:
        now = self._clock()
        updates = [work.what for work in together if isinstance(work.what, Incoming)]
        sent = [work.what.number for work in together if isinstance(work.what, _Sent)]
        async with self._storage.transaction() as tx:
            taken = iter(await Batch(self._locale, self.owner, now, LEASE).take(tx, updates))
            if sent:
                await tx.outbox.mark_sent(sent, now)
            return [await self._result(work.what, taken, tx) for work in together]

    async def _result(
        self, what: Incoming | _Sent | Write, taken: Iterator[Taken], tx: Transaction
    ) -> Any:  # noqa: ANN401 -- the write's own
        if isinstance(what, Incoming):
            return next(taken)
        return None if isinstance(what, _Sent) else await what(tx)


def _settle(work: _Work, result: object) -> None:
    if not work.done.done():
        work.done.set_result(result)


def _fail(work: _Work, error: Exception) -> None:
    if not work.done.done():
        work.done.set_exception(error)

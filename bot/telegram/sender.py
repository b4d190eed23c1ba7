"""Stored messages go out: in order within a chat, chats side by side."""

import asyncio
import logging
from bisect import insort
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from random import SystemRandom
from time import monotonic

from bot.faults import told
from bot.messages import Outgoing
from bot.storage.errors import StorageError
from bot.telegram.delivery import attempt
from bot.telegram.errors import Fate, Ruling
from bot.telegram.groups import Me
from bot.telegram.ports import Calls, Turns

log = logging.getLogger(__name__)

#: Seconds to wait first for the older messages that another process sends, then twice that, …
AHEAD = 0.005
_by_id = attrgetter("id")
_chance = SystemRandom()


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long trouble is waited out, in seconds.

    A message is tried again after growing pauses up to `longest`, for `in_memory` in all (less
    than the storage keeps it for us); then it goes back to the storage, for `away` at least.
    """

    first: float = 0.3
    longest: float = 8.0
    in_memory: float = 20.0
    away: float = 10.0

    def pause(self, tries: int) -> float:
        """Back-off with full jitter."""
        return _chance.uniform(0, min(self.longest, self.first * 2**tries))


async def no_pace(_chat: int) -> None:
    """No limit but Telegram's own answer 429."""


@dataclass(slots=True)
class _Chain:
    """What waits for one chat, in order; it exists only while something does."""

    chat: int
    waiting: list[Outgoing] = field(default_factory=list)
    moved_to: int | None = None


class Sender:
    """Delivers what `put` hands over and tells the turns what became of it.

    `pace` is awaited before each call, for limits across chats. `on_held` is called when a
    chat has been left to the storage for a while.
    """

    def __init__(
        self,
        api: Calls,
        turns: Turns,
        me: Me,
        *,
        patience: Patience | None = None,
        pace: Callable[[int], Awaitable[None]] = no_pace,
    ) -> None:
        self._api = api
        self._turns = turns
        self._me = me
        self._patience = patience or Patience()
        self._pace = pace
        self._chains: dict[int, _Chain] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._known: set[int] = set()
        self._settled: set[int] = set()
        self._closing = asyncio.Event()
        self.held: dict[int, datetime] = {}
        self.on_held: Callable[[], None] = lambda: None

    def put(self, messages: Iterable[Outgoing]) -> None:
        """Send these, each after all older ones of its chat; what is on its way stays single."""
        for outgoing in messages:
            if outgoing.id not in self._known and not self._closing.is_set():
                self._known.add(outgoing.id)
                insort(self._chain(outgoing.address.chat).waiting, outgoing, key=_by_id)

    @property
    def backlog(self) -> int:
        """How many messages are on their way."""
        return len(self._known)

    async def sweep(self) -> int:
        """Send what the storage still holds, and say how much; StorageError if it is away."""
        self._settled.clear()
        now = datetime.now(UTC)
        left = await self._turns.unsent()
        self.held = {chat: until for chat, until in self.held.items() if until > now}
        for outgoing in left:
            self.held.pop(outgoing.address.chat, None)
        self.put(outgoing for outgoing in left if outgoing.id not in self._settled)
        return len(left)

    async def close(self, patience: float = 4.0) -> None:
        """Finish what is in flight, `patience` seconds at most; the rest is left to others."""
        self._closing.set()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _chain(self, chat: int) -> _Chain:
        chain = self._chains.get(chat)
        if chain is None:
            chain = self._chains[chat] = _Chain(chat)
            task = asyncio.create_task(self._run(chain))
            self._tasks.add(task)
            task.add_done_callback(self._ended)
        return chain

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("messages stay unsent for now\n%s", told(error))

    async def _run(self, chain: _Chain) -> None:
        try:
            while chain.waiting and chain.moved_to is None:
                outgoing = chain.waiting.pop(0)
                try:
                    await self._see_off(chain, outgoing)
                finally:
                    self._known.discard(outgoing.id)
                    self._settled.add(outgoing.id)
        finally:
            left = self._forgotten(chain)
            del self._chains[chain.chat]
        if chain.moved_to is not None:
            self.put(_readdressed(left, chain.moved_to))

    async def _see_off(self, chain: _Chain, outgoing: Outgoing) -> None:
        until = datetime.now(UTC) if self._closing.is_set() else self._held(chain.chat)
        if until is None and outgoing.behind and not await self._led(outgoing):
            until = datetime.now(UTC)
        begun, tries = monotonic(), 0
        while until is None:
            await self._pace(chain.chat)
            ruling = await attempt(self._api, outgoing, self._me)
            tries += ruling.fate is Fate.RETRY
            wait = self._wait(ruling, tries)
            if wait is None:
                return await self._settle(chain, outgoing, ruling)
            if monotonic() - begun + wait > self._patience.in_memory:
                until = self._hold(chain.chat, max(wait, self._patience.away))
            elif await self._closed_within(wait):
                until = datetime.now(UTC)
        return await self._stored(lambda: self._turns.postpone(outgoing, until))

    async def _led(self, outgoing: Outgoing) -> bool:
        for tries in range(9):
            with suppress(StorageError):
                if await self._turns.first(outgoing):
                    return True
            if await self._closed_within(AHEAD * 2**tries):
                return False
        return False

    def _held(self, chat: int) -> datetime | None:
        until = self.held.get(chat)
        if until is None or until > datetime.now(UTC):
            return until
        del self.held[chat]
        return None

    def _wait(self, ruling: Ruling, tries: int) -> float | None:
        if ruling.fate is Fate.WAIT:
            return ruling.seconds
        return self._patience.pause(tries) if ruling.fate is Fate.RETRY else None

    async def _settle(self, chain: _Chain, outgoing: Outgoing, ruling: Ruling) -> None:
        if ruling.fate is Fate.SILENCE:
            await self._stored(lambda: self._turns.silence(chain.chat))
            self._forgotten(chain)
        elif ruling.fate is Fate.MOVED:
            await self._stored(lambda: self._turns.moved(chain.chat, ruling.chat))
            chain.waiting.insert(0, outgoing)
            chain.moved_to = ruling.chat
        elif ruling.fate is Fate.DROP:
            await self._stored(lambda: self._turns.lost(outgoing))
        else:
            await self._stored(lambda: self._turns.sent(outgoing))

    def _forgotten(self, chain: _Chain) -> list[Outgoing]:
        left, chain.waiting = chain.waiting, []
        self._known.difference_update(map(_by_id, left))
        return left

    def _hold(self, chat: int, seconds: float) -> datetime:
        until = datetime.now(UTC) + timedelta(seconds=seconds)
        self.held[chat] = until
        self.on_held()
        return until

    async def _stored(self, write: Callable[[], Awaitable[None]]) -> None:
        tries = 0
        while True:
            try:
                return await write()
            except StorageError:
                if not tries:
                    log.warning("the database is away: what was sent cannot be noted yet")
                tries += 1
                await asyncio.sleep(self._patience.pause(tries))

    async def _closed_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return False
        return True


def _readdressed(messages: list[Outgoing], chat: int) -> list[Outgoing]:
    return [replace(each, address=each.address._replace(chat=chat)) for each in messages]

"""Timers: rows that a conversation sets, moves and drops, each looked at when it is due."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.messages import TERMINAL, Address
from bot.storage.later import Later
from bot.storage.records import Alarm
from bot.storage.statements import insert_into
from bot.storage.tables import timers

_AT_ONCE = 200
_Moved = tuple[int, int, int, str, datetime]
_KEY = (timers.c.chat_id, timers.c.user_id, timers.c.topic, timers.c.name)
#: Nobody can be written to at the terminal.
_ours = timers.c.chat_id != TERMINAL


class Timers:
    """Timers of this transaction.

    The row decides: a wake-up that finds none, or one that is due later, does nothing. So a
    wake-up may come twice or for nothing, and a move needs a new one only when it is to an
    earlier time.
    """

    def __init__(self, connection: AsyncConnection, later: Later) -> None:
        self._connection = connection
        self._later = later

    async def apply(self, alarms: Iterable[Alarm]) -> None:
        """Set, move or (`at` None) drop; of one name in a conversation the last counts."""
        last = {(alarm.address, alarm.name): alarm.at for alarm in alarms}
        moved = [(*address, name, at) for (address, name), at in last.items() if at is not None]
        dropped = [(*address, name) for (address, name), at in last.items() if at is None]
        if dropped:
            await self._connection.execute(delete(timers).where(tuple_(*_KEY).in_(dropped)))
        if moved:
            await self._move(moved)

    async def drop_chat(self, chat: int) -> None:
        """Drop all that were set in a chat."""
        await self._connection.execute(delete(timers).where(timers.c.chat_id == chat))

    async def find(self, timer: int) -> Alarm | None:
        """The timer, if it is still set."""
        row = (await self._connection.execute(_of([timer]))).one_or_none()
        return None if row is None else _alarm(row)

    async def due(self, chat: int, now: datetime) -> list[tuple[int, Alarm]]:
        """The numbers and timers of a chat that are due, the oldest first."""
        here = select(timers).where(timers.c.chat_id == chat, timers.c.due_at <= now)
        rows = (await self._connection.execute(here.order_by(timers.c.due_at))).all()
        return [(row.id, _alarm(row)) for row in rows]

    async def fire(self, ids: Sequence[int], now: datetime) -> set[int]:
        """Take away those that are due and return them: nobody else can fire them again."""
        due = delete(timers).where(timers.c.id.in_(ids), timers.c.due_at <= now)
        return set((await self._connection.execute(due.returning(timers.c.id))).scalars())

    async def wake_again(self, timer: int) -> None:
        """A wake-up came too early: the timer was moved to a later time."""
        await self._wake((await self._connection.execute(_of([timer]))).all())

    async def wake_overdue(self, before: datetime) -> int:
        """Wake those that should have been long before; return how many."""
        overdue = select(timers).where(_ours, timers.c.due_at < before)
        rows = (await self._connection.execute(overdue.limit(_AT_ONCE))).all()
        await self._wake(rows)
        return len(rows)

    async def late(self, now: datetime) -> tuple[int, float]:
        """Count those that are due, and say how many seconds the oldest has been."""
        statement = select(func.count(), func.min(timers.c.due_at)).where(
            _ours, timers.c.due_at <= now
        )
        count, oldest = (await self._connection.execute(statement)).one()
        return count, (now - oldest).total_seconds() if oldest else 0.0

    async def _move(self, rows: Sequence[_Moved]) -> None:
        insert = insert_into(self._connection, timers)
        statement = insert.on_conflict_do_update(
            index_elements=_KEY, set_={"due_at": insert.excluded.due_at}
        ).returning(*timers.c)
        names = ("chat_id", "user_id", "topic", "name", "due_at")
        # In the order of the key, so that two transactions cannot wait for each other.
        values = [dict(zip(names, row, strict=True)) for row in sorted(rows, key=_key)]
        found = (await self._connection.execute(statement, values)).all()
        await self._wake([row for row in found if row.set_for is None or row.set_for > row.due_at])

    async def _wake(self, rows: Sequence[Row[Any]]) -> None:
        for row in rows:
            await self._connection.run_sync(self._later.wake, row.id, row.due_at)
        if rows:
            await self._connection.execute(
                update(timers)
                .where(timers.c.id.in_([row.id for row in rows]))
                .values(set_for=timers.c.due_at)
            )


def _of(ids: Sequence[int]) -> Select[Any]:
    return select(timers).where(timers.c.id.in_(ids))


def _key(row: _Moved) -> tuple[object, ...]:
    return row[:4]


def _alarm(row: Row[Any]) -> Alarm:
    return Alarm(Address(row.chat_id, row.user_id, row.topic), row.name, row.due_at)

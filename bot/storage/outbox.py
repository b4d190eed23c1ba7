"""Replies on their way: stored with the turn that made them, gone once they are sent."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.messages import TERMINAL, Address
from bot.storage import claiming
from bot.storage.later import Later
from bot.storage.records import Posted, Waiting
from bot.storage.tables import outbox, unsent

#: Owns what waits for its turn within Telegram's limits.
QUEUE = "queue"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Outbox:
    """Outbox of this transaction; each method is one statement."""

    def __init__(self, connection: AsyncConnection, later: Later) -> None:
        self._connection = connection
        self._later = later

    async def add(
        self, rows: Sequence[Posted], owner: str, now: datetime, lease: timedelta
    ) -> list[int]:
        """Store replies and return their ids, in order and growing.

        Nobody else claims them before the lease is over; with none, anyone may at once.
        """
        if not rows:
            return []
        held = {"owner": owner if lease else "", "free_at": now + lease, "created_at": now}
        # PostgreSQL promises the order only so; SQLite inserts in order as it stands.
        in_order = self._connection.dialect.name != "sqlite"
        statement = insert(outbox).returning(outbox.c.id, sort_by_parameter_order=in_order)
        values = [_values(row) | held for row in rows]
        return sorted((await self._connection.execute(statement, values)).scalars())

    async def mark_sent(self, ids: Iterable[int], now: datetime) -> None:
        """Note that Telegram took them."""
        await self._change(outbox.c.id.in_(list(ids)), done_at=now)

    async def drop(self, ids: Iterable[int], now: datetime) -> None:
        """Give them up for good: they can never be delivered."""
        await self._change(outbox.c.id.in_(list(ids)), done_at=now, dropped=True)

    async def drop_chat(self, chat: int, now: datetime) -> None:
        """Give up all that waits for a chat."""
        await self._change(outbox.c.chat_id == chat, done_at=now, dropped=True)

    async def postpone(self, ids: Iterable[int], until: datetime) -> None:
        """Let them, and all behind them in their chats, wait until then; anyone may go on."""
        await self._change(outbox.c.id.in_(list(ids)), owner="", free_at=until)

    async def release(self, owner: str) -> None:
        """Free what this owner held: it died and is back."""
        await self._change(outbox.c.owner == owner, owner="", free_at=_LONG_AGO)

    async def claim(
        self, owner: str, now: datetime, lease: timedelta, limit: int, chat: int | None = None
    ) -> list[Waiting]:
        """Take up to that many free replies, oldest first, for the time of the lease.

        A reply is free when no lease covers it or any older unsent one of its chat. Without
        `chat` they are of all chats but the terminal's.
        """
        rows = await self._connection.execute(
            claiming.statement(now, limit, chat).values(
                owner=owner, free_at=now + lease, attempts=outbox.c.attempts + 1
            )
        )
        return sorted(map(_waiting, rows), key=_number)

    async def enqueue(self, now: datetime, lease: timedelta, most: int) -> int:
        """Put free replies on the queue, `most` at a time in all; return how many.

        What the queue has not begun to send when the lease is over is free again.
        """
        queued = select(func.count()).where(unsent, outbox.c.owner == QUEUE, outbox.c.free_at > now)
        room = most - ((await self._connection.execute(queued)).scalar() or 0)
        rows = await self.claim(QUEUE, now, lease, room) if room > 0 else []
        for row in rows:
            args = (row.id, row.attempts, row.address.chat)
            await self._connection.run_sync(self._later.send, *args)
        return len(rows)

    async def begin(
        self, message: int, attempt: int, owner: str, now: datetime, lease: timedelta
    ) -> Waiting | None:
        """Take one reply off the queue: None if it was begun before, or is not yet its turn."""
        mine = (outbox.c.id == message) & (outbox.c.attempts == attempt)
        rows = await self._connection.execute(
            update(outbox)
            .where(mine, unsent, outbox.c.owner == QUEUE, claiming.is_first())
            .values(attempts=attempt + 1, owner=owner, free_at=now + lease)
            .returning(*outbox.c)
        )
        row = rows.one_or_none()
        if row is None:
            # Its turn comes after an older one: whoever sweeps finds it then.
            await self._change(mine & (outbox.c.owner == QUEUE), owner="", free_at=now)
            return None
        return _waiting(row)

    async def held(self, chats: Iterable[int], owner: str) -> dict[int, bool]:
        """Find the chats in which a new reply must queue behind others' unsent ones.

        The value says whether another process is just about to send those.
        """
        found = await self._connection.execute(
            select(outbox.c.chat_id, outbox.c.owner)
            .distinct()
            .where(unsent, outbox.c.chat_id.in_(list(chats)), outbox.c.owner != owner)
        )
        held: dict[int, bool] = {}
        for chat, holder in found:
            held[chat] = held.get(chat, True) and holder not in ("", QUEUE)
        return held

    async def is_first(self, message: int) -> bool:
        """Whether all older replies of its chat are done with."""
        statement = select(claiming.is_first()).where(outbox.c.id == message)
        return bool((await self._connection.execute(statement)).scalar())

    async def purge(self, before: datetime) -> int:
        """Delete what was sent or dropped before that moment; return how many."""
        gone = await self._connection.execute(delete(outbox).where(outbox.c.done_at < before))
        return gone.rowcount

    async def depth(self, now: datetime) -> tuple[int, float]:
        """Count the unsent replies, and say how many seconds the oldest has waited."""
        statement = select(func.count(), func.min(outbox.c.created_at)).where(
            unsent, outbox.c.chat_id != TERMINAL
        )
        count, oldest = (await self._connection.execute(statement)).one()
        return count, (now - oldest).total_seconds() if oldest else 0.0

    async def _change(self, which: ColumnElement[bool], **values: object) -> None:
        statement = update(outbox).where(which, unsent).values(values)
        await self._connection.execute(statement)


def _values(row: Posted) -> dict[str, Any]:
    chat, user, topic = row.address
    return {
        "chat_id": chat,
        "user_id": user,
        "topic": topic,
        "payload": row.payload,
        "token": row.token,
        "step": row.step,
        "edit": row.edit,
        "attempts": 0,
        "dropped": False,
    }


def _waiting(row: Row[Any]) -> Waiting:
    return Waiting(
        id=row.id,
        address=Address(row.chat_id, row.user_id, row.topic),
        payload=row.payload,
        token=row.token,
        step=row.step,
        edit=row.edit,
        created_at=row.created_at,
        attempts=row.attempts,
    )


def _number(row: Waiting) -> int:
    return row.id

"""Stored conversations, one row for a person in a chat and topic."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NoReturn

from sqlalchemy import (
    Row,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.messages import Address
from bot.storage import rekeying
from bot.storage.errors import Conflict
from bot.storage.records import Stored
from bot.storage.statements import insert_new
from bot.storage.tables import conversations, outbox, timers

_KEY = (conversations.c.chat_id, conversations.c.user_id, conversations.c.topic)
_LOADED = tuple(each for each in conversations.c if not each.name.endswith("_at"))
_UPDATE = update(conversations).where(
    conversations.c.chat_id == bindparam("of_chat"),
    conversations.c.user_id == bindparam("of_user"),
    conversations.c.topic == bindparam("of_topic"),
    conversations.c.version == bindparam("of_version"),
)


class Conversations:
    """Conversations of this transaction; each method is one statement, or a few at most."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def load(self, addresses: Iterable[Address]) -> dict[Address, Stored]:
        """Find those that exist and, on PostgreSQL, keep others from them until the end."""
        keys = sorted(set(addresses))
        if not keys:
            return {}
        rows = (await self._connection.execute(*_named(keys))).all()
        return {stored.address: stored for stored in map(_stored, rows)}

    async def save(self, rows: Sequence[Stored], now: datetime) -> None:
        """Insert those of version 0, update the others to their next version.

        Raises Conflict, with the transaction rolled back, where somebody was quicker.
        """
        # In the order of the key, as they are loaded.
        in_order = sorted(rows, key=_order)
        await self._insert([row for row in in_order if not row.version], now)
        await self._update([row for row in in_order if row.version], now)

    async def silence(self, chat: int, silent: bool) -> None:  # noqa: FBT001 - the value to store
        """Mark a chat as not to be written to, or as reachable again."""
        changed = (conversations.c.chat_id == chat) & (conversations.c.silent != silent)
        await self._connection.execute(
            update(conversations)
            .where(changed)
            .values(silent=silent, version=conversations.c.version + 1)
        )

    async def rekey(self, old_chat: int, new_chat: int) -> None:
        """Move everything of a chat to its new id; of two conversations the newer one stays."""
        await rekeying.move(self._connection, old_chat, new_chat)

    async def delete(self, address: Address) -> None:
        """Forget a conversation, its timers and the replies it was sent; what waits goes out."""
        sent = [outbox.c.done_at.is_not(None)]
        for table, more in ((conversations, []), (timers, []), (outbox, sent)):
            mine = tuple_(table.c.chat_id, table.c.user_id, table.c.topic) == tuple_(*address)
            await self._connection.execute(delete(table).where(mine, *more))

    async def expire(self, before: datetime) -> int:
        """Delete what nobody has touched since then and no timer will; return how many."""
        waited_for = exists().where(*(timers.c[key.name] == key for key in _KEY))
        idle = delete(conversations).where(conversations.c.updated_at < before, ~waited_for)
        return (await self._connection.execute(idle)).rowcount

    async def count_by_state(self) -> dict[str, int]:
        """Count all conversations, by the name of their state."""
        statement = select(conversations.c.state, func.count()).group_by(conversations.c.state)
        return {row[0]: row[1] for row in await self._connection.execute(statement)}

    async def _insert(self, rows: Sequence[Stored], now: datetime) -> None:
        if not rows:
            return
        statement = insert_new(self._connection, conversations).returning(*_KEY)
        lines = [_key(row) | _values(row, now) | {"created_at": now} for row in rows]
        kept = (await self._connection.execute(statement, lines)).all()
        if len(kept) != len(rows):
            await self._refuse()

    async def _update(self, rows: Sequence[Stored], now: datetime) -> None:
        if not rows:
            return
        lines = [_target(row) | _values(row, now) for row in rows]
        done = await self._connection.execute(_UPDATE, lines)
        if done.rowcount != len(rows):
            await self._refuse()

    async def _refuse(self) -> NoReturn:
        await self._connection.rollback()
        raise Conflict("a conversation was changed by somebody else meanwhile")


@cache
def _these(count: int) -> Select[Any]:
    # One by one, because SQLite walks the whole table for (a, b, c) IN (…).
    each = (
        and_(*(part == bindparam(f"{part.name}_{number}") for part in _KEY))
        for number in range(count)
    )
    # In the order of the key, so that two transactions cannot wait for each other.
    return select(*_LOADED).where(or_(*each)).order_by(*_KEY).with_for_update()


def _named(addresses: Sequence[Address]) -> tuple[Select[Any], dict[str, int]]:
    """The statement for so many, few of which are ever compiled, and its parameters."""
    room = 1 << (len(addresses) - 1).bit_length()
    filled = [*addresses, *[addresses[-1]] * (room - len(addresses))]
    return _these(room), {
        f"{part.name}_{number}": value
        for number, address in enumerate(filled)
        for part, value in zip(_KEY, address, strict=True)
    }


def _order(row: Stored) -> Address:
    return row.address


def _key(row: Stored) -> dict[str, Any]:
    chat, user, topic = row.address
    return {"chat_id": chat, "user_id": user, "topic": topic}


def _target(row: Stored) -> dict[str, Any]:
    chat, user, topic = row.address
    return {"of_chat": chat, "of_user": user, "of_topic": topic, "of_version": row.version}


def _values(row: Stored, now: datetime) -> dict[str, Any]:
    return {
        "token": row.token,
        "flow": row.flow,
        "flow_version": row.flow_version,
        "state": row.state,
        "step": row.step,
        "locale": row.locale,
        "memory": row.memory,
        "version": row.version + 1,
        "silent": row.silent,
        "updated_at": now,
    }


def _stored(row: Row[Any]) -> Stored:
    return Stored(
        address=Address(row.chat_id, row.user_id, row.topic),
        token=row.token,
        flow=row.flow,
        flow_version=row.flow_version,
        state=row.state,
        step=row.step,
        locale=row.locale,
        memory=row.memory,
        version=row.version,
        silent=row.silent,
    )

"""The update_ids that were already taken."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.statements import insert_new
from bot.storage.tables import updates


class Updates:
    """The memory that makes a redelivered update a duplicate."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def record(self, ids: Sequence[int], now: datetime) -> set[int]:
        """Store the ids and return those not seen before; the rest are duplicates."""
        if not ids:
            return set()
        # In order, or two replicas with the same ids could wait for each other.
        rows = [{"update_id": update, "seen_at": now} for update in sorted(set(ids))]
        statement = insert_new(self._connection, updates).returning(updates.c.update_id)
        return set((await self._connection.execute(statement, rows)).scalars())

    async def purge(self, before: datetime) -> int:
        """Forget what was seen before that moment; return how many."""
        gone = await self._connection.execute(delete(updates).where(updates.c.seen_at < before))
        return gone.rowcount

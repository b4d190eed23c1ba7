"""The unit of work: everything of one update happens in one transaction, or not at all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Self

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage import connections, rotation, schema
from bot.storage.columns import give_keys
from bot.storage.conversations import Conversations
from bot.storage.errors import StorageError, translated
from bot.storage.keys import Keyring
from bot.storage.later import Later, Never
from bot.storage.outbox import Outbox
from bot.storage.tables import conversations
from bot.storage.timers import Timers
from bot.storage.updates import Updates


@dataclass(frozen=True, slots=True)
class Transaction:
    """What one transaction can do."""

    updates: Updates
    conversations: Conversations
    outbox: Outbox
    timers: Timers


class Storage:
    """One database, its pool of connections and its keys."""

    def __init__(self, pool: AsyncEngine, keyring: Keyring, owner: str, later: Later) -> None:
        self._pool = pool
        self._later = later
        self.owner = owner
        give_keys(pool.dialect, keyring)

    @classmethod
    async def open(
        cls, url: str, keyring: Keyring, owner: str = "main", later: Later | None = None
    ) -> Self:
        """Open a database that is migrated already.

        `url` is sqlite:///path or postgresql://…; `owner` names this process among the
        replicas and stays the same when it starts again; `later` takes timed work, which
        waits for another process without it. Raises what `check` raises.
        """
        parsed = connections.parse(url)
        if connections.is_missing(parsed):
            raise StorageError(f"there is no database {parsed.database}: run bowout migrate")
        storage = cls(connections.connect(parsed), keyring, owner, later or Never())
        try:
            await storage.check()
        except BaseException:
            await storage.close()
            raise
        return storage

    async def close(self) -> None:
        """Close all connections."""
        await self._pool.dispose()

    async def check(self) -> None:
        """Raise Unavailable when the database is away, StorageError when it does not fit.

        It fits when its schema is the newest one and the keys open what it holds.
        """
        with translated():
            async with self._pool.begin() as connection:
                _refuse_other_schema(await connection.run_sync(schema.revision_of))
                (await connection.execute(select(conversations.c.memory).limit(1))).all()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit at the end, roll back on any error. One at a time for a task: never nested.

        Raises Unavailable, Conflict or StorageError for what the database says.
        """
        with translated():
            async with self._pool.begin() as connection:
                yield _transaction(connection, self._later)

    async def rotate(self) -> int:
        """Encrypt anew, in batches, what an older key encrypted; return how many rows."""
        with translated():
            return await rotation.rotate(self._pool)


def _transaction(connection: AsyncConnection, later: Later) -> Transaction:
    return Transaction(
        Updates(connection),
        Conversations(connection),
        Outbox(connection, later),
        Timers(connection, later),
    )


def _refuse_other_schema(found: str | None) -> None:
    if found is None:
        raise StorageError("the database is empty: run bowout migrate")
    if found != schema.newest():
        raise StorageError(
            f"the database has schema {found}, this version needs {schema.newest()}: "
            "run bowout migrate, or a newer bowout"
        )

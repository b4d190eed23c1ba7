"""SQLite in the event loop's own thread; only what waits or takes long goes to another one.

The place of aiosqlite, of which this has what SQLAlchemy's dialect calls. A short statement
takes less time than two hops between threads do, and beside a busy loop each row's step would
wait anew for the interpreter lock.
"""

import asyncio
import re
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Self, TypeVar

T = TypeVar("T")

#: What waits for other processes, or may go through a whole table.
_LONG = re.compile(r"\s*(BEGIN|COMMIT|DELETE|.*\b(count\(|GROUP BY))", re.IGNORECASE | re.DOTALL)


@lru_cache(maxsize=512)
def _is_long(operation: str) -> bool:
    return _LONG.match(operation) is not None


class Cursor:
    """A cursor with asynchronous methods."""

    def __init__(self, connection: "Connection", cursor: sqlite3.Cursor) -> None:
        self._connection = connection
        self._cursor = cursor

    async def __aenter__(self) -> Self:
        return self

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- description, rowcount and the like
        return getattr(self._cursor, name)

    async def execute(self, operation: str, parameters: Any = ()) -> None:  # noqa: ANN401 -- DBAPI's
        """One statement."""
        if _is_long(operation):
            await self._connection.elsewhere(lambda: self._cursor.execute(operation, parameters))
        else:
            self._cursor.execute(operation, parameters)

    async def executemany(self, operation: str, rows: Any) -> None:  # noqa: ANN401 -- DBAPI's
        """One statement for many rows."""
        self._cursor.executemany(operation, rows)

    async def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return self._cursor.fetchall()

    async def close(self) -> None:
        """Free it."""
        self._cursor.close()


class Connection:
    """A connection with asynchronous methods; nothing begins a transaction but BEGIN."""

    def __init__(self, file: str, **options: Any) -> None:  # noqa: ANN401 -- sqlite3.connect's
        options |= {"check_same_thread": False, "isolation_level": None}
        self._connection = sqlite3.connect(file, **options)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")

    def cursor(self) -> Cursor:
        """A new cursor."""
        return Cursor(self, self._connection.cursor())

    async def create_function(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 -- sqlite3's
        """Let SQL call a function."""
        self._connection.create_function(*args, **options)

    async def commit(self) -> None:
        """Wait for the disk, elsewhere."""
        await self.elsewhere(self._connection.commit)

    async def rollback(self) -> None:
        """Undo the transaction."""
        self._connection.rollback()

    async def close(self) -> None:
        """Close it; the last one of a file also clears its write-ahead log."""
        await self.elsewhere(self._connection.close)
        self._thread.shutdown(wait=False)

    def stop(self) -> None:
        """Close it without waiting."""
        self._thread.submit(self._connection.close)
        self._thread.shutdown(wait=False)

    async def elsewhere(self, call: Callable[[], T]) -> T:
        """Run in the other thread; cancelled, it still waits, as a connection has one user."""
        loop = asyncio.get_running_loop()
        running = loop.run_in_executor(self._thread, call)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            await asyncio.wait({running})
            raise

"""How the two databases are reached: URLs, pools and what each connection begins with."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from time import time
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage import sqlite
from bot.storage.errors import StorageError

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
_PATIENCE = {"connect_timeout": 5}
_BUSY_MS = 10_000
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_BUSY_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
)


def parse(url: str) -> URL:
    """Read a SQLAlchemy URL and set our driver; raise StorageError for what we cannot use."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StorageError("the database URL is not a SQLAlchemy URL") from error
    backend = "postgresql" if parsed.drivername == "postgres" else parsed.get_backend_name()
    if backend not in _DRIVERS:
        raise StorageError(f"the database must be sqlite or postgresql, not {backend}")
    if backend == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise StorageError("a sqlite database needs a file: sqlite:///path")
    return parsed.set(drivername=_DRIVERS[backend])


def is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def file_of(url: URL) -> Path:
    """Where a SQLite database lies."""
    return Path(str(url.database))


def is_missing(url: URL) -> bool:
    """Tell whether the file is yet to be made; a server is asked when it is connected to."""
    return is_sqlite(url) and not file_of(url).exists()


def connect(url: URL) -> AsyncEngine:
    """Make the pool of asynchronous connections; nothing is opened yet.

    SQLite has one connection: it knows one writer anyway, and the pool's queue is fair where
    its busy handler is not. Parameters never show in errors: they hold people's words.
    """
    if is_sqlite(url):
        pool = create_async_engine(
            url,
            hide_parameters=True,
            pool_size=1,
            max_overflow=0,
            async_creator=_opener(url),
        )
        _prepare_sqlite(pool.sync_engine, (*_PRAGMAS, "PRAGMA foreign_keys = ON"))
        return pool
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=5,
        max_overflow=5,
        pool_pre_ping=True,
        connect_args=_PATIENCE,
    )


def _opener(url: URL) -> Callable[[], Awaitable[Any]]:
    files, options = url.get_dialect()().create_connect_args(url)

    async def opened() -> sqlite.Connection:
        return sqlite.Connection(*files, **options)

    return opened


def connect_blocking(url: URL) -> Engine:
    """Make what migrations run on: no pool, and no foreign keys while tables are rebuilt."""
    if not is_sqlite(url):
        return create_engine(url, poolclass=NullPool, connect_args=_PATIENCE)
    url = url.set(drivername="sqlite+pysqlite")
    # The driver would otherwise begin late and without the write lock.
    pool = create_engine(url, poolclass=NullPool, connect_args={"isolation_level": None})
    _prepare_sqlite(pool, _PRAGMAS)
    return pool


def connect_timed(url: URL) -> Engine:
    """Make the small pool of what works on queues in the same database."""
    if not is_sqlite(url):
        return create_engine(
            url,
            hide_parameters=True,
            pool_size=5,
            max_overflow=5,
            pool_pre_ping=True,
            connect_args=_PATIENCE,
        )
    pool = create_engine(url.set(drivername="sqlite+pysqlite"), hide_parameters=True)

    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a driver's connection
        _give_clock(connection)
        connection.isolation_level = "IMMEDIATE"
        for pragma in (*_PRAGMAS, "PRAGMA foreign_keys = ON"):
            connection.execute(pragma)

    event.listen(pool, "connect", prepare)
    return pool


def _give_clock(connection: Any) -> None:  # noqa: ANN401 - a driver's connection
    # What DBOS asks SQLite for the time: with milliseconds only from 3.42 on.
    connection.create_function("unixepoch", 1, lambda _: time())
    connection.create_function("strftime", 2, _strftime)


def _strftime(pattern: str, moment: str) -> float:
    if (pattern, moment) == ("%s", "now"):
        return time()
    raise ValueError(f"strftime({pattern!r}, {moment!r}) is not needed here")


def _prepare_sqlite(pool: Engine, pragmas: tuple[str, ...]) -> None:
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a driver's connection
        _give_clock(connection)
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(pool, "connect", prepare)
    event.listen(pool, "begin", begin)

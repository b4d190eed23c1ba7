"""What can go wrong with the storage, in the caller's words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_AWAY_SQLITE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
    }
)
# Classes of SQLSTATE: connection, resources, operator intervention, lock not available.
_AWAY_POSTGRESQL = ("08", "53", "57", "55P03", "25006")
_LOST_A_RACE = frozenset({"40001", "40P01"})


class StorageError(Exception):
    """The storage cannot do what was asked; the message is one line for the operator."""


class Unavailable(StorageError):
    """The database is away, locked or full for now: the same call may succeed later.

    When it came out of a commit, the commit may have happened.
    """


class Conflict(StorageError):
    """Somebody else changed the same rows meanwhile: load again and retry; nothing was stored."""


@contextmanager
def translated() -> Iterator[None]:
    """Raise StorageError, Unavailable or Conflict for what SQLAlchemy and the drivers raise."""
    try:
        yield
    except PoolTimeout as error:
        raise Unavailable("all database connections are busy") from error
    except SQLAlchemyError as error:
        raise _ours(error) from error


def _ours(error: SQLAlchemyError) -> StorageError:
    cause = error.orig if isinstance(error, DBAPIError) else error
    reason = next(iter(str(cause).strip().splitlines()), type(cause).__name__)
    if getattr(cause, "sqlstate", None) in _LOST_A_RACE:
        return Conflict(reason)
    if isinstance(error, (OperationalError, InterfaceError)) and _is_away(error):
        return Unavailable(f"the database is away: {reason}")
    return StorageError(f"the database refused: {reason}")


def _is_away(error: DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        code = getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        return code & 0xFF in _AWAY_SQLITE
    state = getattr(error.orig, "sqlstate", None)
    return error.connection_invalidated or not state or state.startswith(_AWAY_POSTGRESQL)

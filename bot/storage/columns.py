"""Column types that behave alike on both databases.

The keys reach `Encrypted` through the dialect, of which every open storage has its own:
`give_keys` puts them there, nothing is read at import and two storages may hold different keys.
"""

from datetime import UTC, datetime
from typing import Protocol, cast

from sqlalchemy import DateTime, LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from bot.storage.errors import StorageError
from bot.storage.keys import Keyring


class _Keyed(Protocol):
    bowout_keyring: Keyring


def give_keys(dialect: Dialect, keyring: Keyring) -> None:
    """Let the encrypted columns of everything with this dialect use these keys."""
    cast("_Keyed", dialect).bowout_keyring = keyring


def keys_of(dialect: Dialect) -> Keyring:
    """Find the keys; raise StorageError where none were given."""
    keyring = getattr(dialect, "bowout_keyring", None)
    if not isinstance(keyring, Keyring):
        raise StorageError("this database was opened without encryption keys")
    return keyring


class Encrypted(TypeDecorator[bytes]):
    """Bytes that are AES-GCM encrypted in the database, bound to their table and column."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, table: str, column: str) -> None:
        super().__init__()
        self.table = table
        self.column = column

    @property
    def context(self) -> bytes:
        return f"{self.table}.{self.column}".encode()

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else keys_of(dialect).seal(value, self.context)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else keys_of(dialect).unseal(value, self.context)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, in UTC in and out; SQLite itself knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)

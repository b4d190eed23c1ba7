"""Where settings become keys, storage and turns."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from bot.storage import Keyring, Later, Storage, load_or_create, migrate
from bot.storage.connections import file_of, parse
from bot.turns import Turns


def now() -> datetime:
    """The time of this machine, in UTC."""
    return datetime.now(UTC)


def key_file(settings: Settings) -> Path:
    """The key file of a SQLite database: beside it."""
    database = file_of(parse(settings.database_url))
    return database.with_name(f"{database.name}.key")


def keyring(settings: Settings) -> Keyring:
    """The keys that are set, or those of the key file, made if there is none; StorageError."""
    if settings.encryption_keys is None:
        return load_or_create(key_file(settings))
    return Keyring.parse(settings.encryption_keys.get_secret_value())


def never(_settings: Settings) -> None:
    """Nothing takes timed work here."""


@asynccontextmanager
async def opened(
    settings: Settings,
    owner: str,
    kind: Callable[..., Turns] = Turns,
    later: Callable[[Settings], Later | None] = never,
) -> AsyncIterator[Turns]:
    """Turns on an open database, SQLite migrated first; StorageError if it cannot be used.

    `later` makes what timed work is given to; without, it waits for another process.
    """
    if settings.sqlite:
        migrate(settings.database_url)
    keys = keyring(settings)
    storage = await Storage.open(settings.database_url, keys, owner, later(settings))
    turns = kind(storage, locale=settings.locale, owner=owner, clock=now)
    try:
        await turns.start()
        yield turns
    finally:
        await turns.close()
        await storage.close()

"""A database that is away, full, locked or not one at all."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.storage import (
    Conflict,
    Keyring,
    Storage,
    StorageError,
    Unavailable,
    connections,
    current,
    migrate,
)
from tests.bot.storage.rows import NOON, run
from tests.postgres import PostgresServer


@pytest.fixture
async def frail() -> AsyncIterator[PostgresServer]:
    """A server of its own, to be stopped and killed."""
    server = PostgresServer()
    server.start()
    server.execute("CREATE DATABASE frail")
    migrate(server.url("frail"))
    yield server
    server.remove()


async def record(
    storage: Storage, update: int, then: Callable[[], None] = lambda: None
) -> set[int]:
    async with storage.transaction() as tx:
        fresh = await tx.updates.record([update], NOON)
        then()
        return fresh


async def run_within(storage: Storage, statement: str, **values: str) -> None:
    async with storage.transaction() as tx:
        await tx.updates._connection.execute(text(statement), values)


async def test_a_killed_server_loses_nothing_and_is_found_again(
    frail: PostgresServer, keyring: Keyring
) -> None:
    storage = await Storage.open(frail.url("frail"), keyring)
    assert await record(storage, 1) == {1}
    with pytest.raises(Unavailable):
        await record(storage, 2, then=frail.kill)
    with pytest.raises(Unavailable):
        await storage.check()
    frail.start()
    assert await record(storage, 1) == set()
    assert await record(storage, 2) == {2}
    frail.stop()
    with pytest.raises(Unavailable):
        await record(storage, 3)
    frail.start()
    assert await record(storage, 3) == {3}
    await storage.close()


async def test_a_server_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    url = f"postgresql://bowout@/none?host={tmp_path}"
    with pytest.raises(Unavailable) as caught:
        await Storage.open(url, Keyring.generate())
    assert "\n" not in str(caught.value)
    with pytest.raises(Unavailable):
        migrate(url)


async def test_a_lock_that_another_program_keeps_is_for_now(
    new_database: Callable[[str], str], keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_PRAGMAS", ("PRAGMA busy_timeout = 1",))
    url = new_database("sqlite")
    storage = await Storage.open(url, keyring)
    stubborn = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    stubborn.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="locked"):
        await record(storage, 1)
    stubborn.close()
    assert await record(storage, 1) == {1}
    await storage.close()


async def test_too_much_at_once_is_for_now(
    new_database: Callable[[str], str], keyring: Keyring
) -> None:
    storage = await Storage.open(new_database("sqlite"), keyring)
    vars(storage._pool.pool)["_timeout"] = 0.01
    async with storage.transaction():
        with pytest.raises(Unavailable, match="busy"):
            await record(storage, 1)
    await storage.close()


async def test_a_missing_file_is_told_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert current(f"sqlite:///{path}") is None
    with pytest.raises(StorageError, match="there is no database"):
        await Storage.open(f"sqlite:///{path}", Keyring.generate())
    assert not path.exists()


def test_a_made_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "bowout.db"
    migrate(f"sqlite:///{path}")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot be made"):
        migrate(f"sqlite:///{tmp_path}/file/bowout.db")


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Sir or Madam, " * 100)
    with pytest.raises(StorageError, match="not a database") as caught:
        await Storage.open(f"sqlite:///{path}", Keyring.generate())
    assert not isinstance(caught.value, Unavailable)


async def test_errors_tell_no_words_of_a_user(storage: Storage) -> None:
    with pytest.raises(StorageError) as caught:
        await run_within(storage, "INSERT INTO nowhere VALUES (:words)", words="secret")
    assert "nowhere" in str(caught.value)
    assert "secret" not in f"{caught.value}{caught.value.__cause__}"


async def test_a_deadlock_is_a_conflict(storage: Storage, kind: str) -> None:
    if kind == "sqlite":
        pytest.skip("SQLite has one writer")
    deadlock = "DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$"
    with pytest.raises(Conflict):
        await run_within(storage, deadlock)


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///a.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:///a.db", "sqlite+aiosqlite"),
        ("postgres://u:p@h/d", "postgresql+psycopg"),
        ("postgresql://u:p@h/d", "postgresql+psycopg"),
        ("postgresql+psycopg://u:p@h/d", "postgresql+psycopg"),
    ],
)
def test_urls_may_leave_the_driver_to_us(url: str, driver: str) -> None:
    assert connections.parse(url).drivername == driver


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://h/d", "sqlite://", "sqlite:///:memory:"])
def test_urls_of_no_use_are_refused(url: str) -> None:
    with pytest.raises(StorageError):
        connections.parse(url)


async def test_sqlite_is_set_to_lose_nothing(
    new_database: Callable[[str], str], keyring: Keyring
) -> None:
    storage = await Storage.open(new_database("sqlite"), keyring)
    found = {
        name: (await run(storage, f"PRAGMA {name}"))[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    await storage.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
    }

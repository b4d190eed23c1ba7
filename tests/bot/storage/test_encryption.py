from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine import make_url

from bot.storage import Keyring, Storage, StorageError
from bot.storage.columns import Encrypted, Moment
from tests.bot.storage.rows import ANNA, BEN, MINUTE, NOON, posted, run, stored

SECRET = b"they shouted at me in the lobby"


async def fill(storage: Storage, *more: bytes) -> None:
    async with storage.transaction() as tx:
        await tx.conversations.save([stored(memory=SECRET), stored(BEN, SECRET)], NOON)
        await tx.outbox.add([posted(SECRET), *map(posted, more)], "main", NOON, MINUTE)


async def sealed(storage: Storage) -> list[bytes]:
    rows = await run(storage, "SELECT memory FROM conversations UNION SELECT payload FROM outbox")
    return [bytes(row[0]) for row in rows]


async def load(storage: Storage) -> bytes:
    async with storage.transaction() as tx:
        return (await tx.conversations.load([ANNA]))[ANNA].memory


async def test_the_database_holds_no_plain_words(storage: Storage, database_url: str) -> None:
    await fill(storage)
    values = await sealed(storage)
    assert len(values) == 3
    assert all(value.startswith(b"\x01\x04test") for value in values)
    assert all(SECRET not in value for value in values)
    if database_url.startswith("sqlite"):
        path = Path(str(make_url(database_url).database))
        files = list(path.parent.glob(f"{path.name}*"))
        assert {file.suffix for file in files} >= {".db", ".db-wal"}
        assert any(b"coaching" in file.read_bytes() for file in files)
        assert not any(SECRET in file.read_bytes() for file in files)


async def test_a_tampered_value_is_refused(storage: Storage) -> None:
    await fill(storage)
    value = (await run(storage, "SELECT memory FROM conversations"))[0][0]
    changed = bytes(value[:-1]) + bytes([value[-1] ^ 1])
    await run(storage, "UPDATE conversations SET memory = :changed", changed=changed)
    with pytest.raises(StorageError, match=r"conversations\.memory does not open"):
        await load(storage)


async def test_a_value_moved_to_another_column_is_refused(storage: Storage) -> None:
    await fill(storage)
    await run(storage, "UPDATE conversations SET memory = (SELECT payload FROM outbox)")
    with pytest.raises(StorageError, match="does not open"):
        await load(storage)


@pytest.mark.parametrize(("name", "why"), [("test", "wrong key"), ("other", "is missing")])
async def test_a_wrong_key_ends_the_start(
    storage: Storage, database_url: str, name: str, why: str
) -> None:
    await fill(storage)
    with pytest.raises(StorageError, match=why):
        await Storage.open(database_url, Keyring.generate(name))


async def test_rotation_leaves_nothing_to_the_old_key(
    storage: Storage, database_url: str, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.rotation._BATCH", 2)
    await fill(storage, b"more", b"and more")
    new = Keyring.generate("new")
    both = await Storage.open(database_url, Keyring.parse(f"{new.text()},{keyring.text()}"))
    assert await both.rotate() == 5
    assert await both.rotate() == 0
    await both.close()
    alone = await Storage.open(database_url, new)
    assert await load(alone) == SECRET
    async with alone.transaction() as tx:
        waiting = await tx.outbox.claim("main", NOON + MINUTE, MINUTE, 9)
    assert [row.payload for row in waiting] == [SECRET, b"more", b"and more"]
    await alone.close()


def test_without_keys_nothing_is_written() -> None:
    with pytest.raises(StorageError, match="without encryption keys"):
        Encrypted("t", "c").process_bind_param(b"words", SQLiteDialect())


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Moment().process_bind_param(datetime(2026, 1, 1), SQLiteDialect())  # noqa: DTZ001 - the point

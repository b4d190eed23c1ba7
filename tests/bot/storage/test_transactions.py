"""Two at once, all or nothing, and how many statements it takes."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from bot.messages import Address
from bot.storage import Keyring, Storage, Transaction
from tests.bot.storage.rows import ANNA, MINUTE, NOON, posted, run, statements, stored

PERSONS = [Address(chat, chat) for chat in range(1, 201)]


@pytest.fixture
async def other(database_url: str, keyring: Keyring, storage: Storage) -> AsyncIterator[Storage]:
    """Another process on the same database; its own pool and connections."""
    opened = await Storage.open(database_url, keyring, owner="other")
    assert opened.owner != storage.owner
    yield opened
    await opened.close()


async def turn(storage: Storage, entered: asyncio.Event, leave: asyncio.Event) -> int:
    """Load Anna, wait until told, and save her; return the version that was found."""
    async with storage.transaction() as tx:
        found = (await tx.conversations.load([ANNA])).get(ANNA, stored())
        entered.set()
        await leave.wait()
        await tx.conversations.save([found], NOON)
        return found.version


async def race(first: Storage, second: Storage) -> list[object]:
    """Start a turn, start another while the first is in the middle, then let both end."""
    leave, entered, late = asyncio.Event(), asyncio.Event(), asyncio.Event()
    one = asyncio.create_task(turn(first, entered, leave))
    await entered.wait()
    two = asyncio.create_task(turn(second, late, late))
    done, _ = await asyncio.wait({two}, timeout=0.1)
    assert not done, "the second must wait for the first"
    leave.set()
    return list(await asyncio.gather(one, two, return_exceptions=True))


async def test_the_second_waits_and_sees_what_the_first_stored(
    storage: Storage, other: Storage
) -> None:
    async with storage.transaction() as tx:
        await tx.conversations.save([stored()], NOON)
    assert await race(storage, other) == [1, 2]
    assert await race(storage, storage) == [3, 4]


async def test_of_two_first_messages_at_once_one_must_try_again(
    storage: Storage, other: Storage
) -> None:
    entered, leave = asyncio.Event(), asyncio.Event()
    one = asyncio.create_task(turn(storage, entered, leave))
    await entered.wait()
    two = asyncio.create_task(turn(other, asyncio.Event(), leave))
    await asyncio.wait({two}, timeout=0.1)
    leave.set()
    ends: list[object] = list(await asyncio.gather(one, two, return_exceptions=True))
    # PostgreSQL has no row yet to keep the second from; SQLite lets one write at a time.
    assert ends == [0, 1] or sorted(map(_kind, ends)) == ["Conflict", "int"]
    async with storage.transaction() as tx:
        assert (await tx.conversations.load([ANNA]))[ANNA].version in {1, 2}


def _kind(end: object) -> str:
    return type(end).__name__


async def test_two_claimants_never_share_a_chat(storage: Storage, other: Storage) -> None:
    async with storage.transaction() as tx:
        rows = [posted(chat=chat) for chat in (1, 1, 2, 2, 3, 3)]
        ids = await tx.outbox.add(rows, "dead", NOON, 0 * MINUTE)
    async with storage.transaction() as tx:
        mine = [row.id for row in await tx.outbox.claim("main", NOON, MINUTE, 3)]
        second = asyncio.create_task(claim(other))
        await asyncio.wait({second}, timeout=0.1)
    assert mine == ids[:3]
    # Chat 2 is held although its second reply is free.
    assert await second + await claim(other) == ids[4:]


async def claim(storage: Storage) -> list[int]:
    async with storage.transaction() as tx:
        return [row.id for row in await tx.outbox.claim("other", NOON, MINUTE, 9)]


async def fail(storage: Storage) -> None:
    async with storage.transaction() as tx:
        await batch(tx, PERSONS[:2])
        raise ZeroDivisionError


async def test_an_error_takes_everything_back(storage: Storage) -> None:
    with pytest.raises(ZeroDivisionError):
        await fail(storage)
    for table in ("updates", "conversations", "outbox"):
        assert await run(storage, f"SELECT * FROM {table}") == []


async def test_a_cancelled_turn_takes_everything_back(storage: Storage) -> None:
    entered = asyncio.Event()
    task = asyncio.create_task(turn(storage, entered, asyncio.Event()))
    await entered.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with storage.transaction() as tx:
        await tx.conversations.save([stored()], NOON)


async def batch(tx: Transaction, persons: list[Address]) -> None:
    """What happens between an update and its stored replies, for many at once."""
    chats = [person.chat for person in persons]
    await tx.updates.record(chats, NOON)
    found = await tx.conversations.load(persons)
    rows = [found.get(person) or stored(person) for person in persons]
    await tx.conversations.save(rows, NOON)
    await tx.outbox.held(chats, "main")
    await tx.outbox.add([posted(chat=chat) for chat in chats], "main", NOON, MINUTE)


@pytest.mark.parametrize("persons", [PERSONS[:1], PERSONS])
async def test_the_statements_do_not_grow_with_the_batch(
    storage: Storage, persons: list[Address]
) -> None:
    for _new_then_known in range(2):
        with statements(storage) as seen:
            async with storage.transaction() as tx:
                await batch(tx, persons)
        begun = [statement for statement in seen if statement != "BEGIN IMMEDIATE"]
        assert [statement.split()[0] for statement in begun][:2] == ["INSERT", "SELECT"]
        assert len(begun) == 5


async def test_nothing_is_read_by_walking_the_table(storage: Storage, kind: str) -> None:
    if kind != "sqlite":
        pytest.skip("PostgreSQL plans by statistics, which an empty table has not")
    async with storage.transaction() as tx:
        await batch(tx, PERSONS[:2])
    with explained(storage) as plans:
        async with storage.transaction() as tx:
            await batch(tx, PERSONS[2:4])
            await tx.outbox.claim("other", NOON, MINUTE, 9)
            await tx.outbox.mark_sent([1, 2], NOON)
            await tx.outbox.release("other")
            await tx.outbox.depth(NOON)
            await tx.outbox.purge(NOON)
            await tx.updates.purge(NOON)
    walks = {plan for plan in plans if plan.startswith("SCAN ")}
    # Only what waits, which is little, and the values of an INSERT.
    others = {walk for walk in walks if "INDEX ix_outbox_" not in walk}
    assert others == {"SCAN 2 CONSTANT ROWS"}


@contextmanager
def explained(storage: Storage) -> Iterator[list[str]]:
    """Collect SQLite's plan of each statement that runs meanwhile."""
    plans: list[str] = []

    def explain(_c: object, cursor: object, statement: str, values: object, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            first = values[0] if isinstance(values, list) else values
            cursor.execute(f"EXPLAIN QUERY PLAN {statement}", first)  # type: ignore[attr-defined]
            plans.extend(row[3] for row in cursor.fetchall())  # type: ignore[attr-defined]

    event.listen(storage._pool.sync_engine, "before_cursor_execute", explain)
    yield plans
    event.remove(storage._pool.sync_engine, "before_cursor_execute", explain)

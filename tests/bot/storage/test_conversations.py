from dataclasses import replace

import pytest

from bot.messages import Address
from bot.storage import Conflict, Storage, Stored
from tests.bot.storage.rows import ANNA, BEN, MINUTE, NOON, posted, run, stored


async def save(storage: Storage, *rows: Stored, late: int = 0) -> None:
    async with storage.transaction() as tx:
        await tx.conversations.save(rows, NOON + late * MINUTE)


async def load(storage: Storage, *addresses: Address) -> dict[Address, Stored]:
    async with storage.transaction() as tx:
        return await tx.conversations.load(addresses)


async def test_what_is_saved_is_found_again(storage: Storage) -> None:
    anna = stored(ANNA, b"\x00\xffanything", silent=True, locale="en-GB", step=2**40)
    await save(storage, anna, stored(BEN))
    found = await load(storage, ANNA, BEN, Address(1, 1))
    assert found == {ANNA: replace(anna, version=1), BEN: stored(BEN, version=1)}


async def test_no_conversations_are_no_trouble(storage: Storage) -> None:
    await save(storage)
    assert await load(storage) == {}


async def test_a_saved_conversation_grows_by_a_version(storage: Storage) -> None:
    await save(storage, stored(state="old"))
    await save(storage, stored(state="new", version=1))
    assert (await load(storage, ANNA))[ANNA] == stored(state="new", version=2)


@pytest.mark.parametrize("version", [0, 1, 3])
async def test_a_stale_save_is_a_conflict(storage: Storage, version: int) -> None:
    await save(storage, stored())
    await save(storage, stored(version=1))
    with pytest.raises(Conflict):
        await save(storage, stored(BEN), stored(state="lost", version=version))
    assert await load(storage, ANNA, BEN) == {ANNA: stored(version=2)}


async def test_a_deleted_conversation_does_not_come_back(storage: Storage) -> None:
    await save(storage, stored())
    async with storage.transaction() as tx:
        await tx.conversations.delete(ANNA)
    with pytest.raises(Conflict):
        await save(storage, stored(version=1))
    assert not await load(storage, ANNA)


async def test_nothing_commits_even_if_a_conflict_is_swallowed(storage: Storage) -> None:
    await save(storage, stored())
    async with storage.transaction() as tx:
        await tx.updates.record([1], NOON)
        with pytest.raises(Conflict):
            await tx.conversations.save([stored()], NOON)
    assert await run(storage, "SELECT * FROM updates") == []


async def test_forgetting_takes_what_was_said_and_keeps_what_waits(storage: Storage) -> None:
    await save(storage, stored(Address(1, 1)), stored(Address(2, 1)))
    async with storage.transaction() as tx:
        rows = [posted(chat=1), posted(chat=2), posted(chat=1)]
        ids = await tx.outbox.add(rows, "main", NOON, MINUTE)
        await tx.outbox.mark_sent(ids[:2], NOON)
        await tx.conversations.delete(Address(1, 1))
    assert set(await load(storage, Address(1, 1), Address(2, 1))) == {Address(2, 1)}
    assert [row.id for row in await run(storage, "SELECT id FROM outbox ORDER BY id")] == ids[1:]


async def test_silence_covers_the_chat_and_makes_stale(storage: Storage) -> None:
    other = Address(ANNA.chat, 2)
    await save(storage, stored(), stored(other), stored(BEN))
    async with storage.transaction() as tx:
        await tx.conversations.silence(ANNA.chat, silent=True)
        await tx.conversations.silence(ANNA.chat, silent=True)
    found = await load(storage, ANNA, other, BEN)
    assert {key: (row.silent, row.version) for key, row in found.items()} == {
        ANNA: (True, 2),
        other: (True, 2),
        BEN: (False, 1),
    }


async def test_states_are_counted(storage: Storage) -> None:
    await save(storage, stored(), stored(BEN), stored(Address(1, 1), state="advice"))
    async with storage.transaction() as tx:
        assert await tx.conversations.count_by_state() == {"stage": 2, "advice": 1}


async def test_a_chat_takes_its_rows_to_its_new_id(storage: Storage) -> None:
    await save(storage, stored(Address(-5, 1)), stored(Address(-5, 2)), stored(BEN))
    async with storage.transaction() as tx:
        await tx.outbox.add([posted(chat=-5)], "main", NOON, MINUTE)
        await tx.conversations.rekey(-5, -1005)
    moved = await load(storage, Address(-1005, 1), Address(-1005, 2), Address(-5, 1), BEN)
    assert set(moved) == {Address(-1005, 1), Address(-1005, 2), BEN}
    assert moved[Address(-1005, 1)].version == 2
    assert [row.chat_id for row in await run(storage, "SELECT chat_id FROM outbox")] == [-1005]


@pytest.mark.parametrize("old_is_newer", [True, False])
async def test_of_two_conversations_the_newer_stays(
    storage: Storage, *, old_is_newer: bool
) -> None:
    old, new, alone = Address(-5, 1, 3), Address(-1005, 1, 3), Address(-1005, 1)
    await save(storage, stored(old, b"old"), late=int(old_is_newer))
    await save(storage, stored(new, b"new"), stored(alone), late=int(not old_is_newer))
    async with storage.transaction() as tx:
        await tx.conversations.rekey(-5, -1005)
    found = await load(storage, old, new, alone)
    assert set(found) == {new, alone}
    assert found[new].memory == (b"old" if old_is_newer else b"new")

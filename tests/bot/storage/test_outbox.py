from datetime import timedelta

import pytest

from bot.storage import Posted, Storage, Waiting
from tests.bot.storage.rows import ANNA, MINUTE, NOON, posted

FREE = timedelta(0)


async def add(
    storage: Storage, *rows: Posted, owner: str = "dead", lease: timedelta = FREE
) -> list[int]:
    async with storage.transaction() as tx:
        return await tx.outbox.add(rows, owner, NOON, lease)


async def claim(storage: Storage, late: float = 0, limit: int = 10) -> list[Waiting]:
    async with storage.transaction() as tx:
        return await tx.outbox.claim("me", NOON + late * MINUTE, MINUTE, limit)


async def claimed(storage: Storage, late: float = 0, limit: int = 10) -> list[int]:
    return [row.id for row in await claim(storage, late, limit)]


async def test_replies_come_back_whole_and_in_order(storage: Storage) -> None:
    rows = [posted(f"reply {n}".encode(), edit=n or None) for n in range(300)]
    ids = await add(storage, *rows)
    waiting = await claim(storage, limit=300)
    assert [row.id for row in waiting] == ids == sorted(ids)
    assert [row.payload for row in waiting] == [row.payload for row in rows]
    assert waiting[7] == Waiting(
        id=ids[7],
        address=rows[7].address,
        payload=b"reply 7",
        token="tok",
        step=1,
        edit=7,
        created_at=NOON,
        attempts=1,
    )
    assert waiting[0].edit is None


async def test_no_replies_are_no_trouble(storage: Storage) -> None:
    async with storage.transaction() as tx:
        assert await tx.outbox.add([], "me", NOON, MINUTE) == []
        await tx.outbox.mark_sent([], NOON)
        assert await tx.outbox.held([], "me") == {}
        assert await tx.outbox.claim("me", NOON, MINUTE, 5) == []
        assert await tx.outbox.depth(NOON) == (0, 0.0)


async def test_a_lease_keeps_others_away_until_it_is_over(storage: Storage) -> None:
    ids = await add(storage, posted(), lease=MINUTE)
    assert await claimed(storage, late=0.9) == []
    assert await claimed(storage, late=1) == ids
    assert await claimed(storage, late=1.9) == []
    again = await claim(storage, late=2)
    assert [(row.id, row.attempts) for row in again] == [(ids[0], 2)]


async def test_the_oldest_go_first(storage: Storage) -> None:
    ids = await add(storage, *(posted(chat=chat) for chat in (1, 2, 1, 3)))
    assert await claimed(storage, limit=3) == ids[:3]
    assert await claimed(storage, limit=3) == ids[3:]


async def test_a_held_reply_keeps_those_behind_it(storage: Storage) -> None:
    held = await add(storage, posted(chat=1), lease=MINUTE)
    behind = await add(storage, posted(chat=1), posted(chat=2))
    assert await claimed(storage) == behind[1:]
    async with storage.transaction() as tx:
        await tx.outbox.mark_sent(held, NOON)
    assert await claimed(storage) == behind[:1]


async def test_only_the_free_ones_before_a_held_one_go(storage: Storage) -> None:
    first = await add(storage, posted(chat=1))
    await add(storage, posted(chat=1), lease=MINUTE)
    await add(storage, posted(chat=1))
    assert await claimed(storage) == first


@pytest.mark.parametrize("how", ["mark_sent", "drop", "drop_chat"])
async def test_what_is_done_never_comes_again(storage: Storage, how: str) -> None:
    ids = await add(storage, posted())
    async with storage.transaction() as tx:
        await getattr(tx.outbox, how)(ANNA.chat if how == "drop_chat" else ids, NOON)
        await tx.outbox.postpone(ids, NOON)
    assert await claimed(storage, late=99) == []
    async with storage.transaction() as tx:
        assert await tx.outbox.purge(NOON) == 0
        assert await tx.outbox.purge(NOON + MINUTE) == 1


async def test_an_owner_that_is_back_frees_what_it_held(storage: Storage) -> None:
    mine = await add(storage, posted(chat=1), owner="worker-0", lease=MINUTE)
    await add(storage, posted(chat=2), owner="worker-1", lease=MINUTE)
    async with storage.transaction() as tx:
        await tx.outbox.release("worker-0")
    assert await claimed(storage) == mine


async def test_postponed_replies_hold_their_chat_whoever_comes(storage: Storage) -> None:
    ids = await add(storage, posted(chat=1), owner="me", lease=MINUTE)
    async with storage.transaction() as tx:
        await tx.outbox.postpone(ids, NOON + 5 * MINUTE)
        assert await tx.outbox.held([1], "me") == {1: False}
        await tx.outbox.release("me")
    behind = await add(storage, posted(chat=1))
    assert await claimed(storage, late=4) == []
    assert await claimed(storage, late=5) == ids + behind


async def test_a_new_reply_queues_behind_those_of_others(storage: Storage) -> None:
    await add(storage, posted(chat=1), owner="me", lease=MINUTE)
    await add(storage, posted(chat=2), owner="other", lease=MINUTE)
    await add(storage, posted(chat=3))
    done = await add(storage, posted(chat=4))
    async with storage.transaction() as tx:
        await tx.outbox.mark_sent(done, NOON)
        assert await tx.outbox.held([1, 2, 3, 4, 5], "me") == {2: True, 3: False}
        assert await tx.outbox.held([1], "me") == {}


async def test_depth_tells_how_many_wait_and_how_long(storage: Storage) -> None:
    ids = await add(storage, posted(), posted(), posted())
    async with storage.transaction() as tx:
        await tx.outbox.mark_sent(ids[:1], NOON)
        assert await tx.outbox.depth(NOON + MINUTE) == (2, 60.0)


async def test_numbers_are_never_used_again(storage: Storage) -> None:
    ids = await add(storage, posted(), posted())
    async with storage.transaction() as tx:
        await tx.outbox.drop(ids, NOON)
        await tx.outbox.purge(NOON + MINUTE)
    assert min(await add(storage, posted())) > max(ids)

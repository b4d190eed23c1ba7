from bot.storage import Storage
from tests.bot.storage.rows import MINUTE, NOON


async def test_only_the_first_of_equal_updates_is_fresh(storage: Storage) -> None:
    async with storage.transaction() as tx:
        assert await tx.updates.record([2**40, 3, 3], NOON) == {2**40, 3}
    async with storage.transaction() as tx:
        assert await tx.updates.record([3, 4, 2**40], NOON) == {4}


async def test_no_updates_are_no_trouble(storage: Storage) -> None:
    async with storage.transaction() as tx:
        assert await tx.updates.record([], NOON) == set()


async def test_old_updates_are_purged_and_young_ones_kept(storage: Storage) -> None:
    async with storage.transaction() as tx:
        await tx.updates.record([1, 2], NOON - 2 * MINUTE)
        await tx.updates.record([3], NOON)
        assert await tx.updates.purge(NOON - MINUTE) == 2
        assert await tx.updates.record([1, 3], NOON) == {1}

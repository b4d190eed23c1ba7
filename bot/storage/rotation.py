"""Re-encryption of what an older key encrypted."""

from sqlalchemy import (
    Column,
    LargeBinary,
    Select,
    bindparam,
    func,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.columns import Encrypted, keys_of
from bot.storage.tables import metadata

_BATCH = 500


async def rotate(pool: AsyncEngine) -> int:
    """Go through every encrypted column, a transaction a batch; return how many values."""
    total = 0
    for column in _encrypted():
        while changed := await _batch(pool, column):
            total += changed
    return total


def _encrypted() -> list[Column[bytes]]:
    tables = metadata.sorted_tables
    return [c for table in tables for c in table.columns if isinstance(c.type, Encrypted)]


async def _batch(pool: AsyncEngine, column: Column[bytes]) -> int:
    async with pool.begin() as connection:
        rows = (await connection.execute(_old(column, keys_of(pool.dialect).prefix()))).all()
        if rows:
            await _seal(connection, column, [tuple(row) for row in rows])
        return len(rows)


def _old(column: Column[bytes], prefix: bytes) -> Select[tuple[bytes]]:
    begins = func.substr(type_coerce(column, LargeBinary), 1, len(prefix))
    key = list(column.table.primary_key)
    return (
        select(column, *key).where(begins != prefix).order_by(*key).limit(_BATCH).with_for_update()
    )


async def _seal(
    connection: AsyncConnection, column: Column[bytes], rows: list[tuple[object, ...]]
) -> None:
    key = list(column.table.primary_key)
    names = ["plain", *(f"of_{part.name}" for part in key)]
    statement = (
        update(column.table)
        .where(*(part == bindparam(f"of_{part.name}") for part in key))
        .values({column.name: bindparam("plain", type_=column.type)})
    )
    await connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])

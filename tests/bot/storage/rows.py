"""Rows to store, and ways to look at what was stored."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event, text

from bot.messages import Address
from bot.storage import Posted, Storage, Stored

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ANNA = Address(chat=7_000_000_001, user=7_000_000_001)
BEN = Address(chat=-1_002_000_000_003, user=7_000_000_002, topic=5)


def stored(address: Address = ANNA, memory: bytes = b"memory", **changes: Any) -> Stored:
    first = Stored(
        address=address,
        token="tok",
        flow="coaching",
        flow_version=1,
        state="stage",
        step=1,
        locale="en",
        memory=memory,
    )
    return replace(first, **changes)


def posted(payload: bytes = b"hello", chat: int = ANNA.chat, edit: int | None = None) -> Posted:
    return Posted(address=Address(chat, 1), payload=payload, token="tok", step=1, edit=edit)


async def run(storage: Storage, statement: str, **values: object) -> list[Any]:
    """Run raw SQL, past the types of the tables."""
    async with storage._pool.begin() as connection:
        result = await connection.execute(text(statement), values)
        return list(result) if result.returns_rows else []


@contextmanager
def statements(storage: Storage) -> Iterator[list[str]]:
    """Collect what is sent to the database meanwhile."""
    seen: list[str] = []

    def collect(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(storage._pool.sync_engine, "before_cursor_execute", collect)
    yield seen
    event.remove(storage._pool.sync_engine, "before_cursor_execute", collect)

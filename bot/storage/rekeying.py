"""A chat that gets another id: Telegram makes a supergroup of a group."""

from sqlalchemy import ColumnElement, Delete, delete, exists, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import conversations, outbox, timers

_other = conversations.alias("other")
_set = timers.alias("other_timer")


async def move(connection: AsyncConnection, old_chat: int, new_chat: int) -> None:
    """Give all rows of the old chat to the new one; of two for one person the newer stays."""
    newer = _other.c.updated_at > conversations.c.updated_at
    await connection.execute(_outdone(new_chat, by=old_chat, when=newer))
    await connection.execute(_outdone(old_chat, by=new_chat))
    await connection.execute(
        update(conversations)
        .where(conversations.c.chat_id == old_chat)
        .values(chat_id=new_chat, version=conversations.c.version + 1)
    )
    await connection.execute(
        update(outbox).where(outbox.c.chat_id == old_chat).values(chat_id=new_chat)
    )
    await _move_timers(connection, old_chat, new_chat)


async def _move_timers(connection: AsyncConnection, old_chat: int, new_chat: int) -> None:
    same = [_set.c[name] == timers.c[name] for name in ("user_id", "topic", "name")]
    twin = exists().where(_set.c.chat_id == new_chat, *same)
    await connection.execute(delete(timers).where(timers.c.chat_id == old_chat, twin))
    await connection.execute(
        update(timers).where(timers.c.chat_id == old_chat).values(chat_id=new_chat)
    )


def _outdone(chat: int, *, by: int, when: ColumnElement[bool] | None = None) -> Delete:
    twin = exists().where(
        _other.c.chat_id == by,
        _other.c.user_id == conversations.c.user_id,
        _other.c.topic == conversations.c.topic,
        *([] if when is None else [when]),
    )
    return delete(conversations).where(conversations.c.chat_id == chat, twin)

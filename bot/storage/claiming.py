"""Who may send what waits: the statement that keeps replicas from overtaking each other.

The oldest unsent row of a chat stands for the whole chat. Whoever locks it may take those
behind it; who finds it locked or leased passes over the chat, not over the row alone.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, FromClause, exists, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from bot.messages import TERMINAL
from bot.storage.tables import outbox, unsent

_head = outbox.alias("head")
_behind = outbox.alias("behind")
_older = outbox.alias("older")


def statement(now: datetime, limit: int, chat: int | None) -> ReturningUpdate[Any]:
    """UPDATE … RETURNING of up to `limit` free rows; the caller says what to set.

    They are of that chat or, with None, of all but the terminal's, which is no one's to send.
    """
    wanted = _head.c.chat_id != TERMINAL if chat is None else _head.c.chat_id == chat
    heads = (
        select(_head.c.chat_id)
        .where(_head.c.done_at.is_(None), _head.c.free_at <= now, wanted, ~_older_than(_head))
        .order_by(_head.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("heads")
    )
    free = (
        select(_behind.c.id)
        .join(heads, heads.c.chat_id == _behind.c.chat_id)
        .where(_behind.c.done_at.is_(None), ~_older_than(_behind, _older.c.free_at > now))
        .order_by(_behind.c.id)
        .limit(limit)
    )
    return (
        update(outbox)
        .where(outbox.c.id.in_(free), unsent, outbox.c.free_at <= now)
        .returning(*outbox.c)
    )


def is_first() -> ColumnElement[bool]:
    """No older message of the chat is unsent."""
    return ~_older_than(outbox)


def _older_than(row: FromClause, *more: ColumnElement[bool]) -> ColumnElement[bool]:
    same_chat = (_older.c.chat_id == row.c.chat_id) & (_older.c.id < row.c.id)
    return exists().where(same_chat, _older.c.done_at.is_(None), *more)

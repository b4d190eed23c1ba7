"""The tables. What they hold of a person's words is encrypted; addresses and states are not."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage.columns import Encrypted, Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("seen_at", Moment, nullable=False, index=True),
)

conversations = Table(
    "conversations",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("topic", BigInteger, primary_key=True, autoincrement=False),
    Column("token", String, nullable=False),
    Column("flow", String, nullable=False),
    Column("flow_version", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("step", BigInteger, nullable=False),
    Column("locale", String, nullable=False),
    Column("memory", Encrypted("conversations", "memory"), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

#: `free_at` is when anyone may claim the row, `owner` who holds it until then ("" nobody),
#: `done_at` when it was sent or, with `dropped`, given up.
outbox = Table(
    "outbox",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("topic", BigInteger, nullable=False),
    Column("payload", Encrypted("outbox", "payload"), nullable=False),
    Column("token", String, nullable=False),
    Column("step", BigInteger, nullable=False),
    Column("edit", BigInteger),
    Column("owner", String, nullable=False),
    Column("free_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("dropped", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

#: `set_for` is when the earliest wake-up that is under way for it comes, None where none is.
timers = Table(
    "timers",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("topic", BigInteger, nullable=False),
    Column("name", String, nullable=False),
    Column("due_at", Moment, nullable=False, index=True),
    Column("set_for", Moment),
    UniqueConstraint("chat_id", "user_id", "topic", "name"),
    sqlite_autoincrement=True,
)

unsent = outbox.c.done_at.is_(None)

# One to walk through what waits, oldest first; one to look into a chat; one to purge.
for name, columns, which in (
    ("ix_outbox_waiting", (outbox.c.id,), unsent),
    ("ix_outbox_unsent", (outbox.c.chat_id, outbox.c.id), unsent),
    ("ix_outbox_done", (outbox.c.done_at,), outbox.c.done_at.is_not(None)),
):
    Index(name, *columns, sqlite_where=which, postgresql_where=which)

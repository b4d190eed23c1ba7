"""First tables: updates, conversations, outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_moment = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "updates",
        sa.Column("update_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("seen_at", _moment, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_updates"),
    )
    op.create_index("ix_updates_seen_at", "updates", ["seen_at"])
    op.create_table(
        "conversations",
        sa.Column("chat_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("topic", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("token", sa.String, nullable=False),
        sa.Column("flow", sa.String, nullable=False),
        sa.Column("flow_version", sa.Integer, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("step", sa.BigInteger, nullable=False),
        sa.Column("locale", sa.String, nullable=False),
        sa.Column("memory", sa.LargeBinary, nullable=False),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("silent", sa.Boolean, nullable=False),
        sa.Column("created_at", _moment, nullable=False),
        sa.Column("updated_at", _moment, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "user_id", "topic", name="pk_conversations"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("topic", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("token", sa.String, nullable=False),
        sa.Column("step", sa.BigInteger, nullable=False),
        sa.Column("edit", sa.BigInteger),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("free_at", _moment, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("created_at", _moment, nullable=False),
        sa.Column("done_at", _moment),
        sa.Column("dropped", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    _partial_index("ix_outbox_waiting", ["id"], "done_at IS NULL")
    _partial_index("ix_outbox_unsent", ["chat_id", "id"], "done_at IS NULL")
    _partial_index("ix_outbox_done", ["done_at"], "done_at IS NOT NULL")


def downgrade() -> None:
    op.drop_table("outbox")
    op.drop_table("conversations")
    op.drop_table("updates")


def _partial_index(name: str, columns: list[str], where: str) -> None:
    op.create_index(
        name,
        "outbox",
        columns,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )

"""The database's schema and its migrations. These functions block; none needs a running loop."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.storage import connections
from bot.storage.errors import translated

_VERSIONS = Path(__file__).parent / "migrations" / "versions"


def migrate(url: str) -> None:
    """Bring the database to the newest schema, making it where it is a file.

    All or nothing; of two processes at once one waits for the other.
    """
    if current(url) != newest():
        _run(url, "upgrade", "head")


def downgrade(url: str, revision: str) -> None:
    """Take the schema back to a revision, "base" for an empty database. Loses what it held."""
    _run(url, "downgrade", revision)


def current(url: str) -> str | None:
    """Tell the revision that the database has, None for an empty one."""
    parsed = connections.parse(url)
    if connections.is_missing(parsed):
        return None
    with translated(), connections.connect_blocking(parsed).begin() as connection:
        return revision_of(connection)


@cache
def newest() -> str:
    """Tell the revision that this version of the code needs."""
    return max(path.name for path in _VERSIONS.glob("[0-9]*.py")).partition("_")[0]


def revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _run(url: str, order: str, revision: str) -> None:
    from bot.storage import migrating  # noqa: PLC0415 -- ten megabytes, and seldom needed

    migrating.run(url, order, revision)

"""The database's schema and its migrations. These functions block; none needs a running loop."""

import os
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.storage import connections
from bot.storage.errors import StorageError, translated

_LOCK = 7_266_965


def migrate(url: str) -> None:
    """Bring the database to the newest schema, making it where it is a file.

    All or nothing; of two processes at once one waits for the other.
    """
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
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def revision_of(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _run(url: str, order: str, revision: str) -> None:
    parsed = connections.parse(url)
    if connections.is_sqlite(parsed):
        _make_file(connections.file_of(parsed))
    config = _config()
    with translated(), connections.connect_blocking(parsed).begin() as connection:
        if not connections.is_sqlite(parsed):
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        config.attributes["connection"] = connection
        {"upgrade": command.upgrade, "downgrade": command.downgrade}[order](config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return config


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(f"the database file {path} cannot be made: {error}") from error

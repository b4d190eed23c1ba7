"""Alembic at work; only a database that is not of this version needs it loaded."""

import os
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from bot.storage import connections
from bot.storage.errors import StorageError, translated

_LOCK = 7_266_965


def run(url: str, order: str, revision: str) -> None:
    """Upgrade or downgrade to a revision, all or nothing, one process at a time."""
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

"""Databases with everything in them that timed work needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from bot.storage import migrate
from bot.timed.database import migrate as migrate_timed
from tests.postgres import PostgresServer

TEMPLATE = "grown"
_numbers = count(1)
_prepared: set[PostgresServer] = set()


@contextmanager
def grown_database(server: PostgresServer) -> Iterator[str]:
    """Give the URL of a fresh one on PostgreSQL."""
    if server not in _prepared:
        server.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
        migrate(server.url(TEMPLATE))
        migrate_timed(server.url(TEMPLATE))
        _prepared.add(server)
    name = f"{TEMPLATE}_{next(_numbers)}"
    server.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    try:
        yield server.url(name)
    finally:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")

"""PostgreSQL databases with everything in them that the grown bot needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from bot.storage import migrate
from bot.timed.database import migrate as migrate_timed
from tests.postgres import PostgresServer

_numbers = count(1)


@contextmanager
def grown_database(server: PostgresServer) -> Iterator[str]:
    """Give the URL of a fresh one."""
    name = f"grown_{next(_numbers)}"
    server.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    try:
        migrate(server.url(name))
        migrate_timed(server.url(name))
        yield server.url(name)
    finally:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")

"""Databases for every test that wants one: fresh, migrated, on SQLite and on PostgreSQL."""

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from bot.storage import Keyring, Storage, migrate
from bot.timed.database import migrate as migrate_timed
from tests.grown import grown_database
from tests.postgres import PostgresServer

_numbers = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server for the run, or for the worker of a parallel run."""
    server = PostgresServer()
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture(scope="session")
def postgres_template(postgres: PostgresServer) -> str:
    postgres.execute("CREATE DATABASE migrated")
    migrate(postgres.url("migrated"))
    return "migrated"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def new_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Make databases of a kind, migrated or empty, and give their URLs."""
    made: list[str] = []

    def make(kind: str, *, empty: bool = False) -> str:
        name = f"test_{next(_numbers)}"
        if kind == "sqlite":
            return _sqlite(request, tmp_path / f"{name}.db", empty=empty)
        template = "template0" if empty else request.getfixturevalue("postgres_template")
        server = request.getfixturevalue("postgres")
        server.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        made.append(name)
        return str(server.url(name))

    yield make
    for name in made:
        request.getfixturevalue("postgres").execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Name the database that the test runs on; each such test runs on both."""
    return str(request.param)


@pytest.fixture
def database_url(kind: str, new_database: Callable[..., str]) -> str:
    return new_database(kind)


@pytest.fixture
def timed_url(
    kind: str, new_database: Callable[..., str], request: pytest.FixtureRequest
) -> Iterator[str]:
    """A database with DBOS's tables."""
    if kind == "sqlite":
        made = new_database("sqlite")
        migrate_timed(made)
        yield made
        return
    with grown_database(request.getfixturevalue("postgres")) as made:
        yield made


@pytest.fixture
def keyring() -> Keyring:
    return Keyring.generate("test")


@pytest.fixture
async def storage(database_url: str, keyring: Keyring) -> AsyncIterator[Storage]:
    opened = await Storage.open(database_url, keyring)
    yield opened
    await opened.close()


def _sqlite(request: pytest.FixtureRequest, path: Path, *, empty: bool) -> str:
    if not empty:
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
    return f"sqlite:///{path}"

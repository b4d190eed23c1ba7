from collections.abc import Callable
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.storage import (
    Keyring,
    Storage,
    StorageError,
    connections,
    current,
    downgrade,
    migrate,
    newest,
)
from bot.storage.tables import metadata
from tests.bot.storage.rows import run


@pytest.fixture
def empty_url(kind: str, new_database: Callable[..., str]) -> str:
    return new_database(kind, empty=True)


def revisions() -> list[str]:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]


def look(url: str, at: Callable[[Any], Any]) -> Any:
    with connections.connect_blocking(connections.parse(url)).connect() as connection:
        return at(connection)


def test_the_newest_is_alembics_head() -> None:
    assert newest() == revisions()[0]


def test_up_down_and_up_again(empty_url: str) -> None:
    assert current(empty_url) is None
    migrate(empty_url)
    assert current(empty_url) == newest()
    for below in [*revisions()[1:], "base"]:
        downgrade(empty_url, below)
        assert current(empty_url) == (None if below == "base" else below)
    assert look(empty_url, lambda c: inspect(c).get_table_names()) == ["alembic_version"]
    migrate(empty_url)
    migrate(empty_url)
    assert current(empty_url) == newest()


def test_the_migrations_make_what_the_tables_say(database_url: str) -> None:
    def difference(connection: Any) -> Any:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    assert look(database_url, difference) == []


def test_unsent_replies_have_an_index_of_their_own(database_url: str) -> None:
    indexes = look(database_url, lambda c: inspect(c).get_indexes("outbox"))
    wheres = {i["name"]: " ".join(map(str, i["dialect_options"].values())) for i in indexes}
    assert "done_at IS NULL" in wheres["ix_outbox_unsent"]


async def test_an_empty_database_is_refused_with_advice(empty_url: str) -> None:
    with pytest.raises(StorageError, match="bowout migrate"):
        await Storage.open(empty_url, Keyring.generate())


async def test_a_database_of_another_version_is_refused(
    storage: Storage, database_url: str
) -> None:
    await run(storage, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="schema 9999"):
        await Storage.open(database_url, Keyring.generate())

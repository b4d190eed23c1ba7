import asyncio
from pathlib import Path

import pytest

from bot.doctor import Check, Mark, checkup, examine
from bot.settings import Settings, read, sqlite_url
from bot.storage import downgrade, migrate
from tests.telegram.api import BotApi


@pytest.fixture
def database(tmp_path: Path) -> str:
    return sqlite_url(tmp_path / "bowout.db")


async def looked_at(settings: Settings, topic: str) -> Check:
    (check,) = [each for each in await checkup(settings) if each.what.startswith(topic)]
    return check


def test_before_the_first_start_nothing_is_wrong_and_nothing_is_made(
    database: str, tmp_path: Path
) -> None:
    marks = [check.mark for check in asyncio.run(checkup(read(database_url=database)))]
    assert marks == [Mark.FINE, Mark.SKIPPED, Mark.SKIPPED]
    assert list(tmp_path.iterdir()) == []


async def test_a_database_up_to_date_is_fine(database: str, tmp_path: Path) -> None:
    migrate(database)
    settings = read(database_url=database)
    check = await looked_at(settings, "Database")
    assert check.mark is Mark.FINE
    assert str(tmp_path / "bowout.db") in check.what
    assert (await looked_at(settings, "Migrations")).mark is Mark.FINE
    assert not (tmp_path / "bowout.db.key").exists()


async def test_an_old_database_is_migrated_at_the_start(database: str) -> None:
    migrate(database)
    downgrade(database, "base")
    check = await looked_at(read(database_url=database), "Migrations")
    assert check.mark is Mark.SKIPPED


async def test_a_file_that_is_no_database(database: str, tmp_path: Path) -> None:
    (tmp_path / "bowout.db").write_text("Dear diary, " * 100)
    check = await looked_at(read(database_url=database), "Database")
    assert check.mark is Mark.WRONG
    assert "not a database" in check.what


async def test_a_key_file_that_others_can_read(database: str, tmp_path: Path) -> None:
    migrate(database)
    key = tmp_path / "bowout.db.key"
    key.touch(mode=0o644)
    check = await looked_at(read(database_url=database), "Database")
    assert check.mark is Mark.WRONG
    assert str(key) in check.what


async def test_keys_that_are_no_keys(database: str) -> None:
    migrate(database)
    settings = read(database_url=database, encryption_keys="hunter2")
    check = await looked_at(settings, "Database")
    assert check.mark is Mark.WRONG
    assert "hunter2" not in check.what


async def test_a_server_that_is_away() -> None:
    settings = read(
        database_url="postgresql://ada:hunter2@127.0.0.1:1/bowout", encryption_keys="k:k"
    )
    check = await looked_at(settings, "Database")
    assert check.mark is Mark.WRONG
    assert "hunter2" not in check.what


async def test_a_good_token_names_the_bot(database: str) -> None:
    async with BotApi() as api:
        settings = read(database_url=database, telegram_token=api.token, telegram_api_url=api.url)
        check = await looked_at(settings, "Telegram")
    assert check.mark is Mark.FINE
    assert "@bow_out_test_bot" in check.what


async def test_a_token_that_is_refused(database: str) -> None:
    async with BotApi() as api:
        settings = read(database_url=database, telegram_token="1:x", telegram_api_url=api.url)
        check = await looked_at(settings, "Telegram")
    assert check.mark is Mark.WRONG
    assert "refused" in check.what


async def test_telegram_out_of_reach(database: str) -> None:
    settings = read(
        database_url=database,
        telegram_token="1:hunter2",
        telegram_api_url="http://127.0.0.1:1",
    )
    check = await looked_at(settings, "Telegram")
    assert check.mark is Mark.WRONG
    assert "127.0.0.1:1 " in check.what
    assert "hunter2" not in check.what


def test_settings_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_LISTEN", "nowhere")
    (check,) = examine()
    assert check.line.startswith("to do   BOWOUT_LISTEN")

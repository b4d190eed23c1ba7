"""Every story runs by polling and by webhook."""

from collections.abc import AsyncIterator, Callable

import pytest

from bot.storage import Keyring
from tests.stories.running import Way, running
from tests.telegram.api import BotApi


@pytest.fixture(params=["polling", "webhook"])
def way(request: pytest.FixtureRequest) -> Way:
    """Name the way updates come."""
    way: Way = request.param
    return way


@pytest.fixture
async def api(
    way: Way, new_database: Callable[..., str], keyring: Keyring
) -> AsyncIterator[BotApi]:
    """Telegram, with the bot at work on SQLite; nothing the bot asked may be refused."""
    async with BotApi() as telegram, running(telegram, new_database("sqlite"), keyring, way):
        yield telegram
    assert not telegram.refused()

"""The same stories, with PostgreSQL underneath."""

from collections.abc import AsyncIterator, Callable

import pytest

from bot.storage import Keyring
from tests.stories.anywhere import STORIES
from tests.stories.running import Way, running
from tests.telegram.api import BotApi

globals().update(STORIES)


@pytest.fixture
def way() -> Way:
    return "webhook"


@pytest.fixture
async def api(
    way: Way, new_database: Callable[..., str], keyring: Keyring
) -> AsyncIterator[BotApi]:
    """Telegram, with the bot at work on PostgreSQL; nothing the bot asked may be refused."""
    async with BotApi() as telegram, running(telegram, new_database("postgresql"), keyring, way):
        yield telegram
    assert not telegram.refused()

"""The same stories, on two `web` and two `worker` processes that share a PostgreSQL."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.grown import grown_database
from tests.postgres import PostgresServer
from tests.stories.anywhere import STORIES
from tests.stories.cluster import Cluster, cluster
from tests.telegram.api import BotApi

pytestmark = pytest.mark.asyncio(loop_scope="module")

globals().update(STORIES)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def telegram() -> AsyncIterator[BotApi]:
    async with BotApi(patience=20.0) as api:
        yield api


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def grown(
    telegram: BotApi, postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Cluster]:
    folder = tmp_path_factory.mktemp("grown")
    with grown_database(postgres) as url:
        async with cluster(telegram, url, folder) as started:
            yield started


@pytest_asyncio.fixture(loop_scope="module")
async def api(telegram: BotApi, grown: Cluster) -> AsyncIterator[BotApi]:
    """Telegram, with the cluster at work; nothing the bot asked may be refused."""
    await telegram.taken()
    telegram.calls.clear()
    yield telegram
    assert not telegram.refused(), grown.logs()

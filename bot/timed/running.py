"""A worker from settings: prepared, at work, and gone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from bot.bootstrap import now
from bot.settings import Settings
from bot.storage import Later
from bot.telegram.api import Api
from bot.timed.database import migrate
from bot.timed.duties import Duties
from bot.timed.enqueuing import Enqueuer
from bot.timed.worker import Worker
from bot.turns import Turns


def later(settings: Settings) -> Later:
    """What puts timed work on its queues; StorageError if the database cannot be used."""
    if settings.sqlite:
        migrate(settings.database_url)
    return Enqueuer(settings.database_url, now)


@asynccontextmanager
async def working(
    settings: Settings, turns: Turns, api: Api, settle: float = 0.0
) -> AsyncIterator[None]:
    """Do timed work meanwhile; `api` is connected. StorageError if the database cannot be used.

    For the first `settle` seconds, what waits is left to who sends straight out.
    """
    retention = timedelta(days=settings.retention_days)
    duties = Duties(turns, api, api.me, now, retention=retention)
    async with Worker(settings.database_url, settings.executor_id, duties, settle):
        yield

"""Timed work on the real DBOS, on both databases."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from dbos import DBOSClient

from bot.messages import Incoming
from bot.storage import Keyring, Storage, StorageError
from bot.telegram.groups import Me
from bot.timed import upkeep, worker
from bot.timed.database import migrate, pool
from bot.timed.duties import Duties
from bot.timed.enqueuing import Enqueuer
from bot.timed.worker import Worker
from bot.turns import Turns
from flows.core.events import Typed
from tests.bot.storage.rows import run
from tests.bot.telegram.fakes import FakeApi
from tests.bot.timed.conftest import ADA

pytestmark = pytest.mark.usefixtures("toy")


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "POLLING", 0.1)
    monkeypatch.setattr(worker, "SWEEP", 0.1)
    monkeypatch.setattr(worker, "FINISH", 2)


def now() -> datetime:
    return datetime.now(UTC)


class Stamped(FakeApi):
    """Notes when each call came."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    async def call(self, method: str, params: dict[str, Any]) -> object:
        self.times.append(monotonic())
        return await super().call(method, params)


@pytest.fixture
async def turns(timed_url: str, keyring: Keyring) -> AsyncIterator[Turns]:
    storage = await Storage.open(timed_url, keyring, "main", Enqueuer(timed_url, now))
    opened = Turns(storage, locale="en", owner="main", clock=now)
    await opened.start()
    yield opened
    await opened.close()
    await storage.close()


@pytest.fixture
def api() -> Stamped:
    return Stamped()


@pytest.fixture
def duties(turns: Turns, api: Stamped) -> Duties:
    return Duties(turns, api, Me(1, "bow_out_bot"), now, retention=timedelta(days=90))


async def says(turns: Turns, text: str) -> None:
    event = Typed(at=now(), text=text)
    taken = await turns.take(Incoming(address=ADA, event=event))
    for outgoing in taken.outgoing:
        await turns.sent(outgoing)


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_a_timer_is_due_and_messages_keep_their_distance(
    timed_url: str, turns: Turns, api: Stamped, duties: Duties
) -> None:
    async with Worker(timed_url, "one", duties):
        await says(turns, "remind 1")
        await api.until(lambda: api.texts(ADA.chat) == ["tea: 1"], seconds=10)
        for text in ("one", "two"):
            taken = await turns.take(Incoming(address=ADA, event=Typed(at=now(), text=text)))
            for outgoing in taken.outgoing:
                await turns.postpone(outgoing, now())
        await api.until(lambda: len(api.calls) == 3, seconds=10)
    assert api.texts(ADA.chat) == ["tea: 1", "heard: 1", "heard: 2"]
    # A little less than a second: the limiter counts the starts, the call comes a moment later.
    assert all(
        later - before > 0.8 for before, later in zip(api.times, api.times[1:], strict=False)
    )


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_the_house_is_kept(
    timed_url: str, duties: Duties, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = threading.Event()

    async def tidy() -> None:
        kept.set()

    monkeypatch.setattr(duties, "tidy", tidy)
    async with Worker(timed_url, "one", duties):
        assert await asyncio.to_thread(kept.wait, 10)
    connections = pool(timed_url)
    client = DBOSClient(system_database_engine=connections)
    assert [each.status for each in client.list_workflows()] == ["SUCCESS"]
    client.destroy()
    connections.dispose()


async def test_what_was_due_while_nobody_worked_goes_out_once_at_start(
    timed_url: str, turns: Turns, api: Stamped, duties: Duties
) -> None:
    await says(turns, "remind 0.3")
    await asyncio.sleep(0.3)
    async with Worker(timed_url, "one", duties):
        await api.until(lambda: api.texts(ADA.chat) == ["tea: 1"], seconds=10)
        await says(turns, "remind 0")
        await api.until(lambda: len(api.calls) == 2, seconds=10)
    assert api.texts(ADA.chat) == ["tea: 1", "tea: 2"]


async def test_nothing_is_enqueued_by_a_transaction_that_fails(
    timed_url: str, turns: Turns
) -> None:
    storage = turns._storage
    await run(storage, "ALTER TABLE outbox RENAME TO elsewhere")
    with pytest.raises(StorageError):
        await says(turns, "remind 1")
    await run(storage, "ALTER TABLE elsewhere RENAME TO outbox")
    connections = pool(timed_url)
    client = DBOSClient(system_database_engine=connections)
    assert client.list_workflows() == []
    await says(turns, "remind 1")
    assert len(client.list_workflows()) == 1
    client.destroy()
    connections.dispose()


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_a_dead_workers_work_is_done_by_another(
    timed_url: str, turns: Turns, api: Stamped, duties: Duties, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "ABANDONED", timedelta(0))
    monkeypatch.setattr(worker, "RESCUE", 0.2)
    begun = threading.Event()

    async def never_ends(_timer: int) -> None:
        begun.set()
        await asyncio.Event().wait()

    dying = Duties(turns, api, Me(1, "bow_out_bot"), now, retention=timedelta(days=90))
    monkeypatch.setattr(dying, "wake", never_ends)
    async with Worker(timed_url, "dying", dying):
        await says(turns, "remind 0")
        assert await asyncio.to_thread(begun.wait, 10)
    async with Worker(timed_url, "living", duties):
        await api.until(lambda: api.texts(ADA.chat) == ["tea: 1"], seconds=10)


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_a_database_without_its_tables_is_refused(
    new_database: Callable[..., str], duties: Duties
) -> None:
    with pytest.raises(StorageError, match="run bowout migrate"):
        async with Worker(new_database("postgresql"), "one", duties):
            pass


def test_migrating_twice_is_no_harm(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'a.db'}")
    migrate(f"sqlite:///{tmp_path / 'a.db'}")

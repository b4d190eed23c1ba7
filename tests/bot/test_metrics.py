"""The numbers, and the page that shows them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from httpx import ASGITransport, AsyncClient
from starlette.applications import Starlette
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot import health
from bot.messages import Address, Incoming
from bot.metrics import Look, MeasuredTurns, Metrics
from bot.storage import Storage, StorageError
from bot.telegram.measured import code
from flows.core.events import Commanded, Typed
from tests.bot.storage.rows import run

ADA = Address(5, 5)


def now() -> datetime:
    return datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
async def turns(storage: Storage, metrics: Metrics) -> AsyncIterator[MeasuredTurns]:
    opened = MeasuredTurns(storage, locale="en", owner="main", clock=now, metrics=metrics)
    await opened.start()
    yield opened
    await opened.close()


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"bowout_{name}", labels)


async def says(turns: MeasuredTurns, text: str, update: int | None = None) -> None:
    event = Typed(at=now(), text=text)
    taken = await turns.take(Incoming(address=ADA, event=event, update=update))
    for outgoing in taken.outgoing:
        await turns.sent(outgoing)


async def test_updates_are_counted_and_timed(turns: MeasuredTurns, metrics: Metrics) -> None:
    await says(turns, "hello", update=1)
    await says(turns, "hello", update=1)
    assert value(metrics, "updates_total", kind="typed", outcome="stored") == 1
    assert value(metrics, "updates_total", kind="typed", outcome="duplicate") == 1
    assert value(metrics, "update_stored_seconds_count") == 2
    assert value(metrics, "update_sent_seconds_count") == 1


async def test_a_verdict_is_counted_when_it_is_reached(
    turns: MeasuredTurns, metrics: Metrics
) -> None:
    await turns.take(Incoming(address=ADA, event=Commanded(at=now(), name="start")))
    await says(turns, "in the interview")
    await says(turns, "no")
    assert value(metrics, "verdicts_total", verdict="see_it_through") == 1


async def test_failures_are_counted(
    turns: MeasuredTurns, storage: Storage, metrics: Metrics
) -> None:
    await run(storage, "ALTER TABLE outbox RENAME TO elsewhere")
    with pytest.raises(StorageError):
        await says(turns, "hello")
    assert value(metrics, "updates_total", kind="typed", outcome="failed") == 1
    await Look(metrics, turns, now).refresh()
    assert value(metrics, "database_up") == 0
    metrics.failed("429")
    assert value(metrics, "telegram_errors_total", code="429") == 1


async def test_a_look_into_the_database(turns: MeasuredTurns, metrics: Metrics) -> None:
    await says(turns, "hello")
    await Look(metrics, turns, now).refresh()
    assert value(metrics, "database_up") == 1
    assert value(metrics, "outbox_depth") == 0
    assert value(metrics, "timers_due") == 0
    assert value(metrics, "conversations", state="stage") == 1


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RetryAfter(3), "429"),
        (Conflict("two of us"), "409"),
        (Forbidden("blocked"), "403"),
        (ChatMigrated(-1), "400"),
        (BadRequest("no"), "400"),
        (TimedOut(), "timeout"),
        (NetworkError("away"), "network"),
        (TelegramError("what"), "network"),
    ],
)
def test_errors_by_code(error: TelegramError, expected: str) -> None:
    assert code(error) == expected


class Away(MeasuredTurns):
    """A database that is away."""

    def __init__(self) -> None:
        pass

    async def ready(self) -> bool:
        return False


async def test_pages_of_a_process_without_its_database(metrics: Metrics) -> None:
    app = Starlette(routes=[*health.routes(Away()), metrics.route()])
    async with AsyncClient(transport=ASGITransport(app), base_url="http://bot") as client:
        assert (await client.get("/healthz")).text == "alive"
        assert (await client.get("/readyz")).status_code == 503
        page = await client.get("/metrics")
    assert page.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert "bowout_updates" in page.text


def test_each_process_has_numbers_of_its_own() -> None:
    assert Metrics().registry is not Metrics().registry

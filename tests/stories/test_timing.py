"""What comes by itself: on the real DBOS, with a clock that the test moves."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.storage import Keyring, Storage
from bot.telegram.api import Api
from bot.telegram.run import Options, run
from bot.timed import upkeep, worker
from bot.timed.duties import Duties
from bot.timed.enqueuing import Enqueuer
from bot.timed.worker import Worker
from bot.turns import Turns
from tests.stories.test_talks import walks
from tests.telegram.api import BotApi
from tests.telegram.person import Person

WITHDRAWS = (
    "It's over",
    "No, nothing like that",
    "I want out",
    "Certain",
    "Fine",
    "Neither",
    "Yes, keep the door open",
    ":company: Acme, contact: Maria, my name: Ada",
    "Skip the rest",
)
PONDERS = (
    "It's over",
    "No, nothing like that",
    "Not sure yet",
    "Torn",
    "Fine",
    "The role, not this company",
    "Yes, keep the door open",
)


class Clock:
    """The time, with days that the test lets pass; a sweep finds what has become due."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def passes(self, **span: float) -> None:
        self._ahead += timedelta(**span)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setattr(upkeep, "POLLING", 0.1)
    monkeypatch.setattr(worker, "SWEEP", 0.1)
    monkeypatch.setattr(worker, "RESCUE", 0.1)
    monkeypatch.setattr(worker, "FINISH", 2)
    return Clock()


@pytest.fixture
async def telegram(timed_url: str, keyring: Keyring, clock: Clock) -> AsyncIterator[BotApi]:
    """Telegram, with the bot and a worker in one process."""
    async with BotApi() as api, _working(api, timed_url, keyring, clock):
        yield api
    assert not api.refused()


@asynccontextmanager
async def _working(
    api: BotApi, timed_url: str, keyring: Keyring, clock: Clock
) -> AsyncIterator[None]:
    storage = await Storage.open(timed_url, keyring, "main", Enqueuer(timed_url, clock))
    turns = Turns(storage, locale="en", owner="main", clock=clock)
    await turns.start()

    def beside(calls: Api) -> AbstractAsyncContextManager[object]:
        duties = Duties(turns, calls, calls.me, clock, retention=timedelta(days=90))
        return Worker(timed_url, "one", duties)

    stop = asyncio.Event()
    options = Options(token=api.token, api_url=api.url)
    running = asyncio.create_task(run(options, turns, stop=stop, beside=beside))
    try:
        yield
    finally:
        stop.set()
        await running
        await turns.close()
        await storage.close()


async def tells(person: Person, *answers: str) -> str:
    """Walks on; what is read last."""
    text = ""
    for answer in answers:
        if answer.startswith(":"):
            person.says(answer[1:])
        else:
            person.taps(answer)
        text = (await person.reads()).text
    return text


async def test_a_day_after_the_note(telegram: BotApi, clock: Clock) -> None:
    ada = telegram.person("Ada")
    await walks(ada, *WITHDRAWS)
    await ada.reads()
    clock.passes(days=1, minutes=1)
    assert "Did you send it?" in (await ada.reads()).text
    assert "ask once more" in await tells(ada, "Not yet")
    clock.passes(days=2, minutes=1)
    assert "Did you send it?" in (await ada.reads()).text
    assert "Well done" in await tells(ada, "Sent")
    ada.taps("Stay in touch later")
    assert "calendar has it" in (await ada.reads()).text
    assert "Hi Maria," in (await ada.reads()).text


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_reminder_by_their_own_clock(telegram: BotApi, clock: Clock) -> None:
    ada = telegram.person("Ada")
    await walks(ada, *PONDERS)
    # Wherever it is ten now, nine tomorrow is less than a day away.
    here = f":10:{datetime.now(UTC).minute:02}"
    assert "at 09:00" in await tells(ada, "Remind me", "Tomorrow morning", here)
    clock.passes(hours=24)
    assert "You asked me to come back" in (await ada.reads()).text
    assert (await tells(ada, "My advice again")).startswith("Take a little time")


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_one_nudge_and_what_was_dropped_stays_away(telegram: BotApi, clock: Clock) -> None:
    ada, bob = telegram.person("Ada"), telegram.person("Bob")
    await walks(ada, "It's over")
    await walks(bob, *PONDERS)
    await tells(bob, "Remind me", "Tomorrow morning", "London", "Drop the reminder")
    clock.passes(days=2)
    assert (await ada.reads()).text.startswith("No hurry.")
    clock.passes(days=9)
    ada.says("no")
    assert "gut" in (await ada.reads()).text
    assert not bob.unread()

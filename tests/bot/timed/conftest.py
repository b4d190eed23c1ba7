"""A person who talks with the toy, on both databases, with a clock that a test moves."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.messages import Address, Incoming, Taken
from bot.storage import Keyring, Storage
from bot.storage.later import Connection
from bot.turns import Turns
from flows.core.events import Due, Typed
from flows.registry import FLOWS
from tests.bot.timed.toys import FLOW

ADA = Address(7_000_000_001, 7_000_000_001)


class Clock:
    """The time, moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Notes:
    """A Later that writes down what it was asked; one whose transaction fails keeps its note."""

    def __init__(self) -> None:
        self.woken: list[tuple[int, datetime]] = []
        self.sent: list[tuple[int, int, int]] = []

    def wake(self, _connection: Connection, timer: int, at: datetime) -> None:
        self.woken.append((timer, at))

    def send(self, _connection: Connection, message: int, attempt: int, chat: int) -> None:
        self.sent.append((message, attempt, chat))


class Talk:
    """A person's talk with the bot."""

    def __init__(self, turns: Turns, storage: Storage, clock: Clock, notes: Notes) -> None:
        self.turns = turns
        self.storage = storage
        self.clock = clock
        self.notes = notes

    async def says(self, text: str, address: Address = ADA) -> Taken:
        event = Typed(at=self.clock(), text=text)
        return await self.turns.take(Incoming(address=address, event=event))

    async def comes(self, timer: int, address: Address = ADA) -> Taken:
        """The timer's Due arrives, whether or not it should."""
        event = Due(at=self.clock(), timer="tea")
        return await self.turns.take(Incoming(address=address, event=event, timer=timer))

    async def hears(self) -> list[str]:
        """What waits in the outbox, as text."""
        return [outgoing.message.html for outgoing in await self.turns.unsent()]

    def after(self, seconds: float) -> datetime:
        return self.clock() + timedelta(seconds=seconds)


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FLOWS, "coaching", FLOW)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def talk(database_url: str, keyring: Keyring, clock: Clock) -> AsyncIterator[Talk]:
    notes = Notes()
    storage = await Storage.open(database_url, keyring, "main", notes)
    turns = Turns(storage, locale="en", owner="main", clock=clock)
    await turns.start()
    yield Talk(turns, storage, clock, notes)
    await turns.close()
    await storage.close()

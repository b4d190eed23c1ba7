"""What was stored and never sent."""

import asyncio

import pytest
from telegram.error import TimedOut

from bot.telegram.groups import Me
from bot.telegram.sender import Patience, Sender
from bot.telegram.sweep import Sweep
from tests.bot.telegram.fakes import FakeApi, FakeTurns, message


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


async def test_the_sweep_begins_at_once_and_survives_the_database(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    turns.away = True
    turns.store(message(1), message(2))
    sweep = Sweep(sender, pause=0.001)
    await sweep.once()
    assert not api.calls
    turns.away = False
    running = asyncio.create_task(sweep.run())
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    running.cancel()


async def test_a_held_chat_calls_for_a_sweep_when_its_time_has_come(
    api: FakeApi, turns: FakeTurns
) -> None:
    sender = Sender(
        api, turns, Me(1, "our_bot"), patience=Patience(first=0, in_memory=-1, away=0.01)
    )
    running = asyncio.create_task(Sweep(sender, pause=3600).run())
    await turns.until(lambda: turns.asked == 1)
    api.trouble[7] = [TimedOut()]
    turns.store(message(1))
    sender.put([message(1)])
    await turns.until(lambda: turns.noted("sent") == [1])
    assert turns.noted("postpone") == [1]
    running.cancel()
    await sender.close()


async def test_where_there_was_some_there_may_be_more(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    turns.store(message(1))
    running = asyncio.create_task(Sweep(sender, pause=3600).run())
    await turns.until(lambda: turns.asked == 2)
    running.cancel()
    assert len(api.calls) == 1


async def test_nothing_is_fetched_while_much_is_on_its_way(
    api: FakeApi, turns: FakeTurns, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.sweep.MANY", 2)
    monkeypatch.setattr("bot.telegram.sweep.SOONEST", 0.001)
    api.gate[7] = asyncio.Event()
    sender.put([message(1), message(2)])
    running = asyncio.create_task(Sweep(sender, pause=0).run())
    await api.until(lambda: api.calls)
    assert not turns.asked
    api.gate[7].set()
    await turns.until(lambda: turns.asked == 1)
    assert turns.noted("sent")
    running.cancel()


async def test_a_database_that_is_away_is_told_of_once(
    turns: FakeTurns, sender: Sender, caplog: pytest.LogCaptureFixture
) -> None:
    sweep = Sweep(sender)
    for away in (True, True, False, True):
        turns.away = away
        await sweep.once()
    assert caplog.messages == ["the database is away: unsent messages wait"] * 2


async def test_what_settled_during_a_sweep_is_not_sent_again(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    looked, go_on = asyncio.Event(), asyncio.Event()
    plain = turns.unsent

    async def slow_unsent() -> list:  # type: ignore[type-arg]
        found = await plain()
        looked.set()
        await go_on.wait()
        return found

    turns.unsent = slow_unsent  # type: ignore[method-assign]
    turns.store(message(1))
    sweeping = asyncio.create_task(sender.sweep())
    await looked.wait()
    sender.put([message(1)])
    await turns.until(lambda: turns.noted("sent") == [1] and not sender._chains)
    go_on.set()
    await sweeping
    sender.put([message(2)])
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert len(api.calls) == 2

"""The sender's end."""

import asyncio

import pytest
from telegram.error import RetryAfter

from bot.telegram.groups import Me
from bot.telegram.sender import Sender
from tests.bot.telegram.fakes import QUICK, FakeApi, FakeTurns, message


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


async def test_what_is_in_flight_is_finished_and_the_rest_left_to_others(
    api: FakeApi, turns: FakeTurns
) -> None:
    sender = Sender(api, turns, Me(1, "our_bot"), patience=QUICK)
    api.gate[7] = asyncio.Event()
    api.trouble[8] = [RetryAfter(50)]
    sender.put([message(1), message(2), message(3, chat=8)])
    await api.until(lambda: len(api.calls) == 2)
    closing = asyncio.create_task(sender.close())
    await asyncio.sleep(0)
    sender.put([message(4)])
    api.gate[7].set()
    await closing
    assert turns.noted("sent") == [1]
    assert sorted(turns.noted("postpone")) == [2, 3]
    assert len(api.calls) == 2


async def test_it_has_an_end(api: FakeApi, turns: FakeTurns) -> None:
    sender = Sender(api, turns, Me(1, "our_bot"), patience=QUICK)
    api.gate[7] = asyncio.Event()
    sender.put([message(1)])
    await api.until(lambda: api.calls)
    await sender.close(0.01)
    assert not turns.notes
    assert not sender._chains


async def test_it_does_not_wait_for_a_database_that_is_away(api: FakeApi, turns: FakeTurns) -> None:
    sender = Sender(api, turns, Me(1, "our_bot"), patience=QUICK)
    turns.away = True
    sender.put([message(1)])
    await api.until(lambda: api.calls)
    await sender.close(0.01)
    assert not turns.notes
    assert not sender.backlog

"""Order, patience and what becomes of messages, with a Bot API by hand."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.telegram.groups import Me
from bot.telegram.sender import Patience, Sender
from flows.core.render import Key
from flows.core.replies import Delivery
from tests.bot.telegram.fakes import QUICK, FakeApi, FakeTurns, message

HASTY = Patience(first=0.001, longest=0.002, in_memory=0, away=60)


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


@pytest.fixture
async def hasty(api: FakeApi, turns: FakeTurns) -> AsyncIterator[Sender]:
    sender = Sender(api, turns, Me(1, "our_bot"), patience=HASTY)
    yield sender
    await sender.close(0)


async def test_what_was_sent_is_noted(api: FakeApi, turns: FakeTurns, sender: Sender) -> None:
    sender.put([message(1), message(2)])
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert [method for method, _ in api.calls] == ["sendMessage", "sendMessage"]


async def test_a_chat_keeps_its_order_and_others_do_not_wait(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.gate[7] = asyncio.Event()
    sender.put([message(3, chat=7, text="c"), message(1, chat=8, text="other")])
    await turns.until(lambda: turns.noted("sent") == [1])
    sender.put([message(5, chat=7, text="e"), message(4, chat=7, text="d")])
    api.gate[7].set()
    await turns.until(lambda: turns.noted("sent") == [1, 3, 4, 5])
    assert api.texts(7) == ["c", "d", "e"]


async def test_the_same_message_goes_out_once(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.gate[7] = asyncio.Event()
    sender.put([message(1), message(2)])
    await api.until(lambda: api.calls)
    turns.store(message(1), message(2))
    await sender.sweep()
    api.gate[7].set()
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert len(api.calls) == 2


async def test_429_is_waited_out_in_order(api: FakeApi, turns: FakeTurns, sender: Sender) -> None:
    waited: list[float] = []

    async def never_closed(seconds: float) -> bool:
        waited.append(seconds)
        return False

    sender._closed_within = never_closed  # type: ignore[method-assign]
    api.trouble[7] = [RetryAfter(7), RetryAfter(timedelta(seconds=3))]
    sender.put([message(1, text="a"), message(2, text="b")])
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert waited == [7, 3]
    assert api.texts(7) == ["a", "a", "a", "b"]


async def test_trouble_on_the_way_is_tried_again(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.trouble[7] = [NetworkError("Bad Gateway"), TimedOut()]
    sender.put([message(1, text="a"), message(2, text="b")])
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert api.texts(7) == ["a", "a", "a", "b"]


async def test_long_trouble_goes_back_to_the_storage_with_all_behind_it(
    api: FakeApi, turns: FakeTurns, hasty: Sender
) -> None:
    api.trouble[7] = [NetworkError("Bad Gateway")]
    hasty.put([message(1), message(2)])
    await turns.until(lambda: turns.noted("postpone") == [1, 2])
    hasty.put([message(3)])
    await turns.until(lambda: turns.noted("postpone") == [1, 2, 3])
    assert len({note[2] for note in turns.notes}) == 1
    assert len(api.calls) == 1

    turns.store(message(1), message(2), message(3))
    await hasty.sweep()
    await turns.until(lambda: turns.noted("sent") == [1, 2, 3])


async def test_a_long_429_is_kept_as_long_as_telegram_says(
    api: FakeApi, turns: FakeTurns, hasty: Sender
) -> None:
    api.trouble[7] = [RetryAfter(3600)]
    before = datetime.now(UTC)
    hasty.put([message(1)])
    await turns.until(lambda: turns.noted("postpone"))
    until = turns.notes[0][2]
    assert before + timedelta(hours=1) <= until <= datetime.now(UTC) + timedelta(hours=1)


async def test_blocked_silences_the_chat_and_drops_what_waits(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.trouble[7] = [Forbidden("Forbidden: bot was blocked by the user")]
    sender.put([message(1), message(2), message(3, chat=8)])
    await turns.until(lambda: turns.noted("silence") == [7] and turns.noted("sent") == [3])
    sender.put([message(4)])
    await turns.until(lambda: turns.noted("sent") == [3, 4])
    assert len(api.texts(7)) == 2


async def test_what_cannot_be_edited_is_sent_anew(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.trouble[7] = [BadRequest("Bad Request: message to edit not found")]
    sender.put([message(1, delivery=Delivery.EDIT, edit=5)])
    await turns.until(lambda: turns.noted("sent") == [1])
    assert [method for method, _ in api.calls] == ["editMessageText", "sendMessage"]


async def test_what_cannot_be_sent_anew_either_is_dropped(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.trouble[7] = [BadRequest("Bad Request: message to edit not found")] * 2
    sender.put([message(1, delivery=Delivery.EDIT, edit=5)])
    await turns.until(lambda: turns.noted("lost") == [1])


async def test_not_modified_is_as_good_as_sent(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.trouble[7] = [BadRequest("Bad Request: message is not modified")]
    sender.put([message(1, delivery=Delivery.EDIT, edit=5)])
    await turns.until(lambda: turns.noted("sent") == [1])
    assert len(api.calls) == 1


async def test_a_moved_group_takes_its_messages_along(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    api.trouble[-7] = [ChatMigrated(-1007)]
    sender.put([message(1, chat=-7, text="a"), message(2, chat=-7, text="b")])
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert turns.notes[0] == ("moved", -7, -1007)
    assert api.texts(-1007) == ["a", "b"]


async def test_our_own_faults_are_dropped_and_told_without_words(
    api: FakeApi, turns: FakeTurns, sender: Sender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.trouble[7] = [BadRequest('Bad Request: can\'t parse entities: tag "acme"')]
    sender.put([message(1, text="<acme"), message(2)])
    sender.put([message(3, chat=8, keyboard=((Key("x", "acme" * 20),),))])
    await turns.until(lambda: turns.noted("lost") and turns.noted("sent") == [2])
    await turns.until(lambda: sorted(turns.noted("lost")) == [1, 3])
    assert "message 1: drop, BadRequest: Can't parse entities" in caplog.messages
    assert "tag" not in caplog.text


async def test_a_database_that_is_away_is_told_later(
    api: FakeApi, turns: FakeTurns, sender: Sender
) -> None:
    turns.away = True
    sender.put([message(1), message(2)])
    await api.until(lambda: api.calls)
    turns.away = False
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert len(api.calls) == 2


async def test_an_unforeseen_fault_frees_the_chat(
    turns: FakeTurns, sender: Sender, caplog: pytest.LogCaptureFixture
) -> None:
    turns.broken = KeyError("acme")
    sender.put([message(1), message(2)])
    await turns.until(lambda: not sender._chains)
    turns.broken = None
    turns.store(message(1), message(2))
    await sender.sweep()
    await turns.until(lambda: turns.noted("sent") == [1, 2])
    assert "KeyError" in caplog.text
    assert "acme" not in caplog.text


async def test_a_pace_comes_before_each_call(api: FakeApi, turns: FakeTurns) -> None:
    paced: list[int] = []

    async def pace(chat: int) -> None:
        paced.append(chat)

    sender = Sender(api, turns, Me(1, "our_bot"), patience=QUICK, pace=pace)
    api.trouble[7] = [TimedOut()]
    sender.put([message(1)])
    await turns.until(lambda: turns.noted("sent"))
    assert paced == [7, 7]

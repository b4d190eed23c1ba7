"""What a worker does with what is queued, and what becomes of it."""

from datetime import timedelta
from typing import Any

import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter

from bot.telegram.groups import Me
from bot.telegram.sender import Patience
from bot.timed.duties import LEASE, Duties
from tests.bot.storage.rows import run
from tests.bot.telegram.fakes import FakeApi
from tests.bot.timed.conftest import ADA, Talk

pytestmark = pytest.mark.usefixtures("toy")


@pytest.fixture
def api() -> FakeApi:
    return FakeApi()


@pytest.fixture
def duties(talk: Talk, api: FakeApi) -> Duties:
    return Duties(
        talk.turns,
        api,
        Me(1, "bow_out_bot"),
        talk.clock,
        retention=timedelta(days=90),
        patience=Patience(first=5.0, longest=60.0),
    )


async def waits(talk: Talk, *texts: str) -> None:
    """These were said, and the answers not sent: they are anybody's."""
    for text in texts:
        taken = await talk.says(text)
        for outgoing in taken.outgoing:
            await talk.turns.postpone(outgoing, talk.clock())


async def left(talk: Talk) -> list[Any]:
    columns = "SELECT owner, dropped FROM outbox WHERE done_at IS NULL ORDER BY id"
    return [tuple(row) for row in await run(talk.storage, columns)]


async def test_what_waits_is_queued_once_and_sent_in_order(
    talk: Talk, duties: Duties, api: FakeApi
) -> None:
    await waits(talk, "one", "two")
    assert await duties.enqueue() == 2
    assert await duties.enqueue() == 0
    for message, attempt, chat in talk.notes.sent:
        assert chat == ADA.chat
        await duties.send(message, attempt)
    assert api.texts(ADA.chat) == ["heard: 1", "heard: 2"]
    assert await left(talk) == []


async def test_one_begins_to_send_only_once(talk: Talk, duties: Duties, api: FakeApi) -> None:
    await waits(talk, "one")
    await duties.enqueue()
    [(message, attempt, _)] = talk.notes.sent
    await duties.send(message, attempt)
    await duties.send(message, attempt)
    assert api.texts(ADA.chat) == ["heard: 1"]


async def test_one_whose_turn_has_not_come_is_put_back(
    talk: Talk, duties: Duties, api: FakeApi
) -> None:
    await waits(talk, "one", "two")
    await duties.enqueue()
    (_first, second) = talk.notes.sent
    await duties.send(*second[:2])
    assert api.texts(ADA.chat) == []
    assert await left(talk) == [("queue", False), ("", False)]


async def test_what_a_dead_worker_had_is_queued_again(
    talk: Talk, duties: Duties, api: FakeApi
) -> None:
    await waits(talk, "one")
    await duties.enqueue()
    talk.clock.pass_(LEASE.total_seconds())
    assert await duties.enqueue() == 1
    first, second = talk.notes.sent
    await duties.send(*first[:2])
    await duties.send(*second[:2])
    assert api.texts(ADA.chat) == ["heard: 1"]


async def test_it_waits_as_long_as_telegram_says(talk: Talk, duties: Duties, api: FakeApi) -> None:
    api.trouble[ADA.chat] = [RetryAfter(7)]
    await waits(talk, "one")
    await duties.enqueue()
    await duties.send(*talk.notes.sent[0][:2])
    talk.clock.pass_(6)
    assert await duties.enqueue() == 0
    talk.clock.pass_(1)
    assert await duties.enqueue() == 1
    await duties.send(*talk.notes.sent[1][:2])
    assert api.texts(ADA.chat)[-1:] == ["heard: 1"]


async def test_trouble_on_the_way_is_tried_again(talk: Talk, duties: Duties, api: FakeApi) -> None:
    api.trouble[ADA.chat] = [NetworkError("away")]
    await waits(talk, "one")
    await duties.enqueue()
    await duties.send(*talk.notes.sent[0][:2])
    talk.clock.pass_(60)
    assert await duties.enqueue() == 1


@pytest.mark.parametrize("error", [Forbidden("blocked"), BadRequest("no good")])
async def test_what_cannot_be_delivered_is_given_up(
    talk: Talk, duties: Duties, api: FakeApi, error: Exception
) -> None:
    api.trouble[ADA.chat] = [error]
    await waits(talk, "one")
    await duties.enqueue()
    await duties.send(*talk.notes.sent[0][:2])
    assert await left(talk) == []
    assert [row[0] for row in await run(talk.storage, "SELECT dropped FROM outbox")] == [True]


async def test_a_group_that_moved_gets_it_at_its_new_place(
    talk: Talk, duties: Duties, api: FakeApi
) -> None:
    api.trouble[ADA.chat] = [ChatMigrated(-99)]
    await waits(talk, "one")
    await duties.enqueue()
    await duties.send(*talk.notes.sent[0][:2])
    await duties.enqueue()
    await duties.send(*talk.notes.sent[1][:2])
    assert api.texts(-99) == ["heard: 1"]


async def test_a_wake_up_answers_or_waits_on(talk: Talk, duties: Duties) -> None:
    await talk.says("remind 60")
    [(timer, _)] = talk.notes.woken
    await duties.wake(timer)
    assert talk.notes.woken[1:] == [(timer, talk.after(60))]
    talk.clock.pass_(60)
    await duties.wake(timer)
    await duties.wake(timer)
    assert (await left(talk))[1:] == [("", False)]


async def test_what_is_long_past_is_deleted(talk: Talk, duties: Duties) -> None:
    taken = await talk.says("one")
    await talk.turns.sent(taken.outgoing[0])
    talk.clock.pass_(timedelta(days=91).total_seconds())
    await duties.tidy()
    for table in ("conversations", "outbox"):
        assert await run(talk.storage, f"SELECT * FROM {table}") == []

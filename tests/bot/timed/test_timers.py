"""Timers in the turns that set, move, drop and answer them."""

import asyncio
from dataclasses import replace

import pytest

from bot.messages import TERMINAL, Address
from bot.storage import Alarm, StorageError
from flows.registry import FLOWS
from tests.bot.storage.rows import run
from tests.bot.timed.conftest import ADA, Talk

toy = pytest.mark.usefixtures("toy")


@toy
async def test_a_timer_is_set_and_due(talk: Talk) -> None:
    taken = await talk.says("remind 60")
    [(timer, at)] = talk.notes.woken
    assert at == talk.after(60)
    await talk.turns.sent(taken.outgoing[0])
    talk.clock.pass_(60)
    due = await talk.comes(timer)
    assert not due.duplicate
    # It goes out within the limits, not at once.
    assert due.outgoing == ()
    assert await talk.hears() == ["tea: 1"]


@toy
async def test_it_is_due_once_however_often_it_is_woken(talk: Talk) -> None:
    await talk.says("remind 60")
    [(timer, _)] = talk.notes.woken
    talk.clock.pass_(61)
    taken = await asyncio.gather(*(talk.comes(timer) for _ in range(5)))
    assert [each.duplicate for each in taken].count(False) == 1


@toy
async def test_it_is_not_due_before_its_time(talk: Talk) -> None:
    await talk.says("remind 60")
    [(timer, _)] = talk.notes.woken
    talk.clock.pass_(59)
    assert (await talk.comes(timer)).duplicate


@toy
async def test_one_moved_to_a_later_time_needs_no_other_wake_up(talk: Talk) -> None:
    await talk.says("remind 60")
    await talk.says("remind 90")
    [(timer, _)] = talk.notes.woken
    talk.clock.pass_(60)
    assert (await talk.comes(timer)).duplicate
    await talk.turns.write(lambda tx: tx.timers.wake_again(timer))
    assert talk.notes.woken[1:] == [(timer, talk.after(30))]


@toy
async def test_one_moved_to_an_earlier_time_is_woken_earlier(talk: Talk) -> None:
    await talk.says("remind 60")
    await talk.says("remind 30")
    assert [at for _, at in talk.notes.woken] == [talk.after(60), talk.after(30)]
    assert len({timer for timer, _ in talk.notes.woken}) == 1


@toy
async def test_a_dropped_one_is_never_due(talk: Talk) -> None:
    await talk.says("remind 60")
    await talk.says("forget")
    [(timer, _)] = talk.notes.woken
    talk.clock.pass_(61)
    assert (await talk.comes(timer)).duplicate
    assert await talk.turns.write(lambda tx: tx.timers.find(timer)) is None


@toy
async def test_one_of_the_same_name_set_after_it_was_due_is_another(talk: Talk) -> None:
    await talk.says("remind 60")
    talk.clock.pass_(60)
    await talk.comes(talk.notes.woken[0][0])
    await talk.says("remind 60")
    first, second = talk.notes.woken
    assert first[0] != second[0]


@toy
async def test_it_is_set_with_the_turn_or_not_at_all(talk: Talk) -> None:
    await run(talk.storage, "ALTER TABLE outbox RENAME TO elsewhere")
    with pytest.raises(StorageError):
        await talk.says("remind 60")
    await run(talk.storage, "ALTER TABLE elsewhere RENAME TO outbox")
    assert await run(talk.storage, "SELECT * FROM timers") == []
    assert not (await talk.says("hello")).duplicate


@toy
async def test_what_was_never_woken_is_found(talk: Talk) -> None:
    await talk.says("remind 60")
    await talk.says("remind 60", Address(TERMINAL, 0))
    talk.clock.pass_(120)
    woken = await talk.turns.write(lambda tx: tx.timers.wake_overdue(talk.clock()))
    assert woken == 1
    assert await talk.turns.write(lambda tx: tx.timers.late(talk.clock())) == (1, 60.0)


@toy
async def test_who_cannot_be_written_to_has_no_timers(talk: Talk) -> None:
    await talk.says("remind 60")
    await talk.turns.silence(ADA.chat)
    assert await run(talk.storage, "SELECT * FROM timers") == []


@toy
async def test_timers_move_with_their_group(talk: Talk) -> None:
    old, new = Address(-5, 0), Address(-1_005, 0)
    await talk.says("remind 60", old)
    await talk.turns.moved(old.chat, new.chat)
    [(timer, _)] = talk.notes.woken
    found = await talk.turns.write(lambda tx: tx.timers.find(timer))
    assert found is not None
    assert found.address == new


@toy
async def test_a_conversation_that_is_waited_for_is_kept(talk: Talk) -> None:
    await talk.says("remind 600")
    await talk.says("hello", Address(5, 5))
    talk.clock.pass_(60)
    assert await talk.turns.write(lambda tx: tx.conversations.expire(talk.clock())) == 1
    await talk.turns.write(lambda tx: tx.conversations.delete(ADA))
    assert await run(talk.storage, "SELECT * FROM timers") == []


async def set_by_hand(talk: Talk) -> int:
    alarm = Alarm(ADA, "tea", talk.after(-60))
    await talk.turns.write(lambda tx: tx.timers.apply([alarm]))
    return talk.notes.woken[-1][0]


async def test_one_that_the_flow_does_not_know_changes_nothing(talk: Talk) -> None:
    await talk.says("/start")
    before = await run(talk.storage, "SELECT version, state, step FROM conversations")
    timer = await set_by_hand(talk)
    assert (await talk.comes(timer)).outgoing == ()
    after = await run(talk.storage, "SELECT version, state, step FROM conversations")
    assert after == before
    assert await run(talk.storage, "SELECT * FROM timers WHERE name = 'tea'") == []


async def test_one_without_a_conversation_makes_none(talk: Talk) -> None:
    await talk.comes(await set_by_hand(talk))
    assert await run(talk.storage, "SELECT * FROM conversations") == []
    assert await run(talk.storage, "SELECT * FROM outbox") == []


async def test_one_of_an_older_flow_leaves_the_conversation(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.says("hello")
    before = await run(talk.storage, "SELECT memory, flow_version FROM conversations")
    timer = await set_by_hand(talk)
    monkeypatch.setitem(FLOWS, "coaching", replace(FLOWS["coaching"], version=77))
    await talk.comes(timer)
    assert await run(talk.storage, "SELECT memory, flow_version FROM conversations") == before

"""Updates by polling, from people on a loopback Bot API."""

import asyncio
import logging

import pytest

from bot.telegram.api import Api
from bot.telegram.groups import Me
from bot.telegram.intake import Intake
from bot.telegram.polling import Polling
from bot.telegram.sender import Patience, Sender
from bot.telegram.wire import ALLOWED
from flows.core.events import Commanded, Tapped, Typed
from tests.bot.telegram.conftest import Running, seen
from tests.bot.telegram.fakes import FakeTurns, message
from tests.telegram.api import BotApi


async def test_a_person_is_answered(running: Running, telegram: BotApi, turns: FakeTurns) -> None:
    ada = telegram.person("Ada")
    async with running():
        ada.says("/start now")
        screen = await ada.reads()
        ada.taps("Go on", on=screen)
        assert await ada.toast() == "ok"
        await ada.reads()
        await turns.until(lambda: turns.noted("sent") == [1, 2])
    command, tap = (incoming.event for incoming in turns.taken)
    assert isinstance(command, Commanded)
    assert (command.name, command.argument) == ("start", "now")
    assert isinstance(tap, Tapped)
    assert (tap.step, tap.button) == (3, "go")
    assert (turns.taken[1].token, turns.taken[1].tapped) == ("tok", screen.message_id)
    assert turns.taken[0].update is not None
    assert telegram.calls_of("getUpdates")[0].params["allowed_updates"] == list(ALLOWED)


async def test_updates_of_a_batch_keep_their_order(
    running: Running, telegram: BotApi, turns: FakeTurns
) -> None:
    ada, bob = telegram.person("Ada"), telegram.person("Bob")
    for number in range(20):
        ada.says(f"a{number}")
        bob.says(f"b{number}")
    async with running():
        await turns.until(lambda: len(turns.noted("sent")) == 40)
    for person, letter in ((ada, "a"), (bob, "b")):
        own = [each for each in turns.taken if each.address.user == person.id]
        texts = [each.event.text for each in own if isinstance(each.event, Typed)]
        assert texts == [f"{letter}{number}" for number in range(20)]
        numbers = [int(shown.text.split()[1]) for shown in person.unread()]
        assert numbers == sorted(numbers)
        assert len(numbers) == 20


async def test_what_was_stored_before_the_start_goes_out_first(
    running: Running, telegram: BotApi, turns: FakeTurns
) -> None:
    ada = telegram.person("Ada")
    turns.store(message(1, chat=ada.id, text="left over"))
    async with running():
        assert (await ada.reads()).text == "left over"
        await turns.until(lambda: turns.noted("sent") == [1])


async def test_nothing_is_confirmed_while_the_database_is_away(
    running: Running, telegram: BotApi, turns: FakeTurns, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person("Ada")
    turns.away = True
    ada.says("hello")
    async with running():
        await seen(lambda: len(telegram.calls_of("getUpdates")) >= 2)
        assert all("offset" not in call.params for call in telegram.calls_of("getUpdates"))
        turns.away = False
        await ada.reads()
    assert caplog.messages.count("the database is away: updates wait at Telegram") == 1


async def test_a_blocked_chat_is_left_alone(
    running: Running, telegram: BotApi, turns: FakeTurns
) -> None:
    ada = telegram.person("Ada")
    async with running():
        ada.blocks()
        await turns.until(lambda: turns.noted("silence") == [ada.id])


async def test_trouble_at_telegram_is_survived(
    running: Running, telegram: BotApi, turns: FakeTurns, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person("Ada")
    telegram.fail("getUpdates", 502)
    telegram.fail("getUpdates", "drop_before")
    async with running():
        ada.says("hello")
        await ada.reads()
    assert caplog.messages.count("updates cannot be fetched, trying again: NetworkError") == 1
    assert len(turns.taken) == 1


async def test_a_second_poller_is_named(
    api: Api, telegram: BotApi, turns: FakeTurns, caplog: pytest.LogCaptureFixture
) -> None:
    sender = Sender(api, turns, Me(1, "our_bot"))
    polling = Polling(
        api, Intake(turns, sender, api.me), patience=Patience(first=0.01, longest=0.01)
    )
    stop = asyncio.Event()
    telegram.push_to("http://127.0.0.1:9/elsewhere")
    task = asyncio.create_task(polling.run(stop))
    await seen(lambda: len(telegram.calls_of("getUpdates")) >= 3)
    stop.set()
    await task
    conflict = "another process takes this bot's updates, or a webhook is set: waiting for it"
    assert caplog.messages.count(conflict) == 1
    for call in telegram.calls_of("getUpdates"):
        call.scripted = True


async def test_one_update_that_breaks_us_does_not_stop_the_others(
    running: Running, telegram: BotApi, turns: FakeTurns, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "bot")
    ada = telegram.person("Ada")
    turns.broken = KeyError("acme")
    async with running():
        ada.says("acme")
        await seen(lambda: len(telegram.calls_of("getUpdates")) >= 2)
        turns.broken = None
        ada.says("hello")
        await ada.reads()
    assert "an update was skipped" in caplog.text
    assert "acme" not in caplog.text


async def test_what_is_no_update_does_not_stop_the_others(
    running: Running, telegram: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person("Ada")
    async with running():
        ada.says("hello", content={"is_topic_message": "acme"})
        ada.says("hello")
        await ada.reads()
    assert "an update was skipped: not an update: ValidationError" in caplog.messages


async def test_a_tap_that_is_too_old_to_answer_is_fine(
    running: Running, telegram: BotApi, turns: FakeTurns
) -> None:
    ada = telegram.person("Ada")
    telegram.fail("answerCallbackQuery", "query is too old and response timeout expired")
    async with running():
        ada.says("/start")
        await ada.reads()
        ada.taps("Go on")
        await ada.reads()
        await turns.until(lambda: turns.noted("sent") == [1, 2])


async def test_an_inline_query_that_is_too_old_is_fine(
    running: Running, telegram: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ada = telegram.person("Ada")
    telegram.fail("answerInlineQuery", "query is too old and response timeout expired")
    async with running():
        waiting = asyncio.create_task(telegram.inline(ada, "acme"))
        await telegram.called("answerInlineQuery")
        answer = await telegram.inline(ada, "acme")
        waiting.cancel()
        assert [each["title"] for each in answer.results] == [f"For {ada.id}"]
    assert "answerInlineQuery came to nothing: done" in caplog.text
    assert "acme" not in caplog.text


async def test_stopping_does_not_wait_for_the_long_poll(
    running: Running, telegram: BotApi, turns: FakeTurns
) -> None:
    async with running(), asyncio.timeout(5):
        await seen(lambda: len(telegram.calls_of("getUpdates")) >= 1)
    assert not turns.taken

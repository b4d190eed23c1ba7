"""Faults that a test scripts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

if TYPE_CHECKING:
    from telegram import Bot

    from tests.telegram.api import BotApi


async def test_a_fault_hits_so_often_and_no_more(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    api.fail("sendMessage", (429, 7), times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as refused:
            await bot.send_message(ada.id, "hi")
        assert refused.value.retry_after == timedelta(seconds=7)
    await bot.send_message(ada.id, "hi")
    assert [call.ok for call in api.calls_of("sendMessage")] == [False, False, True]
    assert not api.refused()


async def test_a_fault_of_one_chat(api: BotApi, bot: Bot) -> None:
    ada, bob = api.person("Ada"), api.person("Bob")
    api.fail("*", 403, chat=ada)
    await bot.send_message(bob.id, "hi")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ada.id, "hi")


async def test_other_faults(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    api.fail("sendMessage", "not enough rights to send text messages to the chat")
    with pytest.raises(BadRequest, match=r"(?i)not enough rights"):
        await bot.send_message(ada.id, "hi")
    api.fail("sendMessage", 502)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(ada.id, "hi")


@pytest.mark.parametrize(("fault", "shown"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_broken_connection(api: BotApi, bot: Bot, fault: str, shown: int) -> None:
    ada = api.person("Ada")
    api.fail("sendMessage", fault)
    with pytest.raises(NetworkError):
        await bot.send_message(ada.id, "hi")
    assert len(ada.chat.messages) == len(ada.unread()) == shown
    assert [call.ok for call in api.calls_of("sendMessage")] == [bool(shown)]
    await bot.send_message(ada.id, "again")
    assert len(ada.chat.messages) == shown + 1


async def test_latency_slows_calls_but_not_each_other(api: BotApi, bot: Bot) -> None:
    api.latency = 0.02
    before = api.clock.now()
    await bot.get_me()
    assert api.clock.now() - before >= 0.02

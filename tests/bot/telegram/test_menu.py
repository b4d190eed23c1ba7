"""What Telegram shows about the bot."""

import pytest

from bot.telegram.api import Api
from bot.telegram.menu import COMMANDS, present
from flows.core.texts import texts
from tests.telegram.api import BotApi

SETTERS = ("setMyCommands", "setMyDescription", "setMyShortDescription")


async def test_it_is_set_once(api: Api, telegram: BotApi) -> None:
    for _ in range(2):
        await present(api, texts("en"))
    assert [len(telegram.calls_of(method)) for method in SETTERS] == [2, 1, 1]
    private = telegram.calls_of("setMyCommands")[0].params
    assert [each["command"] for each in private["commands"]] == list(COMMANDS)


async def test_trouble_with_it_is_only_told(
    api: Api, telegram: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("setMyDescription", (429, 9000))
    await present(api, texts("en"))
    assert caplog.messages == ["the command menu could not be set: RetryAfter"]


def test_the_words_fit() -> None:
    words = texts("en")
    assert len(words.plain("menu-description")) <= 512
    assert len(words.plain("menu-short-description")) <= 120
    assert all(len(words.plain(f"menu-command-{name}")) <= 256 for name in COMMANDS)

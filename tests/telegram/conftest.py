"""Fixtures of the server's own tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import telegram

from tests.telegram.api import BotApi

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi(patience=2) as api:
        yield api


@pytest.fixture
async def bot(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[telegram.Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with telegram.Bot(api.token, base_url=f"{api.url}/bot") as bot:
        yield bot

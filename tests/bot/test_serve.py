"""`bowout run` where it cannot start; how it serves is in the stories."""

import asyncio
import os
import socket
import sys
from pathlib import Path

import pytest

from bot.serve import _options
from bot.settings import read
from tests.telegram.api import BotApi

COMMAND = (sys.executable, "-c", "from bot.cli import main; main()", "run")


async def refused(**settings: str) -> str:
    process = await asyncio.create_subprocess_exec(
        *COMMAND, env=os.environ | settings, stderr=asyncio.subprocess.PIPE
    )
    _, said = await process.communicate()
    assert process.returncode == 2
    return said.decode().splitlines()[-1]


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/bowout.db"


async def test_a_token_that_telegram_does_not_know(database: str) -> None:
    async with BotApi() as api:
        line = await refused(
            BOWOUT_DATABASE_URL=database,
            BOWOUT_TELEGRAM_TOKEN="1:unknown",
            BOWOUT_TELEGRAM_API_URL=api.url,
        )
    assert line.startswith("BOWOUT_TELEGRAM_TOKEN: ")
    assert "unknown" not in line


async def test_an_address_that_is_taken(database: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with BotApi() as api:
            line = await refused(
                BOWOUT_DATABASE_URL=database,
                BOWOUT_TELEGRAM_TOKEN=api.token,
                BOWOUT_TELEGRAM_API_URL=api.url,
                BOWOUT_WEBHOOK_URL="https://bot.example.org",
                BOWOUT_WEBHOOK_SECRET="s3cret",
                BOWOUT_LISTEN=f"127.0.0.1:{taken.getsockname()[1]}",
            )
    assert line.startswith("BOWOUT_LISTEN: ")


def test_settings_reach_telegram() -> None:
    options = _options(
        read(
            telegram_token="1:x",
            telegram_api_url="http://api.example.org",
            webhook_url="https://bot.example.org/",
            webhook_secret="s3cret",
            listen="0.0.0.0:9000",
        )
    )
    assert (options.token, options.api_url) == ("1:x", "http://api.example.org")
    assert (options.webhook_url, options.webhook_secret) == ("https://bot.example.org", "s3cret")
    assert (options.host, options.port, options.locale) == ("0.0.0.0", 9000, "en")

"""The bot may run elsewhere: here, python-telegram-bot's whole application in another process."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.telegram.api import BotApi

ECHO = """
import sys
from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler


async def echo(update, context):
    await update.effective_message.reply_text(update.effective_message.text.upper())


app = ApplicationBuilder().base_url(sys.argv[1] + "/bot").token(sys.argv[2]).build()
app.add_handler(MessageHandler(None, echo))
app.run_polling(timeout=5)
"""


@asynccontextmanager
async def echoing(api: BotApi) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", ECHO, api.url, api.token)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_a_bot_in_another_process_even_after_a_crash(api: BotApi) -> None:
    api.patience = 20
    ada = api.person("Ada")
    ada.says("one")
    async with echoing(api) as process:
        assert (await ada.reads()).text == "ONE"
        ada.says("two")
        assert (await ada.reads()).text == "TWO"
        await api.taken()
        process.kill()
    ada.says("three")
    async with echoing(api):
        assert (await ada.reads()).text == "THREE"
    assert not api.refused()

"""What both sides have stored before they start."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram.ext import ExtBot, PicklePersistence

from bot.messages import Address
from bot.storage import Storage, Stored, load_or_create, migrate
from bot.stored import freeze
from flows.core.conversation import Conversation, advance
from flows.core.events import Commanded, Event, Tapped, Typed
from flows.registry import FLOWS
from tests.bench.rival import COMPANY, NAME
from tests.bench.walk import STEPS, Step

FIRST_STORED = 2_000_000_000
#: Beyond this, rows are copied inside the database instead of made one by one.
ONE_BY_ONE = 20_000
_COPY = """
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
    INSERT INTO conversations
    SELECT chat_id + n, user_id + n, topic, token || n, flow, flow_version, state, step, locale,
        memory, version, silent, created_at, updated_at
    FROM conversations, numbers
"""


def store_ours(database: Path, count: int) -> None:
    """That many finished conversations, through our own code; none makes an empty database."""
    url = f"sqlite:///{database}"
    migrate(url)
    asyncio.run(_store(url, database, min(count, ONE_BY_ONE) if count <= ONE_BY_ONE else 1))
    if count > ONE_BY_ONE:
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute(_COPY, (count - 1,))


async def _store(url: str, database: Path, count: int) -> None:
    storage = await Storage.open(url, load_or_create(database.with_name(f"{database.name}.key")))
    finished = _finished()
    rows = [_row(finished, FIRST_STORED + number) for number in range(count)]
    async with storage.transaction() as tx:
        await tx.conversations.save(rows, datetime.now(UTC))
    await storage.close()


def _row(conversation: Conversation[object], person: int) -> Stored:
    return freeze(conversation, Address(person, person), None, f"t{person}")


def _finished() -> Conversation[object]:
    conversation = FLOWS["coaching"].begin("en")
    for step in STEPS:
        conversation = advance(conversation, _event(step, conversation.step)).conversation
    return conversation


def _event(step: Step, screen: int) -> Event:
    now = datetime.now(UTC)
    if step.press:
        return Tapped(at=now, step=screen, button=step.press)
    if step.words.startswith("/"):
        return Commanded(at=now, name=step.words[1:])
    return Typed(at=now, text=step.words)


def store_rival(pickle: Path, count: int) -> None:
    """That many conversations before their last step, through its own persistence."""
    if count:
        asyncio.run(_pickle(pickle, count))


async def _pickle(pickle: Path, count: int) -> None:
    persistence: PicklePersistence[Any, Any, Any] = PicklePersistence(pickle, on_flush=True)
    persistence.set_bot(ExtBot("1:a"))
    await persistence.get_bot_data()
    await persistence.get_chat_data()
    answers: dict[Any, Any] = {
        f"answer {state}": STEPS[state + 1].press for state in range(COMPANY)
    }
    for person in range(FIRST_STORED, FIRST_STORED + count):
        await persistence.update_user_data(person, dict(answers, company="Acme"))
        await persistence.update_conversation(NAME, (person, person), COMPANY + 1)
    await persistence.flush()

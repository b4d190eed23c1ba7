"""Words for other chats: everybody sees their own, and nobody else's."""

import asyncio
import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from flows.coaching.memory import Memory
from flows.core.conversation import Conversation
from flows.core.replies import Offer
from flows.registry import FLOWS
from tests.stories.test_talks import begins, walks
from tests.telegram.api import BotApi
from tests.telegram.person import Person
from tests.telegram.queries import InlineAnswer

ANSWERS = (
    "It's over",
    "No, nothing like that",
    "Not sure yet",
    "Leaning that way",
    ":they said 45-50, I need 60",
    "The company and the role",
)


async def decides(person: Person, details: str) -> None:
    await walks(person, *ANSWERS, f":{details}", "Skip the rest")
    await person.reads()


def words(answer: InlineAnswer) -> str:
    assert answer.is_personal
    assert answer.cache_time == 0
    return str(answer.results)


async def test_everybody_sees_their_own_drafts_only(api: BotApi) -> None:
    ada, bob, eve = (api.person(name) for name in ("Ada", "Bob", "Eve"))
    await decides(ada, "company: Zyxwort, contact: Quillon")
    await decides(bob, "company: Brambox, contact: Wendolin")
    private = {ada: {"Zyxwort", "Quillon"}, bob: {"Brambox", "Wendolin"}, eve: set[str]()}
    for typed in ("", "Zyxwort", "Brambox", "Dear Quillon", f"{ada.id}", "' OR 1=1 --"):
        for person, own in private.items():
            said = words(await api.inline(person, typed))
            seen = {name for names in private.values() for name in names if name in said}
            assert seen <= own
            assert bool(seen) is bool(own)


async def test_at_the_same_moment_too(api: BotApi) -> None:
    people = [api.person(f"P{number}") for number in range(4)]
    names = ("Zyxwort", "Brambox", "Quarzit", "Fjordal")
    for person, name in zip(people, names, strict=True):
        await decides(person, f"company: {name}")
    for _ in range(3):
        answers = await asyncio.gather(*(api.inline(person, "") for person in people))
        for answer, name in zip(answers, names, strict=True):
            assert [each for each in names if each in words(answer)] == [name]


async def test_someone_new_gets_general_lines_and_the_way_in(api: BotApi) -> None:
    eve = api.person("Eve", started=False)
    answer = await api.inline(eve, "")
    assert len(answer.results) == 5
    assert answer.button == {"text": "Write words of your own", "start_parameter": "inline"}
    eve.says("/start inline")
    assert (await eve.reads()).text.startswith("Hello")
    ada = api.person("Ada")
    await decides(ada, "company: Zyxwort")
    assert (await api.inline(ada, "")).button is None
    ada.says("/new")
    await ada.reads()
    ada.taps("Start over")
    await ada.reads()
    said = await api.inline(ada, "")
    assert "Zyxwort" not in words(said)
    assert said.button is not None


async def test_what_stands_in_a_group_is_nobodys(api: BotApi) -> None:
    ada = api.person("Ada")
    group = api.group("Coaches", members=[ada])
    ada.says("/start", to=group)
    await ada.reads(group)
    assert len((await api.inline(ada, "")).results) == 5


async def test_nothing_is_stored_and_nothing_logged(
    api: BotApi, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    ada = api.person("Ada")
    await begins(ada)
    await api.taken()
    before = counted(tmp_path)
    await api.inline(ada, "Zyxwort insulted me")
    await api.inline(api.person("Eve"), "Zyxwort insulted me")
    await api.taken()
    assert counted(tmp_path) == before
    assert "Zyxwort" not in caplog.text


async def test_a_fault_offers_nothing_and_names_no_words(
    api: BotApi, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Conversation[Memory], typed: str) -> tuple[Offer, ...]:
        raise KeyError(typed)

    monkeypatch.setitem(FLOWS, "coaching", replace(FLOWS["coaching"], offers=broken))
    answer = await api.inline(api.person("Ada"), "Zyxwort")
    assert answer.results == []
    assert "nothing could be offered" in caplog.text
    assert "Zyxwort" not in caplog.text


def counted(folder: Path) -> list[int]:
    """The rows of all tables that a turn writes to."""
    (file,) = folder.glob("*.db")
    tables = ("conversations", "outbox", "updates", "timers")
    with closing(sqlite3.connect(file)) as database:
        rows = (database.execute(f"SELECT count(*) FROM {table}") for table in tables)
        return [int(row.fetchone()[0]) for row in rows]

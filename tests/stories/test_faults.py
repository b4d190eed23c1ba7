"""Everything that can die dies while 300 people talk; nothing is lost, nothing said twice."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from itertools import groupby

import pytest
import pytest_asyncio

from tests.grown import grown_database
from tests.postgres import PostgresServer
from tests.stories.cluster import Cluster, cluster
from tests.stories.processes import TOYS, Process
from tests.telegram.api import BotApi
from tests.telegram.person import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

PEOPLE = 300
#: Every so many of them want to be reminded.
REMINDED = 6
STEPS = 4
#: Seconds that the database stays away once all have noticed; CONTRIBUTING tells of the long run.
AWAY = float(os.environ.get("BOWOUT_TESTS_AWAY", "0"))


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """One of our own, to be killed."""
    own = PostgresServer()
    try:
        own.start()
        yield own
    finally:
        own.remove()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def api() -> AsyncIterator[BotApi]:
    async with BotApi(patience=60.0 + 4 * AWAY) as telegram:
        yield telegram


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def grown(
    api: BotApi, server: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Cluster]:
    with grown_database(server) as url:
        async with cluster(api, url, tmp_path_factory.mktemp("grown"), TOYS) as started:
            yield started


async def walk(person: Person, *, reminded: bool) -> None:
    """Say something, once the answer is there say the next."""
    for answer in answers(reminded=reminded):
        person.says("remind 2" if answer.startswith("noted") else "hello")
        while (await person.reads()).text != answer:
            pass


def answers(*, reminded: bool) -> list[str]:
    """What a person hears, without the reminder's place."""
    heard = [f"heard: {number}" for number in range(1, STEPS + 1)]
    return ["noted: yes", *heard] if reminded else heard


async def everyone(api: BotApi, number: int) -> list[Person]:
    """So many people talk, to the end."""
    people = [api.person(f"P{each}") for each in range(number)]
    await asyncio.gather(*(walk(p, reminded=not n % REMINDED) for n, p in enumerate(people)))
    for person in people[::REMINDED]:
        await until_reminded(person)
    return people


async def until_reminded(person: Person) -> None:
    while "tea: 1" not in spoken(person):
        await person.reads()


def spoken(person: Person) -> list[str]:
    return [message.text for message in person.chat.messages if message.by_bot]


def repeated(api: BotApi, people: list[Person]) -> int:
    """How many messages came twice; every person heard all, in order, and nothing else."""
    twice = 0
    for number, person in enumerate(people):
        texts = spoken(person)
        once = [text for text, _ in groupby(text for text in texts if text != "tea: 1")]
        assert once == answers(reminded=not number % REMINDED), api.transcript(person)
        assert ("tea: 1" in texts) == (not number % REMINDED), api.transcript(person)
        twice += len(texts) - len(set(texts))
    return twice


async def test_telegram_has_a_bad_day(api: BotApi, grown: Cluster) -> None:
    api.fail("sendMessage", 502, times=20)
    api.fail("sendMessage", (429, 1), times=20)
    api.fail("sendMessage", "drop_before", times=10)
    api.fail("sendMessage", "drop_after", times=10)
    people = await everyone(api, 30)
    assert repeated(api, people) <= 10
    await grown.until_shown(2, "bowout_outbox_depth 0.0")
    await grown.until_shown(0, 'bowout_updates_total{kind="typed",outcome="stored"}')


async def test_a_kind_end_under_load_loses_and_repeats_nothing(api: BotApi, grown: Cluster) -> None:
    talking = asyncio.create_task(everyone(api, 60))
    for process in (*grown.webs, *grown.workers):
        begun = asyncio.get_running_loop().time()
        assert await process.stop() == 0, grown.logs()
        assert asyncio.get_running_loop().time() - begun < 10
        await process.start()
    assert repeated(api, await talking) == 0
    # Whoever is told to stop before it listens for that just dies.
    await grown.until_all(200)


async def kills(api: BotApi, server: PostgresServer, grown: Cluster) -> int:
    """Each process at its worst moment, the database twice; how many kills."""

    async def process(which: Process) -> None:
        await which.kill()
        await which.start()

    async def database() -> None:
        await asyncio.to_thread(server.kill)
        await grown.until_all(503)
        await asyncio.sleep(AWAY)
        await asyncio.to_thread(server.start)

    web, worker = grown.webs[0], grown.workers[0]
    deaths = (web, None, worker, web, grown.workers[1], grown.webs[1], None, worker)
    so_far = len(api.calls_of("sendMessage"))
    for number, death in enumerate(deaths, 1):
        await api.called("sendMessage", so_far + number * 120)
        await (process(death) if death else database())
        await grown.until_all(200)
    return len(deaths)


async def test_anything_may_be_killed(
    api: BotApi, server: PostgresServer, grown: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    killing = asyncio.create_task(kills(api, server, grown))
    people = await everyone(api, PEOPLE)
    deaths = await killing
    twice = repeated(api, people)
    with capsys.disabled():
        print(f" [{deaths} kills, {twice} messages twice]", end="")  # noqa: T201 -- the count is wanted
    # Only what was under way to Telegram when a process or the database died can come twice.
    assert twice <= PEOPLE

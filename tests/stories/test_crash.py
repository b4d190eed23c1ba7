"""kill -9 at random moments: every conversation still gets all its replies, in order."""

import asyncio
import random
from itertools import groupby
from pathlib import Path

import pytest

from tests.stories.processes import Process, at_work, environment
from tests.stories.running import Way
from tests.telegram.api import BotApi
from tests.telegram.person import Person

PEOPLE = 200
KILLS = 5
#: Replies between two kills, at most about twice as many.
BETWEEN = 150
#: What each person types, and how the reply begins.
STEPS = (
    ("/start", "Hello"),
    ("afterwards", "Has anything felt"),
    ("no", "What does your gut"),
    ("unsure", "How sure are you"),
    ("torn", "How is the pay"),
    ("fine", "Pay aside"),
    ("neither", "Would you like to hear"),
    ("no", "Take"),
)


async def walk(person: Person) -> None:
    """Answer each question once it is there; replies that come twice are passed over."""
    for words, beginning in STEPS:
        person.says(words)
        while not (await person.reads()).text.startswith(beginning):
            pass


async def kill_at_random(api: BotApi, process: Process, chance: random.Random) -> None:
    """Kill after a random number of calls, restart, and again."""
    for kill in range(KILLS):
        await api.called("sendMessage", kill * BETWEEN + chance.randrange(1, BETWEEN))
        await process.kill()
        await process.start()


def replies(person: Person) -> list[str]:
    """What the bot said, immediate repetitions left out."""
    texts = [message.text for message in person.chat.messages if message.by_bot]
    return [text for text, _ in groupby(texts)]


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_nothing_is_lost_when_the_process_is_killed(tmp_path: Path, way: Way) -> None:
    chance = random.Random(20261123)
    async with BotApi(patience=60.0) as api:
        process = Process("run", environment(api, tmp_path, way), tmp_path / "log")
        people = [api.person(f"P{number}") for number in range(PEOPLE)]
        async with at_work(process):
            killing = asyncio.create_task(kill_at_random(api, process, chance))
            await asyncio.gather(*map(walk, people))
            await killing
        for person in people:
            said = replies(person)
            assert len(said) == len(STEPS), api.transcript(person)
            for text, (_, beginning) in zip(said, STEPS, strict=True):
                assert text.startswith(beginning), api.transcript(person)

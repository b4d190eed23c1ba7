"""Two `web` and two `worker` processes on one PostgreSQL, behind a load balancer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from tests.stories.balancer import Balancer
from tests.stories.processes import COMMAND, Process
from tests.stories.running import SECRET, free_port
from tests.telegram.api import BotApi

KEYS = "k1:" + "A" * 43 + "="


class Cluster:
    """The processes, and where they listen."""

    def __init__(self, api: BotApi, database: str, folder: Path, code: str) -> None:
        self._api = api
        self._database = database
        self._folder = folder
        self._code = code
        self.ports = [free_port() for _ in range(4)]
        self.balancer = Balancer(self.ports[:2])
        self.webs: list[Process] = []
        self.workers: list[Process] = []

    def make(self) -> None:
        """Say what runs where; the balancer is there already."""
        self.webs = [self._process("web", number) for number in (0, 1)]
        self.workers = [self._process("worker", number) for number in (2, 3)]

    @property
    def processes(self) -> list[Process]:
        return [*self.webs, *self.workers]

    async def until_all(self, status: int) -> None:
        """Wait until all four say so when asked whether they are ready."""
        async with aiohttp.ClientSession() as client:
            await asyncio.gather(*(self._until(client, port, status) for port in self.ports))

    async def page(self, number: int, path: str) -> tuple[int, str]:
        """Status and text of a page of one of them."""
        address = f"http://127.0.0.1:{self.ports[number]}{path}"
        async with aiohttp.ClientSession() as client, client.get(address) as answer:
            return answer.status, await answer.text()

    async def until_shown(self, number: int, words: str) -> None:
        """Wait until one of them shows these words among its numbers."""
        async with asyncio.timeout(20):
            while True:
                _, page = await self.page(number, "/metrics")
                if words in page:
                    return
                await asyncio.sleep(0.1)

    def logs(self) -> str:
        """What they have to say for themselves."""
        return "\n".join(f"--- {each.log.name}\n{each.log.read_text()}" for each in self.processes)

    async def _until(self, client: aiohttp.ClientSession, port: int, status: int) -> None:
        while True:
            try:
                async with client.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.status == status:
                        return
            except aiohttp.ClientError:
                assert not any(process.ended for process in self.processes), self.logs()
            await asyncio.sleep(0.05)

    def _process(self, role: str, number: int) -> Process:
        name = f"{role}-{number}"
        told = {
            "BOWOUT_TELEGRAM_TOKEN": self._api.token,
            "BOWOUT_TELEGRAM_API_URL": self._api.url,
            "BOWOUT_DATABASE_URL": self._database,
            "BOWOUT_ENCRYPTION_KEYS": KEYS,
            "BOWOUT_EXECUTOR_ID": name,
            "BOWOUT_LISTEN": f"127.0.0.1:{self.ports[number]}",
            "BOWOUT_WEBHOOK_URL": self.balancer.url,
            "BOWOUT_WEBHOOK_SECRET": SECRET,
        }
        return Process(role, told, self._folder / f"{name}.log", self._code)


@asynccontextmanager
async def cluster(
    api: BotApi, database: str, folder: Path, code: str = COMMAND
) -> AsyncIterator[Cluster]:
    """The cluster at work, until the block ends and all have stopped well."""
    grown = Cluster(api, database, folder, code)
    async with grown.balancer:
        grown.make()
        await asyncio.gather(*(process.start() for process in grown.processes))
        try:
            async with asyncio.timeout(60):
                await grown.until_all(200)
            yield grown
        finally:
            statuses = await asyncio.gather(*(process.stop() for process in grown.processes))
        assert statuses == [0] * 4, grown.logs()

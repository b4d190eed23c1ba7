"""The bot as a real process, to be killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.stories.running import SECRET, Way, free_port
from tests.telegram.api import BotApi

PATIENCE = 30.0
COMMAND = "from bot.cli import main; main()"
TOYS = f"from tests.stories.toys import put; put(); {COMMAND}"


class Process:
    """`bowout <role>` with its environment; it writes to a log.

    `code` is what runs: the command itself, or one with the toy flow.
    """

    def __init__(
        self, role: str, environment: Mapping[str, str], log: Path, code: str = COMMAND
    ) -> None:
        self._role = role
        self._code = code
        self._environment = {"PATH": os.environ["PATH"], **environment}
        self.log = log
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it, or start it again."""
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", self._code, self._role),
                env=self._environment,
                stdout=log,
                stderr=log,
            )

    @property
    def ended(self) -> bool:
        """Whether it has ended by itself."""
        return self._process is not None and self._process.returncode is not None

    async def kill(self) -> None:
        """Kill -9, and wait until it is gone."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit status."""
        return await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await asyncio.wait_for(self._process.wait(), PATIENCE)


def environment(api: BotApi, folder: Path, way: Way) -> dict[str, str]:
    """What the bot is told: a SQLite file in `folder`, and Telegram on loopback."""
    told = {
        "BOWOUT_TELEGRAM_TOKEN": api.token,
        "BOWOUT_TELEGRAM_API_URL": api.url,
        "BOWOUT_DATABASE_URL": f"sqlite:///{folder / 'bowout.db'}",
    }
    if way == "polling":
        return told
    port = free_port()
    return told | {
        "BOWOUT_WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "BOWOUT_WEBHOOK_SECRET": SECRET,
        "BOWOUT_LISTEN": f"127.0.0.1:{port}",
    }


@asynccontextmanager
async def at_work(process: Process) -> AsyncIterator[Process]:
    """The process from start to its kind end."""
    await process.start()
    try:
        yield process
    finally:
        await process.stop()

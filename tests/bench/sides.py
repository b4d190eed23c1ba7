"""The bots, each a process of its own, and the stand-in that watches one."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import monotonic

import msgspec

from tests.bench.measured import Measured
from tests.bench.plan import Plan
from tests.bench.stores import store_ours, store_rival
from tests.stories.running import free_port

#: Seconds beyond a plan's own after which a run counts as stuck.
PATIENCE = 60.0
#: Seconds between two saves of the rival: the default of python-telegram-bot.
SAVE_EVERY = 60.0
_OURS = ("-c", "from bot.cli import main; main()", "run")


@dataclass(frozen=True, slots=True)
class Side:
    """A bot: how its store is prepared, its command, its environment."""

    name: str
    command: tuple[str, ...]
    prepare: Callable[[Path, int], None]
    environment: Callable[[Path, int, int], dict[str, str]]


def _of_ours(folder: Path, api: int, hook: int) -> dict[str, str]:
    return {
        "BOWOUT_TELEGRAM_TOKEN": "1:a",
        "BOWOUT_TELEGRAM_API_URL": f"http://127.0.0.1:{api}",
        "BOWOUT_DATABASE_URL": f"sqlite:///{folder / 'bowout.db'}",
        "BOWOUT_WEBHOOK_URL": f"http://127.0.0.1:{hook}",
        "BOWOUT_WEBHOOK_SECRET": "a-secret",
        "BOWOUT_LISTEN": f"127.0.0.1:{hook}",
    }


def _of_rival(folder: Path, api: int, hook: int) -> dict[str, str]:
    return {
        "API_PORT": str(api),
        "HOOK_PORT": str(hook),
        "PICKLE": str(folder / "rival.pickle"),
        "SAVE_EVERY": str(SAVE_EVERY),
    }


OURS = Side("Bow Out", _OURS, lambda folder, n: store_ours(folder / "bowout.db", n), _of_ours)
RIVAL = Side(
    "ConversationHandler",
    ("-m", "tests.bench.rival"),
    lambda folder, n: store_rival(folder / "rival.pickle", n),
    _of_rival,
)
ECHO = Side("echo", ("-m", "tests.bench.echo"), lambda _folder, _n: None, _of_rival)


def watched(side: Side, folder: Path, plan: Plan) -> Measured:
    """Run the bot on this folder under the people of the plan, then kill it."""
    result = folder / "measured.json"
    plan = replace(plan, port=free_port(), result=str(result))
    with _standing_in(plan) as standin, _started(side, folder, plan.port) as bot:
        started = monotonic()
        patience = plan.seconds + plan.warm_up + PATIENCE if not plan.conversations else None
        standin.communicate(f"{bot.pid}\n".encode(), timeout=patience)
        if standin.returncode or not result.exists():
            raise RuntimeError(f"{side.name} did not get through: see above and {folder / 'log'}")
    measured = msgspec.json.decode(result.read_bytes(), type=Measured)
    measured.start = measured.hooked_at - started
    return measured


@contextmanager
def _standing_in(plan: Plan) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.bench.standin", json.dumps(asdict(plan))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            process.stdout.readline()
            yield process
        finally:
            process.kill()


@contextmanager
def _started(side: Side, folder: Path, api: int) -> Iterator["subprocess.Popen[bytes]"]:
    environment = os.environ | side.environment(folder, api, free_port())
    with (
        (folder / "log").open("ab") as log,
        subprocess.Popen(
            [sys.executable, *side.command], env=environment, stdout=log, stderr=log
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()

"""`python -m tests.bench`: this bot and a rival, alternately, under the same people."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.measured import Measured, together
from tests.bench.plan import Plan
from tests.bench.settings import Setting, settings
from tests.bench.sides import ECHO, OURS, RIVAL, Side, watched
from tests.bench.table import markdown, row

LONG = 20_000


#: A look at the start needs nobody to come.
START_ONLY = Plan(people=0, seconds=0.1, warm_up=0.1)


def main() -> None:
    """Print the table, each line as soon as it is known."""
    wanted = _wanted()
    for line in markdown(_rows(wanted)):
        print(line, flush=True)  # noqa: T201 -- a command's output


def _rows(wanted: Namespace) -> Iterator[tuple[str, ...]]:
    plan = _plan(wanted)
    yield row("the stand-in alone", ECHO.name, _rounds(ECHO, 0, plan, 1))
    for setting in settings(wanted.people, wanted.stored):
        if wanted.only in setting.name:
            yield from _compared(setting, wanted)
    if wanted.long:
        yield from _long(wanted)
    for stored in (0, wanted.starts) if wanted.starts else ():
        run = _rounds(OURS, stored, START_ONLY, wanted.rounds)
        yield row(f"start with {stored:,} stored", OURS.name, run)


def _plan(wanted: Namespace) -> Plan:
    return Plan(seconds=wanted.seconds, warm_up=wanted.warm_up, people=wanted.people)


def _compared(setting: Setting, wanted: Namespace) -> Iterator[tuple[str, ...]]:
    plan = replace(_plan(wanted), people=setting.people, delay=setting.delay)
    if wanted.ours or not setting.against_rival:
        yield row(setting.name, OURS.name, _rounds(OURS, setting.stored, plan, wanted.rounds))
        return
    ours, rivals = [], []
    for _ in range(wanted.rounds):
        ours.append(_run(OURS, setting.stored, plan))
        rivals.append(_run(RIVAL, setting.stored, plan))
    rival = together(rivals)
    yield row(setting.name, OURS.name, together(ours), rival)
    yield row(setting.name, RIVAL.name, rival)


def _long(wanted: Namespace) -> Iterator[tuple[str, ...]]:
    plan = replace(_plan(wanted), conversations=LONG)
    sides = (OURS,) if wanted.ours else (OURS, RIVAL)
    for side in sides:
        yield row(f"{LONG:,} conversations", side.name, _run(side, 0, plan))


def _rounds(side: Side, stored: int, plan: Plan, rounds: int) -> Measured:
    return together([_run(side, stored, plan) for _ in range(rounds)])


def _run(side: Side, stored: int, plan: Plan) -> Measured:
    with TemporaryDirectory() as name:
        folder = Path(name)
        side.prepare(folder, stored)
        return watched(side, folder, plan)


def _wanted() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="measured, for each run")
    parser.add_argument("--warm-up", type=float, default=3.0, help="seconds before that")
    parser.add_argument("--rounds", type=int, default=2, help="runs of each side in each setting")
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--stored", type=int, default=10_000)
    parser.add_argument("--quick", action="store_true", help="two seconds each: does it work?")
    parser.add_argument("--ours", action="store_true", help="without the rival")
    parser.add_argument("--only", default="", help="settings with this in their name")
    parser.add_argument(
        "--long", action="store_true", help=f"memory after {LONG:,} conversations as well"
    )
    parser.add_argument(
        "--starts", type=int, default=0, metavar="N", help="start with N stored and with none"
    )
    wanted = parser.parse_args()
    if wanted.quick:
        wanted.seconds, wanted.warm_up, wanted.rounds = 2.0, 0.5, 1
        wanted.people, wanted.stored = 5, 100
    return wanted


if __name__ == "__main__":
    main()

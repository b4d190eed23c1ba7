"""What was measured, as a Markdown table."""

from collections.abc import Iterable, Iterator
from itertools import chain

from tests.bench.measured import Measured

HEAD = (
    "setting",
    "bot",
    "updates/s",
    "p50 ms",
    "p99 ms",
    "longest ms",
    "processor ms an update",
    "MiB at start",
    "MiB after",
    "conversations",
    "start s",
    "ratio",
)


def row(setting: str, bot: str, run: Measured, rival: Measured | None = None) -> tuple[str, ...]:
    """One line; the ratio is to the rival's updates a second."""
    return (
        setting,
        bot,
        f"{run.rate:,.0f}",
        *(f"{run.quantile(share) * 1000:,.1f}" for share in (0.5, 0.99, 1.0)),
        f"{run.cost * 1000:.2f}",
        f"{run.memory / 2**20:,.0f}",
        f"{run.memory_after / 2**20:,.0f}",
        f"{run.conversations:,}",
        f"{run.start:.2f}",
        f"{run.rate / rival.rate:,.1f}" if rival and rival.rate else "",
    )


def markdown(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The lines of the table, the first two columns to the left."""
    for cells in chain((HEAD, ("---", "---", *("---:" for _ in HEAD[2:]))), rows):
        yield f"| {' | '.join(cells)} |"

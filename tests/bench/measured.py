"""What a run showed, and what the kernel says about a process."""

import os
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import msgspec

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
#: Fields of /proc/<pid>/stat after the name in brackets: utime and stime (proc(5)).
_UTIME, _STIME = 11, 12


class Usage(NamedTuple):
    """Processor seconds and resident bytes of a process, and when."""

    at: float
    processor: float
    memory: int


class Measured(msgspec.Struct, kw_only=True):
    """One run: seconds from update to reply, the span they were taken in, and the process.

    `start` is in seconds from the command to the set webhook, of which `hooked_at` is the
    monotonic time.
    """

    seconds: list[float]
    span: float
    processor: float
    memory: int
    memory_after: int
    conversations: int
    hooked_at: float = 0.0
    start: float = 0.0

    @property
    def rate(self) -> float:
        """Updates a second."""
        return len(self.seconds) / self.span

    @property
    def cost(self) -> float:
        """Processor seconds an update."""
        return self.processor / max(1, len(self.seconds))

    def quantile(self, share: float) -> float:
        """Seconds in which this share of the updates was answered; NaN if none was."""
        ordered = sorted(self.seconds)
        return (
            ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")
        )


def usage(pid: int) -> Usage:
    """What a process has used until now."""
    folder = Path("/proc") / str(pid)
    fields = (folder / "stat").read_text().rpartition(")")[2].split()
    ticks = int(fields[_UTIME]) + int(fields[_STIME])
    pages = int((folder / "statm").read_text().split()[1])
    return Usage(perf_counter(), ticks / _TICKS, pages * _PAGE)


def together(runs: list[Measured]) -> Measured:
    """Several runs as one."""
    return Measured(
        seconds=[each for run in runs for each in run.seconds],
        span=sum(run.span for run in runs),
        processor=sum(run.processor for run in runs),
        memory=max(run.memory for run in runs),
        memory_after=max(run.memory_after for run in runs),
        conversations=sum(run.conversations for run in runs),
        start=min(run.start for run in runs),
    )

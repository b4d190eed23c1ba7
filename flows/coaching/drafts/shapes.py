"""One plan in ever fewer words, so that what the person told keeps its place."""

from collections.abc import Iterator
from dataclasses import replace

from flows.coaching.details import Tone
from flows.coaching.drafts.lines import CLOSING, GREETING, Line, Plan

#: Courtesy that gave way comes back after the reason, where there is room after all.
SPARE_RANK = 2
#: How a draft begins and ends is in its own tone always.
FRAME = (*GREETING, *CLOSING)


def shapes(plan: Plan) -> Iterator[Plan]:
    """The plan; without spare courtesy; with one wordy line after the other in brief, the last
    first; with all of them in brief.
    """
    yield plan
    plan = plan.changed(_giving_way)
    yield plan
    for wordy in reversed([line for line in plan.lines() if line.in_brief]):
        plan = _briefer(plan, wordy)
        yield plan
    yield terse(plan)


def tight(plan: Plan) -> Iterator[Plan]:
    """The plan as it is when it is to be short, and shorter still."""
    plan = plan.changed(_giving_way)
    yield plan.changed(lambda line: _brief(line) if line.in_brief else line)
    yield terse(plan)


def terse(plan: Plan) -> Plan:
    """The plan where hardly any room is left."""
    return plan.changed(lambda line: line if line in FRAME else _brief(line))


def _briefer(plan: Plan, wordy: Line) -> Plan:
    return plan.changed(lambda line: _brief(line) if line == wordy else line)


def _giving_way(line: Line) -> Line:
    return replace(line, rank=SPARE_RANK) if line.spare else line


def _brief(line: Line) -> Line:
    return replace(line, tone=Tone.BRIEF)

"""`advise`: one verdict, and the points that fit the case."""

from typing import TYPE_CHECKING, Final

from flows.coaching.advice.danger import DANGER
from flows.coaching.advice.deciding import DECIDING
from flows.coaching.advice.groups import IN_DANGER
from flows.coaching.advice.moving import MOVING
from flows.coaching.advice.points import Advice
from flows.coaching.case import Case
from flows.coaching.verdicts import verdict

if TYPE_CHECKING:
    from flows.coaching.advice.points import Point

#: More than this is a lecture.
MOST_POINTS: Final = 7

CALM: Final = {**DECIDING, **MOVING}


def advise(case: Case) -> Advice:
    """The verdict of `case` and its points, the most helpful first.

    Total, also over half-answered cases: a point waits for the answers that call it forth, so
    an empty case has a verdict and no points.
    """
    answer = verdict(case)
    rows = (DANGER if case.danger in IN_DANGER else CALM)[answer]
    points: dict[str, Point] = {}
    for row in rows:
        if row.fits(case):
            points.setdefault(row.point.id, row.point)
    return Advice(answer, tuple(points.values())[:MOST_POINTS])

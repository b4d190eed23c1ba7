"""`advise`: one verdict, and the points that fit the case."""

from typing import Final

from flows.coaching.advice.danger import DANGER
from flows.coaching.advice.deciding import DECIDING
from flows.coaching.advice.groups import IN_DANGER
from flows.coaching.advice.moving import MOVING
from flows.coaching.advice.points import Advice, Point
from flows.coaching.case import Case, Gut
from flows.coaching.verdicts import verdict

#: What keeps a contact alive, or asks for another place there.
IN_TOUCH: Final = frozenset(
    {
        "ask-for-other-role",
        "ask-what-else",
        "be-remembered",
        "first-move",
        "name-their-work",
        "no-and-yes",
        "one-more-contact",
        "other-role",
    }
)
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
        if row.fits(case) and not _unwelcome(row.point, case):
            points.setdefault(row.point.id, row.point)
    return Advice(answer, tuple(points.values())[:MOST_POINTS])


def _unwelcome(point: Point, case: Case) -> bool:
    """Whether it would have someone stay in touch who has said goodbye."""
    goodbye = case.door_open is False and case.gut is not Gut.KEEN
    return goodbye and point.id in IN_TOUCH

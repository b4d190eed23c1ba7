"""The one answer: the first row that fits decides.

An unanswered question (None) fits no row that asks about it, so the last row catches it.
"""

from collections.abc import Callable

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict

Fits = Callable[[Case], bool]

ROOM = (Stage.ON_THE_WAY, Stage.IN_INTERVIEW)
AHEAD = (Stage.INVITED, Stage.ON_THE_WAY)
SURE_ENOUGH = (Certainty.CERTAIN, Certainty.LEANING)
PAID_WELL = (Pay.FINE, Pay.UNKNOWN)
PAID_BADLY = (Pay.LOW, Pay.FAR_TOO_LOW)

TABLE: tuple[tuple[Fits, Verdict], ...] = (
    (lambda c: c.danger is Danger.UNSAFE and c.stage in ROOM, Verdict.LEAVE_NOW),
    (lambda c: c.danger is Danger.SCAM, Verdict.NO_REPLY),
    (lambda c: c.danger is Danger.UNSAFE, Verdict.STAY_AWAY),
    (lambda c: c.danger is Danger.HOSTILE and c.stage is Stage.IN_INTERVIEW, Verdict.LEAVE_NOW),
    (lambda c: c.danger is Danger.HOSTILE, Verdict.WITHDRAW),
    (lambda c: c.stage is Stage.IN_INTERVIEW, Verdict.SEE_IT_THROUGH),
    (lambda c: c.only_fear is True, Verdict.FACE_THE_FEAR),
    (lambda c: c.gut is Gut.KEEN and c.pay in PAID_WELL, Verdict.CARRY_ON),
    (lambda c: c.pay in PAID_BADLY and _drawn(c), Verdict.NEGOTIATE),
    (lambda c: c.fit is Fit.COMPANY and c.certainty in SURE_ENOUGH, Verdict.BETTER_FIT),
    (lambda c: c.certainty is Certainty.CERTAIN, Verdict.WITHDRAW),
    (lambda c: c.stage in AHEAD, Verdict.GO_AND_SEE),
    (lambda _: True, Verdict.TAKE_TIME),
)


def _drawn(case: Case) -> bool:
    return case.fit is Fit.BOTH or case.gut is Gut.KEEN


def verdict(case: Case) -> Verdict:
    """The verdict of the first row that fits; every case has exactly one."""
    return next(answer for fits, answer in TABLE if fits(case))

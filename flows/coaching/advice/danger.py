"""The points for someone in danger: few, short, and none that asks them to stay or to be nice."""

from collections.abc import Mapping
from typing import Final

from flows.coaching.advice.groups import AFTER, AT_A_DESK, BEFORE
from flows.coaching.advice.points import Row, row
from flows.coaching.case import Danger, Stage, Verdict

DANGER: Final[Mapping[Verdict, tuple[Row, ...]]] = {
    Verdict.LEAVE_NOW: (
        row("leave-at-once", stage=Stage.IN_INTERVIEW, danger=(Danger.UNSAFE, Danger.HOSTILE)),
        row("turn-back", stage=Stage.ON_THE_WAY, danger=Danger.UNSAFE),
        row("near-people", danger=Danger.UNSAFE),
        row("owe-nothing", danger=Danger.HOSTILE),
        row("tell-where-now", danger=Danger.UNSAFE),
        row("write-it-down", danger=Danger.HOSTILE),
    ),
    Verdict.NO_REPLY: (
        row("leave-at-once", stage=Stage.IN_INTERVIEW, danger=Danger.SCAM),
        row("turn-back", stage=Stage.ON_THE_WAY, danger=Danger.SCAM),
        row("block-and-keep", danger=Danger.SCAM),
        row("send-nothing", danger=Danger.SCAM),
        row("check-yourself", stage=AT_A_DESK, danger=Danger.SCAM),
        row("report-it", danger=Danger.SCAM),
    ),
    Verdict.STAY_AWAY: (
        row("do-not-go", stage=Stage.INVITED, danger=Danger.UNSAFE),
        row("not-again", stage=AFTER, danger=Danger.UNSAFE),
        row("warning-signs", stage=Stage.INVITED, danger=Danger.UNSAFE),
        row("tell-what-happened", danger=Danger.UNSAFE),
        row("call-if-threatened", stage=AFTER, danger=Danger.UNSAFE),
    ),
    Verdict.WITHDRAW: (
        row("do-not-go", stage=BEFORE, danger=Danger.HOSTILE),
        row("one-short-no", danger=Danger.HOSTILE),
        row("write-it-down", danger=Danger.HOSTILE),
        row("usa-deadline", stage=AFTER, danger=Danger.HOSTILE),
    ),
}

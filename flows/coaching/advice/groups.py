"""Answers that the tables treat alike."""

from typing import Final

from flows.coaching.case import Certainty, Danger, Pay, Stage

BEFORE: Final = (Stage.INVITED, Stage.ON_THE_WAY)
AFTER: Final = (Stage.AFTERWARDS, Stage.OFFERED)
AT_A_DESK: Final = (Stage.INVITED, *AFTER)
SURE: Final = (Certainty.CERTAIN, Certainty.LEANING)
UNDECIDED: Final = (Certainty.LEANING, Certainty.TORN)
TOO_LOW: Final = (Pay.LOW, Pay.FAR_TOO_LOW)
IN_DANGER: Final = (Danger.HOSTILE, Danger.UNSAFE, Danger.SCAM)

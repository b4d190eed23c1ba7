"""The points for someone who says yes, asks for more, or bows out."""

from collections.abc import Mapping
from typing import Final

from flows.coaching.advice.groups import AFTER, AT_A_DESK, BEFORE, SURE, TOO_LOW
from flows.coaching.advice.points import Row, row
from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage, Verdict

MOVING: Final[Mapping[Verdict, tuple[Row, ...]]] = {
    Verdict.CARRY_ON: (
        row("manners-count", danger=Danger.RUDE),
        row("read-the-offer", stage=Stage.OFFERED),
        row("thank-with-detail", stage=Stage.AFTERWARDS, gut=Gut.KEEN),
        row("read-one-thing", stage=BEFORE, gut=Gut.KEEN),
        row("ask-the-range", pay=Pay.UNKNOWN),
        row("what-draws-you", gut=Gut.KEEN, fit=Fit.NEITHER),
        row("show-yourself", stage=BEFORE, gut=Gut.KEEN),
        row("bring-questions", stage=BEFORE),
        row("other-role", fit=Fit.COMPANY),
        row("ask-about-people", fit=Fit.ROLE),
        row("first-move", stage=Stage.AFTERWARDS, gut=Gut.KEEN),
        row("ask-two-people", stage=Stage.OFFERED),
        row("what-draws-you", gut=Gut.KEEN),
    ),
    Verdict.NEGOTIATE: (
        row("manners-count", danger=Danger.RUDE),
        row("ask-before-yes", stage=Stage.OFFERED, pay=TOO_LOW),
        row("pay-after-they-want-you", stage=BEFORE, pay=TOO_LOW),
        row("ask-your-worth", pay=TOO_LOW),
        row("number-in-follow-up", stage=Stage.AFTERWARDS, pay=TOO_LOW),
        row("only-the-pay", certainty=SURE, pay=TOO_LOW),
        row("lowest-number", pay=TOO_LOW),
        row("liking-then-number", fit=Fit.BOTH),
        row("liking-then-number", gut=Gut.KEEN),
        row("more-than-salary", pay=Pay.FAR_TOO_LOW),
        row("going-rate", pay=TOO_LOW),
        row("too-far-apart", pay=Pay.FAR_TOO_LOW),
    ),
    Verdict.BETTER_FIT: (
        row("manners-count", danger=Danger.RUDE),
        row("phone-now", stage=Stage.ON_THE_WAY, certainty=Certainty.CERTAIN),
        row("say-it-now", stage=AT_A_DESK, certainty=Certainty.CERTAIN, door_open=False),
        row("other-role", certainty=SURE, fit=Fit.COMPANY),
        row("cancel-the-date", stage=Stage.INVITED, certainty=Certainty.CERTAIN),
        row("no-and-yes", certainty=Certainty.CERTAIN, fit=Fit.COMPANY),
        row("ask-what-else", stage=BEFORE, certainty=Certainty.LEANING, fit=Fit.COMPANY),
        row("ask-for-other-role", fit=Fit.COMPANY, door_open=True),
        row("no-excuses", certainty=Certainty.CERTAIN, door_open=False),
        row("sure-then-cancel", stage=BEFORE, certainty=Certainty.LEANING, door_open=False),
        row("thanks-only", door_open=False),
        row("ask-deadline", stage=Stage.OFFERED, certainty=Certainty.LEANING),
        row("name-their-work", fit=Fit.COMPANY),
        row("sure-then-say", stage=AFTER, certainty=Certainty.LEANING),
        row("be-remembered", fit=Fit.COMPANY),
        row("name-your-number", pay=TOO_LOW),
        row("one-more-contact", door_open=True),
    ),
    Verdict.WITHDRAW: (
        row("before-you-arrive", stage=Stage.ON_THE_WAY, certainty=Certainty.CERTAIN),
        row("phone-now", stage=Stage.ON_THE_WAY, certainty=Certainty.CERTAIN),
        row("say-it-now", stage=AT_A_DESK, certainty=Certainty.CERTAIN),
        row("manners-unsaid", danger=Danger.RUDE),
        row("cancel-the-date", stage=Stage.INVITED, certainty=Certainty.CERTAIN),
        row("no-excuses", certainty=Certainty.CERTAIN),
        row("one-good-thing", certainty=Certainty.CERTAIN, door_open=True),
        row("thanks-only", door_open=False),
        row("name-your-number", stage=AFTER, pay=TOO_LOW, fit=(Fit.ROLE, Fit.UNKNOWN)),
        row("trust-your-no", only_fear=False),
        row("easy-channel", stage=AT_A_DESK, certainty=Certainty.CERTAIN),
        row("say-it-twice", stage=(*BEFORE, Stage.OFFERED), certainty=Certainty.CERTAIN),
        row("one-more-contact", door_open=True),
        row("same-work-elsewhere", fit=Fit.ROLE),
        row("not-a-rejection", gut=(Gut.UNSURE, Gut.NERVOUS, Gut.OUT)),
        row("their-channel", stage=AT_A_DESK),
        row("agency-first", stage=(*BEFORE, *AFTER)),
    ),
}

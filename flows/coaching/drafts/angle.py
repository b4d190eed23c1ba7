"""What a draft says depends on a case only through its angle: few values, all enumerable."""

from dataclasses import dataclass
from enum import StrEnum

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.details import Channel, Details
from flows.coaching.verdicts import verdict


class Occasion(StrEnum):
    """What a withdrawal does at this stage."""

    #: Cancels an interview that is booked.
    CANCEL = "cancel"
    #: Leaves an interview that is going on.
    DURING = "during"
    #: Withdraws after an interview.
    AFTER = "after"
    #: Turns an offer down.
    DECLINE = "decline"


class Manner(StrEnum):
    """How much courtesy they have earned."""

    KIND = "kind"
    #: After rudeness: civil, and no more.
    COOL = "cool"
    #: After hostility or worse: no reason, no thanks, no door.
    GUARDED = "guarded"


class Reason(StrEnum):
    """The one neutral clause of reason."""

    ROLE = "role"
    PAY = "pay"
    PLAIN = "plain"


class Intent(StrEnum):
    """Where the verdict leaves the person, for the forms that need not withdraw."""

    OUT = "out"
    THINKING = "thinking"
    GOING = "going"


@dataclass(frozen=True, slots=True, kw_only=True)
class Angle:
    """All that the choice of sentences depends on, besides which details are known.

    `late`: so close to the interview that the short notice is worth a word. `door`: whether they
    want to hear from them again, None if unanswered. `drawn`: they would want the job if the pay
    were right. `channel`: the way the talk about pay goes.
    """

    occasion: Occasion
    manner: Manner = Manner.KIND
    reason: Reason = Reason.PLAIN
    intent: Intent = Intent.OUT
    door: bool | None = None
    drawn: bool = False
    late: bool = False
    agency: bool = False
    channel: Channel | None = None

    @property
    def guarded(self) -> bool:
        return self.manner is Manner.GUARDED

    @property
    def kind(self) -> bool:
        return self.manner is Manner.KIND


OCCASIONS = {
    Stage.IN_INTERVIEW: Occasion.DURING,
    Stage.AFTERWARDS: Occasion.AFTER,
    Stage.OFFERED: Occasion.DECLINE,
}
MANNERS = {
    Danger.RUDE: Manner.COOL,
    Danger.HOSTILE: Manner.GUARDED,
    Danger.UNSAFE: Manner.GUARDED,
}
OUT = (Verdict.LEAVE_NOW, Verdict.STAY_AWAY, Verdict.WITHDRAW, Verdict.BETTER_FIT)
TOO_LITTLE = (Pay.LOW, Pay.FAR_TOO_LOW)


def angle_of(case: Case, details: Details) -> Angle:
    """The angle of any case but a scam; an unknown stage counts as an interview ahead."""
    occasion = _occasion(case)
    manner = _manner(case)
    agency = details.agency is True
    if manner is Manner.GUARDED:
        return Angle(occasion=occasion, manner=manner, door=False, agency=agency)
    return Angle(
        occasion=occasion,
        manner=manner,
        reason=_reason(case) if manner is Manner.KIND else _cool_reason(case),
        intent=_intent(case),
        door=case.door_open,
        drawn=case.gut is Gut.KEEN or case.fit is Fit.BOTH,
        late=case.stage is Stage.ON_THE_WAY,
        agency=agency,
        channel=details.channel,
    )


def says_no(case: Case) -> bool:
    """Whether every form of the note for `case` withdraws, the thank-you included."""
    return _intent(case) is Intent.OUT


def _occasion(case: Case) -> Occasion:
    return OCCASIONS.get(case.stage, Occasion.CANCEL) if case.stage else Occasion.CANCEL


def _manner(case: Case) -> Manner:
    return MANNERS.get(case.danger, Manner.KIND) if case.danger else Manner.KIND


def _reason(case: Case) -> Reason:
    if case.fit is Fit.COMPANY:
        return Reason.ROLE
    return Reason.PAY if case.pay in TOO_LITTLE else Reason.PLAIN


def _cool_reason(case: Case) -> Reason:
    """After rudeness nothing is said of liking the company."""
    reason = _reason(case)
    return Reason.PLAIN if reason is Reason.ROLE else reason


def _intent(case: Case) -> Intent:
    answer = verdict(case)
    through = answer is Verdict.SEE_IT_THROUGH and case.certainty is Certainty.CERTAIN
    if answer in OUT or through:
        return Intent.OUT
    return Intent.GOING if case.gut is Gut.KEEN else Intent.THINKING

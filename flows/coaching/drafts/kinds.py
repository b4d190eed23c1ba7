"""Which forms a case calls for, the best first."""

from flows.coaching.case import Case, Certainty, Danger, Fit, Stage, Verdict
from flows.coaching.details import Channel, Details, Kind
from flows.coaching.drafts.angle import MANNERS, TOO_LITTLE, Manner, says_no
from flows.coaching.drafts.errors import NoDraft
from flows.coaching.verdicts import verdict

#: Close to the interview a call is kindest; in the room only a spoken word will do.
BY_STAGE: dict[Stage, tuple[Kind, ...]] = {
    Stage.INVITED: (
        Kind.EMAIL,
        Kind.MESSAGE,
        Kind.PHONE,
        Kind.VOICEMAIL,
        Kind.PUSHBACK,
        Kind.RESCHEDULE,
        Kind.NEGOTIATE,
        Kind.STAY_IN_TOUCH,
    ),
    Stage.ON_THE_WAY: (
        Kind.PHONE,
        Kind.MESSAGE,
        Kind.VOICEMAIL,
        Kind.EMAIL,
        Kind.PUSHBACK,
        Kind.RESCHEDULE,
        Kind.STAY_IN_TOUCH,
    ),
    Stage.IN_INTERVIEW: (
        Kind.IN_PERSON,
        Kind.EMAIL,
        Kind.MESSAGE,
        Kind.PHONE,
        Kind.PUSHBACK,
        Kind.THANK_YOU,
        Kind.STAY_IN_TOUCH,
    ),
    Stage.AFTERWARDS: (
        Kind.EMAIL,
        Kind.MESSAGE,
        Kind.PHONE,
        Kind.VOICEMAIL,
        Kind.PUSHBACK,
        Kind.THANK_YOU,
        Kind.RESCHEDULE,
        Kind.NEGOTIATE,
        Kind.STAY_IN_TOUCH,
    ),
    Stage.OFFERED: (
        Kind.EMAIL,
        Kind.PHONE,
        Kind.MESSAGE,
        Kind.VOICEMAIL,
        Kind.PUSHBACK,
        Kind.NEGOTIATE,
        Kind.RESCHEDULE,
        Kind.THANK_YOU,
        Kind.STAY_IN_TOUCH,
    ),
}

#: The form that carries a verdict out, where the stage has it.
BY_VERDICT: dict[Verdict, tuple[Kind, ...]] = {
    Verdict.NEGOTIATE: (Kind.NEGOTIATE,),
    Verdict.BETTER_FIT: (Kind.STAY_IN_TOUCH,),
    Verdict.CARRY_ON: (Kind.THANK_YOU,),
    Verdict.TAKE_TIME: (Kind.RESCHEDULE,),
}

#: These bow out, whatever the advice is.
WITHDRAWALS = frozenset(
    {
        Kind.EMAIL,
        Kind.MESSAGE,
        Kind.PHONE,
        Kind.VOICEMAIL,
        Kind.IN_PERSON,
        Kind.PUSHBACK,
        Kind.STAY_IN_TOUCH,
    }
)

BY_CHANNEL = {
    Channel.EMAIL: Kind.EMAIL,
    Channel.MESSAGE: Kind.MESSAGE,
    Channel.PHONE: Kind.PHONE,
}

#: After danger nothing but the plain withdrawal makes sense.
GUARDED = frozenset(
    {Kind.IN_PERSON, Kind.EMAIL, Kind.MESSAGE, Kind.PHONE, Kind.VOICEMAIL, Kind.PUSHBACK}
)
UNSAFE = frozenset({Danger.HOSTILE, Danger.UNSAFE})


def kinds_for(case: Case) -> tuple[Kind, ...]:
    """The forms that make sense for `case`, the best first; none for a scam."""
    if case.danger is Danger.SCAM:
        return ()
    sensible = [kind for kind in BY_STAGE[case.stage or Stage.INVITED] if _sensible(kind, case)]
    first = [kind for kind in _first(case) if kind in sensible]
    return (*first, *(kind for kind in sensible if kind not in first))


def _first(case: Case) -> tuple[Kind, ...]:
    """What goes before the usual order; nobody on the way to danger should have to speak."""
    if case.danger in UNSAFE and case.stage is Stage.ON_THE_WAY:
        return (Kind.MESSAGE,)
    return BY_VERDICT.get(verdict(case), ())


def _sensible(kind: Kind, case: Case) -> bool:
    manner = MANNERS.get(case.danger, Manner.KIND) if case.danger else Manner.KIND
    if manner is Manner.GUARDED:
        return kind in GUARDED
    if kind is Kind.STAY_IN_TOUCH:
        wanted = case.door_open is True or (case.door_open is None and manner is Manner.KIND)
        return wanted and case.fit is not Fit.NEITHER
    if kind is Kind.RESCHEDULE:
        return not (says_no(case) and case.certainty is Certainty.CERTAIN)
    return kind is not Kind.NEGOTIATE or case.pay in TOO_LITTLE


def plan_b(case: Case, kind: Kind) -> bool:
    """Whether a note of `kind` says no although that is not what the coach advises."""
    return kind in WITHDRAWALS and not says_no(case)


def suggested_kind(case: Case, details: Details) -> Kind:
    """The best form for `case` on the channel they have used; `NoDraft` for a scam.

    On the way an email could be read too late, so that a call goes before it; after danger a
    message does.
    """
    kinds = kinds_for(case)
    if not kinds:
        raise NoDraft("a scam gets no reply")
    usual = BY_CHANNEL.get(details.channel) if details.channel else None
    unread = usual is Kind.EMAIL and case.stage is Stage.ON_THE_WAY
    unsafe = case.danger in UNSAFE and case.stage is Stage.ON_THE_WAY
    own_way = usual is not None and not (unread or unsafe) and _by_any_way(kinds[0], usual, case)
    return usual if usual is not None and own_way else kinds[0]


def _by_any_way(best: Kind, usual: Kind, case: Case) -> bool:
    """Whether the usual way can carry what the best form says, an open door included."""
    in_touch = best is Kind.STAY_IN_TOUCH and case.door_open is True and usual is not Kind.EMAIL
    return in_touch or best in BY_CHANNEL.values()

"""What each form says after hostility or worse: the decision, and that it is final."""

from flows.coaching.details import Kind
from flows.coaching.drafts import conditions as on
from flows.coaching.drafts.lines import GREETING, NAME, Line, Plan

NOTE = (
    GREETING,
    (Line("guarded-decision"), Line("guarded-relay", on.agency), Line("guarded-final")),
)

GUARDED: dict[Kind, Plan] = {
    Kind.EMAIL: Plan(30, 60, (*NOTE, (Line("guarded-closing"),)), "withdraw"),
    Kind.MESSAGE: Plan(30, 60, (*NOTE, NAME)),
    Kind.PHONE: Plan(
        45,
        60,
        (
            (Line("guarded-opening"),),
            (Line("guarded-decision"), Line("guarded-relay", on.agency)),
            (Line("guarded-spoken-final"), Line("guarded-more", rank=1)),
            (Line("guarded-bye"),),
        ),
    ),
    Kind.VOICEMAIL: Plan(
        50,
        60,
        (
            (
                Line("guarded-opening"),
                Line("guarded-decision"),
                Line("guarded-relay", on.agency),
                Line("guarded-spoken-final"),
                Line("guarded-more", rank=1),
                Line("guarded-bye"),
            ),
        ),
    ),
    Kind.IN_PERSON: Plan(10, 35, ((Line("guarded-room"),),)),
    Kind.PUSHBACK: Plan(
        30,
        60,
        ((Line("guarded-come"),), (Line("guarded-take"),), (Line("guarded-why"),)),
    ),
}

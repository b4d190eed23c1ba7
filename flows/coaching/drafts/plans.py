"""What each form says, in which order."""

from flows.coaching.details import Kind
from flows.coaching.drafts import conditions as on
from flows.coaching.drafts.angle import Angle
from flows.coaching.drafts.guarded import GUARDED
from flows.coaching.drafts.lines import (
    CLOSING,
    DOOR,
    ERRANDS,
    FAREWELL,
    GREETING,
    LATE,
    NAME,
    NO_REPLY,
    POSITIVES,
    REASON,
    REGRET,
    REMOVE,
    SAY_BYE,
    SHORT_DOOR,
    SHORT_POSITIVES,
    THANKS,
    Line,
    Plan,
    aloud,
)
from flows.coaching.drafts.paying import PAY, PAY_BY_CHANNEL

KIND: dict[Kind, Plan] = {
    Kind.EMAIL: Plan(
        60,
        120,
        (
            GREETING,
            (*THANKS, Line("decision"), *LATE, *REASON),
            (*ERRANDS, *REMOVE, *REGRET),
            (*POSITIVES, *FAREWELL, *NO_REPLY),
            CLOSING,
        ),
        "withdraw",
    ),
    Kind.MESSAGE: Plan(
        25,
        70,
        (
            GREETING,
            (*THANKS, Line("chat-decision"), *LATE, *ERRANDS),
            (
                *SHORT_POSITIVES,
                *SHORT_DOOR,
                Line("goodwill", on.kind, 1),
                Line("cool-goodwill", on.cool, 1),
                *NO_REPLY,
            ),
            NAME,
        ),
    ),
    Kind.PHONE: Plan(
        45,
        110,
        (
            (Line("call-opening"), Line("call-thanks", on.kind), Line("cool-thanks", on.cool)),
            (
                Line("say-decision"),
                *LATE,
                Line("reason", rank=2, spoken=True),
                Line("still-booked", on.still_booked),
                Line("say-relay", on.agency),
                Line("say-more", rank=3),
            ),
            aloud(*POSITIVES),
            (*aloud(*DOOR), Line("say-confirm", rank=1)),
            SAY_BYE,
        ),
    ),
    Kind.VOICEMAIL: Plan(
        50,
        75,
        (
            (
                Line("voicemail-opening"),
                Line("call-thanks", on.kind, in_brief=True),
                Line("cool-thanks", on.cool),
                Line("say-decision", in_brief=True),
                *LATE,
                Line("still-booked", on.still_booked),
                Line("say-relay", on.agency),
                Line("say-more", rank=4),
                *SHORT_POSITIVES,
                *SHORT_DOOR,
                Line("voicemail-written", rank=1),
                Line("goodwill", on.kind, 3, spoken=True),
                Line("cool-goodwill", on.cool, 3),
                *SAY_BYE,
            ),
        ),
    ),
    Kind.IN_PERSON: Plan(10, 35, ((Line("room"), Line("room-booked", on.booked_later)),)),
    Kind.PUSHBACK: Plan(25, 60, ((Line("come"),), (Line("take"),), (Line("why"),))),
    Kind.RESCHEDULE: Plan(
        40,
        100,
        (
            GREETING,
            (*THANKS, Line("move-ask"), *LATE),
            (Line("move-why", rank=1), Line("move-offer"), Line("move-relay", on.agency)),
            (Line("move-thanks"),),
            CLOSING,
        ),
        "move",
    ),
    Kind.NEGOTIATE: PAY,
    Kind.STAY_IN_TOUCH: Plan(
        50,
        110,
        (
            GREETING,
            (*THANKS, Line("touch-decision"), *LATE, *ERRANDS),
            (
                *POSITIVES,
                Line("touch-suit", on.welcome),
                Line("remove", on.unwelcome, 1),
                Line("no-reply", on.unwelcome, 3),
            ),
            (
                Line("touch-contact", on.welcome),
                Line("goodwill", on.kind, 2),
                Line("cool-goodwill", on.cool, 2),
            ),
            CLOSING,
        ),
        "touch",
    ),
    Kind.THANK_YOU: Plan(
        40,
        100,
        (
            GREETING,
            (*THANKS, *POSITIVES, Line("thanked-more", rank=2)),
            (
                Line("thanked-decision", on.out),
                Line("still-booked", on.booked_and_out),
                Line("thanked-next", on.undecided),
                Line("thanked-again", on.undecided, 3),
                Line("thanked-needs", on.undecided, 4),
            ),
            (
                Line("door", on.open_and_out),
                Line("thanked-goodwill", on.kind, 1),
                Line("cool-goodwill", on.cool_and_out, 1),
                *NO_REPLY,
            ),
            CLOSING,
        ),
        "thanks",
    ),
}


def plan_for(form: Kind, angle: Angle) -> Plan:
    """The plan of a form; after danger there is only the short note, whatever was asked for."""
    if angle.guarded:
        return GUARDED.get(form, GUARDED[Kind.EMAIL])
    if form is Kind.NEGOTIATE and angle.channel in PAY_BY_CHANNEL:
        return PAY_BY_CHANNEL[angle.channel]
    return KIND[form]

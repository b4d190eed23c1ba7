"""What each form says, in which order.

A plan is paragraphs of lines. A `Line` names its slot in the locale files (draft-<slot>-<tone>-<number>); lines of
rank 0 are always said, the others join in the order of their rank while the draft is short of its length.
A line whose condition does not hold is left out.
"""

from collections.abc import Callable
from dataclasses import dataclass

from flows.coaching.details import Kind, Tone
from flows.coaching.drafts.angle import Angle, Intent, Occasion
from flows.coaching.drafts.facts import Facts

When = Callable[[Angle, Facts], bool]


def always(_angle: Angle, _facts: Facts) -> bool:
    return True


def kind(angle: Angle, _facts: Facts) -> bool:
    return angle.kind


def cool(angle: Angle, _facts: Facts) -> bool:
    return not angle.kind


def named(_angle: Angle, facts: Facts) -> bool:
    return bool(facts.own_name)


def late(angle: Angle, _facts: Facts) -> bool:
    return angle.late


def agency(angle: Angle, _facts: Facts) -> bool:
    return angle.agency


def direct(angle: Angle, _facts: Facts) -> bool:
    return not angle.agency


def still_booked(angle: Angle, facts: Facts) -> bool:
    return angle.occasion is not Occasion.CANCEL and bool(facts.when)


def booked_later(angle: Angle, facts: Facts) -> bool:
    return angle.occasion is not Occasion.DURING and still_booked(angle, facts)


def liked(_angle: Angle, facts: Facts) -> bool:
    return bool(facts.liked)


def project(_angle: Angle, facts: Facts) -> bool:
    return bool(facts.project)


def nothing_liked(angle: Angle, facts: Facts) -> bool:
    return angle.kind and not (facts.liked or facts.project)


def open_door(angle: Angle, _facts: Facts) -> bool:
    return angle.door is True


def welcome(angle: Angle, _facts: Facts) -> bool:
    return angle.door is not False


def unwelcome(angle: Angle, _facts: Facts) -> bool:
    return angle.door is False


def out(angle: Angle, _facts: Facts) -> bool:
    return angle.intent is Intent.OUT


def open_and_out(angle: Angle, _facts: Facts) -> bool:
    return angle.door is True and angle.intent is Intent.OUT


def booked_and_out(angle: Angle, facts: Facts) -> bool:
    return angle.intent is Intent.OUT and still_booked(angle, facts)


def undecided(angle: Angle, _facts: Facts) -> bool:
    return angle.intent is not Intent.OUT


@dataclass(frozen=True, slots=True)
class Line:
    """One slot of a plan."""

    slot: str
    when: When = always
    rank: int = 0
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The least and the most words of a form, and its lines by paragraph."""

    least: int
    most: int
    paragraphs: tuple[tuple[Line, ...], ...]
    subject: str | None = None


GREETING = (Line("greeting"),)
CLOSING = (Line("closing"),)
NAME = (Line("name", named),)
THANKS = (Line("thanks", kind), Line("cool-thanks", cool))
DECISION = (Line("decision"), Line("still-booked", still_booked), Line("relay", agency))
POSITIVES = (
    Line("liked", liked),
    Line("project", project),
    Line("positive", nothing_liked),
)
#: Where words are few, whatever the tone of the rest.
SHORT_POSITIVES = (
    Line("liked", liked, tone=Tone.BRIEF),
    Line("project", project, tone=Tone.BRIEF),
    Line("positive", nothing_liked, tone=Tone.BRIEF),
)
SHORT_DOOR = (Line("door", open_door, tone=Tone.BRIEF),)
REASON = (Line("reason", rank=1),)
REMOVE = (Line("remove", rank=3),)
LATE = (Line("late", late),)
GOODWILL = (Line("goodwill", kind), Line("cool-goodwill", cool))
DOOR = (Line("door", open_door),)
FAREWELL = (*DOOR, *GOODWILL)

NOTE = (
    GREETING,
    (Line("guarded-decision"), Line("guarded-relay", agency), Line("guarded-final")),
)

GUARDED: dict[Kind, Plan] = {
    Kind.EMAIL: Plan(30, 60, (*NOTE, (Line("guarded-closing"),)), "withdraw"),
    Kind.MESSAGE: Plan(30, 60, (*NOTE, NAME)),
    Kind.PHONE: Plan(
        45,
        60,
        (
            (Line("call-opening"),),
            (Line("guarded-decision"), Line("guarded-relay", agency)),
            (Line("guarded-spoken-final"),),
            (Line("guarded-bye"),),
        ),
    ),
    Kind.VOICEMAIL: Plan(
        50,
        60,
        (
            (
                Line("voicemail-opening"),
                Line("guarded-decision"),
                Line("guarded-relay", agency),
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

KIND: dict[Kind, Plan] = {
    Kind.EMAIL: Plan(
        60,
        120,
        (
            GREETING,
            (*THANKS, *DECISION, *REASON, *REMOVE),
            (*LATE, *POSITIVES),
            FAREWELL,
            CLOSING,
        ),
        "withdraw",
    ),
    Kind.MESSAGE: Plan(
        25,
        70,
        (
            GREETING,
            (*THANKS, Line("chat-decision"), Line("still-booked", still_booked)),
            (*SHORT_POSITIVES, *SHORT_DOOR, Line("goodwill", kind, 1), Line("cool-goodwill", cool, 1)),
            NAME,
        ),
    ),
    Kind.PHONE: Plan(
        45,
        110,
        (
            (Line("call-opening"), Line("call-thanks", kind), Line("cool-thanks", cool)),
            (
                Line("say-decision"),
                Line("still-booked", still_booked),
                Line("reason", rank=2),
                Line("say-relay", agency),
            ),
            POSITIVES,
            (*DOOR, Line("say-confirm"), Line("say-more", rank=1)),
            (Line("say-bye"),),
        ),
    ),
    Kind.VOICEMAIL: Plan(
        50,
        75,
        (
            (
                Line("voicemail-opening"),
                Line("call-thanks", kind),
                Line("cool-thanks", cool),
                Line("say-decision"),
                Line("still-booked", still_booked),
                *SHORT_POSITIVES,
                *SHORT_DOOR,
                Line("voicemail-written", rank=1),
                Line("say-relay", agency, 2),
                Line("goodwill", kind, 3),
                Line("cool-goodwill", cool, 3),
                Line("say-bye"),
            ),
        ),
    ),
    Kind.IN_PERSON: Plan(10, 35, ((Line("room"), Line("room-booked", booked_later)),)),
    Kind.PUSHBACK: Plan(45, 130, ((Line("come"),), (Line("take"),), (Line("why"),))),
    Kind.RESCHEDULE: Plan(
        40,
        100,
        (
            GREETING,
            (*THANKS, Line("move-ask")),
            (Line("move-why", rank=1), Line("move-offer"), Line("move-relay", agency)),
            (Line("move-thanks"),),
            CLOSING,
        ),
        "move",
    ),
    Kind.NEGOTIATE: Plan(
        60,
        120,
        (
            GREETING,
            (*THANKS, Line("pay-interest")),
            (Line("pay-figures"), Line("pay-reason"), Line("pay-ask")),
            (Line("pay-open", rank=1), Line("pay-thanks")),
            CLOSING,
        ),
        "pay",
    ),
    Kind.STAY_IN_TOUCH: Plan(
        50,
        110,
        (
            GREETING,
            (*THANKS, Line("touch-decision"), Line("still-booked", still_booked)),
            (*POSITIVES, Line("touch-suit", welcome), Line("remove", unwelcome, 1)),
            (Line("touch-contact", welcome), Line("goodwill", kind, 2), Line("cool-goodwill", cool, 2)),
            CLOSING,
        ),
        "touch",
    ),
    Kind.THANK_YOU: Plan(
        40,
        100,
        (
            GREETING,
            (*THANKS, *POSITIVES),
            (
                Line("thanked-decision", out),
                Line("still-booked", booked_and_out),
                Line("thanked-next", undecided),
            ),
            (Line("door", open_and_out), Line("thanked-goodwill", rank=1)),
            CLOSING,
        ),
        "thanks",
    ),
}


def plan_for(form: Kind, angle: Angle) -> Plan:
    """The plan of a form; after danger there is only the short note, whatever else was asked for."""
    if angle.guarded:
        return GUARDED.get(form, GUARDED[Kind.EMAIL])
    return KIND[form]

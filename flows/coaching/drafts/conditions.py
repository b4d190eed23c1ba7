"""When a line belongs in a draft."""

from collections.abc import Callable

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


def cool_and_out(angle: Angle, _facts: Facts) -> bool:
    return not angle.kind and angle.intent is Intent.OUT


def booked_and_out(angle: Angle, facts: Facts) -> bool:
    return angle.intent is Intent.OUT and still_booked(angle, facts)


def quiet(angle: Angle, _facts: Facts) -> bool:
    """Nothing is open between them, so that no answer is needed."""
    return angle.door is not True and angle.intent is Intent.OUT


def regretful(angle: Angle, _facts: Facts) -> bool:
    """One apology is enough, and after rudeness none is due."""
    return angle.kind and not angle.late


def undecided(angle: Angle, _facts: Facts) -> bool:
    return angle.intent is not Intent.OUT

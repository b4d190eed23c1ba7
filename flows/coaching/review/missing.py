"""Checks for what a draft should say: each tells whether it is missing."""

from flows.coaching.review.purpose import Purpose
from flows.coaching.review.reading import Reading

#: These ask for contact by their nature.
SEEKS_CONTACT = frozenset({Purpose.STAY_IN_TOUCH, Purpose.NEGOTIATE, Purpose.RESCHEDULE})


def thanks(reading: Reading) -> bool:
    return not reading.grave and not reading.said(reading.wording.thanks)


def decision(reading: Reading) -> bool:
    return reading.withdraws and not reading.said(reading.wording.decision)


def cancellation(reading: Reading) -> bool:
    return reading.withdraws and reading.booked and not reading.said(reading.wording.cancelled)


def positive(reading: Reading) -> bool:
    return reading.roomy and not reading.said(reading.wording.positives)


def open_door(reading: Reading) -> bool:
    wanted = reading.case.door_open is True and reading.roomy
    return wanted and not reading.said(reading.wording.door)


def doorless(reading: Reading) -> bool:
    """The door is to stay shut: after danger always, else unless the text is there to ask."""
    seeks = reading.purpose in SEEKS_CONTACT
    return reading.grave or (reading.case.door_open is False and not seeks)

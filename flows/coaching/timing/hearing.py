"""Typed words where a place or a time is asked."""

from flows.coaching.states import S
from flows.coaching.timing.dates import LONGEST
from flows.core.turn import Intent

ASKED = {S.ZONE: "place", S.WHEN: "moment"}


def heard(state: str, text: str) -> Intent | None:
    """What was typed, for the rows to make sense of; None in other states."""
    trigger = ASKED.get(S(state))
    return Intent(trigger, text[:LONGEST]) if trigger else None

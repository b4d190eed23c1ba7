"""What a text is for, recognised from its words.

Only a withdrawal has to state a decision and cancel an interview. A text of no recognisable
purpose is taken for an attempt at a withdrawal, so that a missing decision is found.
"""

from collections.abc import Callable
from enum import StrEnum

from flows.coaching.details import Kind
from flows.coaching.review.rules import Rule
from flows.coaching.review.sentences import Sentence
from flows.coaching.review.wording import Wording

#: A spoken reply to "just come anyway" is short; a longer text that holds firm is a withdrawal.
LONGEST_PUSHBACK = 60

#: Replies to more than one quoted plea are no letter.
SEVERAL_PLEAS = 2


class Purpose(StrEnum):
    """What a text is for."""

    WITHDRAW = "withdraw"
    PUSHBACK = "pushback"
    RESCHEDULE = "reschedule"
    NEGOTIATE = "negotiate"
    STAY_IN_TOUCH = "stay_in_touch"
    THANK_YOU = "thank_you"


#: Our own forms that are no withdrawal.
OTHER_FORMS = frozenset(purpose.value for purpose in Purpose) - {Purpose.WITHDRAW.value}


def purpose_of(kind: Kind) -> Purpose:
    """The purpose of one of our own forms; the forms of a withdrawal share one."""
    return Purpose(kind.value) if kind.value in OTHER_FORMS else Purpose.WITHDRAW


def kind_of(purpose: Purpose) -> Kind:
    """One of our own forms with that purpose."""
    return Kind.EMAIL if purpose is Purpose.WITHDRAW else Kind(purpose.value)


def recognise(
    sentences: tuple[Sentence, ...],
    wording: Wording,
    said: Callable[[Rule], object],
    likely: "Purpose | None",
) -> Purpose:
    """The purpose of a text: what is `likely`, or the first that its words tell."""
    pleas = sum(sentence.plain.startswith('"') for sentence in sentences)
    short = sum(len(sentence.plain.split()) for sentence in sentences) <= LONGEST_PUSHBACK
    spoken = (wording.excuses, wording.blame, wording.other_employer)
    told: tuple[tuple[Purpose | None, Callable[[], object]], ...] = (
        (Purpose.PUSHBACK, lambda: pleas >= SEVERAL_PLEAS),
        (likely, lambda: likely),
        (
            Purpose.PUSHBACK,
            lambda: short and said(wording.pushback) and not said(wording.announced),
        ),
        (Purpose.WITHDRAW, lambda: said(wording.decision)),
        (Purpose.RESCHEDULE, lambda: said(wording.reschedule)),
        (Purpose.NEGOTIATE, lambda: said(wording.negotiate)),
        (Purpose.WITHDRAW, lambda: said(wording.wavering)),
        (Purpose.STAY_IN_TOUCH, lambda: said(wording.door)),
        (Purpose.WITHDRAW, lambda: any(map(said, spoken))),
        (Purpose.THANK_YOU, lambda: said(wording.thank_you)),
        (Purpose.THANK_YOU, lambda: said(wording.thanks) and said(wording.positives)),
    )
    return next((purpose for purpose, true in told if purpose and true()), Purpose.WITHDRAW)

"""What a locale has to say so that its drafts can be reviewed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flows.coaching.review.rules import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The rules of one locale."""

    thanks: Rule
    #: A plain statement of the decision.
    decision: Rule
    #: A booked interview is cancelled.
    cancelled: Rule
    #: Something good is named.
    positives: Rule
    #: Further contact is welcome.
    door: Rule
    excuses: Rule
    #: One of these is courtesy, two are too many.
    apologies: Rule
    #: One clause of reason is fine, more is a justification.
    reasons: Rule
    blame: Rule
    other_employer: Rule
    #: Capitalised words in these name an employer, save those below and the known ones.
    named_employer: Rule
    not_employers: frozenset[str]
    #: By which the language is known.
    common: frozenset[str]
    blanks: re.Pattern[str]
    #: What stands around a blank for the role where nothing is to be added to it.
    role_before: re.Pattern[str]
    role_after: re.Pattern[str]
    #: What a blank asks for, by field of `Details`; "name" is theirs, in the foot one's own.
    blank_fields: Mapping[str, re.Pattern[str]]
    reschedule: Rule
    negotiate: Rule
    pushback: Rule
    #: A withdrawal being announced, which is no reply to a plea.
    announced: Rule
    thank_you: Rule
    #: A wavering statement of the decision: an attempt at a withdrawal.
    wavering: Rule
    #: What takes a decision back.
    hedge: Rule
    #: The line that a letter opens with, and the lines it ends with.
    subject: re.Pattern[str]
    greeting: re.Pattern[str]
    closing: re.Pattern[str]
    #: A name with a word of parting before it, at the end of a line of text.
    sign_off: re.Pattern[str]
    #: What joins a clause to the next.
    link: re.Pattern[str]

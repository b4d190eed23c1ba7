"""What hearing remembers of one conversation."""

from dataclasses import dataclass, field

from flows.coaching.case import Case
from flows.coaching.details import Details


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Answers and details that wait to be seen and confirmed; nothing rests on them yet.

    `hints` marks the texts that have led to the safety question, so that none does so twice; `scam`
    says that the last of them sounded like one, which no feeling of safety rules out;
    `uneasy` that they left the question by the way out, without a word on danger.
    """

    case: Case = field(default_factory=Case)
    details: Details = field(default_factory=Details)
    hints: tuple[int, ...] = ()
    scam: bool = False
    uneasy: bool = False

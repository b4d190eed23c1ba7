"""What hearing remembers of one conversation."""

from dataclasses import dataclass, field

from flows.coaching.case import Case
from flows.coaching.details import Details
from flows.understanding.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Answers and details that wait to be seen and confirmed; nothing rests on them yet.

    `hints` marks the texts that have led to the safety question, so that none does so twice; `kind`
    is what the last of them was about: being safe now undoes only a vague one;
    `uneasy` says that they left by the way out, or feel unsafe, without a tap on danger.
    """

    case: Case = field(default_factory=Case)
    details: Details = field(default_factory=Details)
    hints: tuple[int, ...] = ()
    kind: Kind = Kind.VAGUE
    uneasy: bool = False

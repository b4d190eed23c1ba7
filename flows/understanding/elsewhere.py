"""Whether words tell of another time or of other people: their jobs, their pay, their news."""

import re

#: People whose news is not the person's own, until the person comes in ("… told me").
OTHERS = re.compile(
    r"\b(?:my|our|a|me) (?:[\w-]+ )?(?:friend|mate|sister|brother|husband|wife|missus|partner"
    r"|cousin|flatmate|roommate|neighbour|neighbor|mum|mom|mother|dad|father|son|daughter|boy|girlfriend"
    r"|boyfriend|uncle|aunt|colleague|in-law)(?:'s)?\b(?!.*\b(?:i|me|i'm|i've|im)\b)",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\blast (?:year|summer|winter|spring|autumn)\b|\byears ago\b|\bback in\b|\bwhen i was\b"
    r"|\bprevious(?:ly)?\b|\bi used to\b|\bi ended on\b"
    r"|\b(?:old|last|former|previous|ex) (?:boss|place|job|company|employer|firm)\b"
    r"|\b(?:s?he)(?:'s| is) (?:on|getting|making|earning)\b|\bif (?:they|it|he|she)\b",
    re.IGNORECASE,
)
END = re.compile(r"[.;!?](?:\s|$)|,\s|\s(?:but|now|so)\b", re.IGNORECASE)


def is_elsewhere(text: str, start: int) -> bool:
    """Whether what stands at `start` belongs to someone else, or to another time."""
    clause = END.split(text[max(0, start - 160) : start])[-1]
    return OTHERS.search(clause) is not None or PAST.search(clause) is not None

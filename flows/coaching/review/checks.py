"""All checks in the order that a reader cares about, and what each leads to."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from flows.coaching.review import missing, unwelcome
from flows.coaching.review.findings import SHUT, SOURCES, Check, Finding, Fix
from flows.coaching.review.reading import Reading, Span

#: Something is missing: the check, and the line to add.
MISSING: tuple[tuple[Check, Callable[[Reading], bool], Fix], ...] = (
    (Check.DECISION, missing.decision, Fix.ADD_DECISION),
    (Check.BOOKED_INTERVIEW, missing.cancellation, Fix.ADD_CANCELLATION),
    (Check.THANKS, missing.thanks, Fix.ADD_THANKS),
    (Check.POSITIVES, missing.positive, Fix.ADD_POSITIVE),
    (Check.DOOR, missing.open_door, Fix.ADD_DOOR),
)

#: Something is there that should not be: the check, how to mend it, what that rests on.
UNWELCOME: tuple[
    tuple[Check, Callable[[Reading], list[Span]], Fix | None, tuple[str, ...]], ...
] = (
    (Check.UNFILLED, unwelcome.blanks, Fix.FILL_IN, SOURCES[Check.UNFILLED]),
    (Check.NO_BLAME, unwelcome.blame, Fix.TAKE_OUT, SOURCES[Check.NO_BLAME]),
    (Check.NO_EXCUSE, unwelcome.excuses, Fix.TAKE_OUT, SOURCES[Check.NO_EXCUSE]),
    (Check.OTHER_EMPLOYER, unwelcome.other_employers, Fix.TAKE_OUT, SOURCES[Check.OTHER_EMPLOYER]),
    (Check.DOOR, unwelcome.invitations, Fix.TAKE_OUT, SHUT),
    (Check.BRIEF, unwelcome.rambling, None, SOURCES[Check.BRIEF]),
)


def findings(reading: Reading) -> Iterator[Finding]:
    """Every check that the draft fails, once."""
    for check, missing_in, fix in MISSING:
        if missing_in(reading):
            offered = fix if _possible(fix, reading) else None
            yield Finding(check=check, article=SOURCES[check], fix=offered)
    for check, places_in, mend, source in UNWELCOME:
        if places := places_in(reading):
            found = _found(reading.text, check, places)
            yield replace(found, article=source, fix=mend)


def _found(text: str, check: Check, places: list[Span]) -> Finding:
    start, end = places[0]
    return Finding(check=check, quote=text[start:end], start=start, end=end, more=len(places) - 1)


def _possible(fix: Fix, reading: Reading) -> bool:
    """Only the writer knows what they liked."""
    return fix is not Fix.ADD_POSITIVE or bool(reading.details.liked or reading.details.project)

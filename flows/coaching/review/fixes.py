"""Corrections that one tap makes: they touch what they are about and keep all else."""

from flows.coaching.case import Case
from flows.coaching.details import Details, Kind
from flows.coaching.review import blanks, places
from flows.coaching.review.checks import UNWELCOME
from flows.coaching.review.findings import Check, Finding, Fix
from flows.coaching.review.reading import Reading, read
from flows.core.texts import texts

PLACES = {check: found_in for check, found_in, _ in UNWELCOME}


def apply(
    text: str,
    finding: Finding,
    case: Case,
    details: Details,
    locale: str = "en",
    *,
    kind: Kind | None = None,
) -> str:
    """The text with the fix of `finding` made; unchanged where it has none."""
    reading = read(text, case, details, locale, kind)
    if finding.fix is None:
        return text
    if finding.fix is Fix.FILL_IN:
        return _taken_out(reading.of(blanks.filled(reading, locale)), finding.check)
    if finding.fix is Fix.TAKE_OUT:
        return _taken_out(reading, finding.check)
    return places.put(text, _line(finding.fix, details, locale), _place(finding.fix, reading))


def _taken_out(reading: Reading, check: Check) -> str:
    """One sentence at a time: without the first, a second may be no fault."""
    while found := PLACES[check](reading):
        reading = reading.of(places.cut(reading.text, places.sentence_of(reading, found[0])))
    return reading.text


def _line(fix: Fix, details: Details, locale: str) -> str:
    text_id = f"review-line-{fix.value.removeprefix('add_')}"
    if fix is not Fix.ADD_POSITIVE:
        return texts(locale).plain(text_id)
    if details.liked:
        return texts(locale).plain(text_id, {"liked": details.liked})
    return texts(locale).plain("review-line-project", {"project": details.project or ""})


def _place(fix: Fix, reading: Reading) -> int:
    wording = reading.wording
    opening = places.opening(reading)
    if fix is Fix.ADD_THANKS:
        return opening
    if fix is Fix.ADD_DECISION:
        thanks = [span for span in reading.said(wording.thanks) if span[0] < places.close(reading)]
        return places.after(reading, thanks, opening)
    if fix is Fix.ADD_CANCELLATION:
        return places.after(reading, reading.said(wording.decision), places.close(reading))
    return places.close(reading)

"""Corrections that one tap makes: they touch what they are about and keep all else."""

from flows.coaching.case import Case
from flows.coaching.details import Details, Kind
from flows.coaching.review import blanks, clauses, missing, places
from flows.coaching.review.checks import UNWELCOME
from flows.coaching.review.findings import Check, Finding, Fix
from flows.coaching.review.reading import Reading, read
from flows.core.texts import texts

PLACES = {check: found_in for check, found_in, *_ in UNWELCOME}
#: What a withdrawal has to say, whatever is taken out of it.
LOST = (
    (missing.decision, Fix.ADD_DECISION),
    (missing.cancellation, Fix.ADD_CANCELLATION),
)


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
        filled = reading.mended(blanks.filled(reading, locale))
        return _restored(reading, _taken_out(filled, finding.check), locale)
    if finding.fix is Fix.TAKE_OUT:
        return _restored(reading, _taken_out(reading, finding.check), locale)
    return _added(reading, finding.fix, locale)


def _taken_out(reading: Reading, check: Check) -> Reading:
    """One sentence at a time: without the first, a second may be no fault."""
    faults = PLACES[check]
    while found := faults(reading):
        sentence = places.sentence_of(reading, found[0])
        kept = clauses.without(reading, sentence, faults)
        reading = reading.mended(places.cut(reading.text, sentence, kept))
    return reading


def _restored(before: Reading, after: Reading, locale: str) -> str:
    """A no that went with what was taken out is said again, in our words."""
    for lacking, fix in LOST:
        if lacking(after) and not lacking(before):
            after = after.mended(_added(after, fix, locale))
    return after.text


def _added(reading: Reading, fix: Fix, locale: str) -> str:
    if fix is Fix.ADD_DECISION:
        reading = _unhedged(reading)
    return places.put(reading, _line(fix, reading.details, locale), _place(fix, reading))


def _unhedged(reading: Reading) -> Reading:
    """Without the sentences that would take the decision back."""
    while said := reading.said(reading.wording.hedge):
        sentence = places.sentence_of(reading, said[0])
        reading = reading.mended(places.cut(reading.text, sentence))
    return reading


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

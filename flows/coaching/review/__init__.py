"""The reviewer of drafts: ours or the user's own, read against the article."""

from flows.coaching.case import Case
from flows.coaching.details import Details, Kind
from flows.coaching.review.checks import findings
from flows.coaching.review.explain import button, why
from flows.coaching.review.findings import Check, Finding, Fix
from flows.coaching.review.fixes import apply
from flows.coaching.review.language import readable
from flows.coaching.review.purpose import kind_of
from flows.coaching.review.reading import read


def review(
    text: str, case: Case, details: Details, locale: str = "en", *, kind: Kind | None = None
) -> tuple[Finding, ...]:
    """What keeps `text` from being a graceful way out: one finding for each check that it fails.

    Without `kind` the purpose is recognised from the words (see `purpose`). TextError where
    `locale` has no review wordings. Rests on the article's sections A2, B4, C1, C3, C6, D4;
    blanks, other employers and booked interviews on the conventions of a withdrawal message.
    """
    return tuple(findings(read(text, case, details, locale, kind)))


def purpose(text: str, case: Case, details: Details, locale: str = "en") -> Kind:
    """What the words of `text` are meant for, as one of our forms; a withdrawal is an email."""
    return kind_of(read(text, case, details, locale).purpose)


__all__ = ["Check", "Finding", "Fix", "apply", "button", "purpose", "readable", "review", "why"]

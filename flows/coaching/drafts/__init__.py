"""Words ready to send, for every case but a scam."""

from flows.coaching.case import Case, Danger
from flows.coaching.details import Details, Draft, Kind, Tone
from flows.coaching.drafts.angle import angle_of, says_no
from flows.coaching.drafts.composing import Length, Style, compose
from flows.coaching.drafts.errors import NoDraft
from flows.coaching.drafts.facts import amounts, facts_of
from flows.coaching.drafts.kinds import kinds_for, plan_b, suggested_kind
from flows.core.texts import texts

__all__ = [
    "Length",
    "NoDraft",
    "kinds_for",
    "plan_b",
    "says_no",
    "suggested_kind",
    "suggested_top",
    "write",
]


def suggested_top(case: Case, locale: str) -> str:
    """The upper end of the range that a note about pay asks for; "" where it has none."""
    return amounts(case, texts(locale), locale).get("high", "")


def write(  # noqa: PLR0917 (the design fixes the order)
    case: Case,
    details: Details,
    kind: Kind,
    tone: Tone,
    locale: str = "en",
    variant: int = 0,
    *,
    length: Length = Length.NORMAL,
) -> Draft:
    """The draft of `kind` for `case`, in the person's own details where there are any.

    `variant` (0 or more) chooses among the wordings; the same arguments always give the same words.
    `NoDraft` for a scam, `TextError` for a locale without words.
    """
    if case.danger is Danger.SCAM:
        raise NoDraft("a scam gets no reply")
    words = texts(locale)
    style = Style(tone=tone, variant=variant, length=length)
    facts = facts_of(case, details, words, locale)
    return compose(angle_of(case, details), facts, kind, style, words)

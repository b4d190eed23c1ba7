"""Typed words, read: rules first, then the model where it is installed."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal

from flows.coaching.case import Pay
from flows.understanding.clock import interview_at
from flows.understanding.entities import entities
from flows.understanding.facts import facts
from flows.understanding.money import Amounts, amounts
from flows.understanding.normal import LONGEST, plain
from flows.understanding.reading import Detail, Fact, Understanding
from flows.understanding.signs import crisis, danger_hint, intent, leave_now

#: From this share of what is needed on, an offer is low; below it, far too low.
LOW_FROM = Decimal("0.75")


def understand(
    text: str, question: str | None = None, locale: str = "en", *, now: datetime | None = None
) -> Understanding:
    """What `text` says, as an answer to `question` (a field of `Case`) or as one paragraph.

    Never danger none or unsafe, and danger at all only as an answer to that question. The time of
    the interview is "15:00", or the next such time where `now` is given.
    """
    typed = text[:LONGEST].replace("\u2019", "'")
    words = plain(typed, locale)
    money = amounts(typed, bare=question == "pay")
    found = {**facts(words, question, locale), **_level(money)}
    return Understanding(
        facts=found,
        details=dict(_details(typed, locale, money, now)),
        danger_hint=danger_hint(words, locale) or "danger" in found,
        leave_now=leave_now(words, locale),
        crisis=crisis(words, locale),
        intent=intent(words, locale),
    )


def _level(money: Amounts) -> Mapping[str, Fact]:
    """Two amounts say how the pay is."""
    if money.offered is None or not money.needed:
        return {}
    share = money.offered / money.needed
    if share >= 1:
        return {"pay": Pay.FINE}
    return {"pay": Pay.LOW if share >= LOW_FROM else Pay.FAR_TOO_LOW}


def _details(
    text: str, locale: str, money: Amounts, now: datetime | None
) -> Iterator[tuple[str, Detail]]:
    yield from entities(text, locale).items()
    at = interview_at(text, now)
    values = (("interview_at", at), ("offered", money.offered), ("needed", money.needed))
    yield from ((name, value) for name, value in values if value is not None)
    if money.currency and (money.offered is not None or money.needed is not None):
        yield "currency", money.currency

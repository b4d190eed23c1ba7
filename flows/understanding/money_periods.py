"""The periods that pay is counted in, and one put into another."""

from decimal import Decimal

from flows.understanding.money_words import PERIODS

#: Months in a period, where one can be told from another.
MONTHS = {"year": 12, "month": 1}


def named_period(words: str | None) -> str | None:
    """The period that "a month" and the like name."""
    return next((name for name, form in PERIODS.items() if form.search(words or "")), None)


def converted(amount: Decimal, period: str, wanted: str) -> Decimal | None:
    """An amount of one period in another, in whole units; None where the two cannot be compared."""
    if period == wanted:
        return amount
    if period in MONTHS and wanted in MONTHS:
        return (amount * MONTHS[wanted] / MONTHS[period]).quantize(Decimal(1))
    return None

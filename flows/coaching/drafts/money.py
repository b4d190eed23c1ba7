"""Amounts as a person would write them."""

import re
from decimal import ROUND_CEILING, Decimal

from babel import Locale
from babel.numbers import format_currency, format_decimal, is_currency

from flows.coaching.case import Case

#: A range asks for what is needed and leaves them room to meet it.
HEADROOM = Decimal("1.1")
#: Nobody is paid so much in any currency, and Babel counts to 28 digits only.
TOO_MUCH = Decimal("1e15")
#: From here on a number is pay without a sign of it.
PLAIN = 1000


def usable(amount: Decimal | None) -> Decimal | None:
    """`amount`, or None where it cannot be pay."""
    return amount if amount is not None and amount.is_finite() and 0 < amount < TOO_MUCH else None


def unclear(amount: Decimal, case: Case) -> bool:
    """Whether nobody could say what a number in a letter stands for."""
    return case.currency is None and case.period is None and amount < PLAIN


def upper(needed: Decimal) -> Decimal:
    """The top of a range that starts at `needed`: about a tenth more, to two figures."""
    top = needed * HEADROOM
    step = Decimal(1).scaleb(top.adjusted() - 1)
    return (top / step).to_integral_value(ROUND_CEILING) * step


def written(amount: Decimal, currency: str | None, locale: str) -> str:
    """`amount` in `currency` (ISO 4217; a plain number where unknown), pence only if any."""
    code = (currency or "").strip().upper()
    if not is_currency(code):
        return format_decimal(amount, locale=locale)
    whole = amount == amount.to_integral_value()
    pattern = str(Locale.parse(locale).currency_formats["standard"].pattern)
    shape = re.sub(r"\.0+", "", pattern) if whole else None
    return format_currency(amount, code, shape, locale=locale, currency_digits=not whole)

from decimal import Decimal

import pytest

from flows.understanding.money import Amounts, amounts


@pytest.mark.parametrize(
    ("text", "offered", "needed", "currency", "period"),
    [
        ("32k", 32_000, None, None, None),
        ("€2.800 a month", 2800, None, "EUR", "month"),
        ("they said 45-50, I need 60", 50, 60, None, None),
        ("offered 45k need 60k", 45_000, 60_000, None, None),
        ("45-50k and i need 60", 50_000, 60_000, None, None),
        ("45k-50k", 50_000, None, None, None),
        ("need 60k, its 45k", 45_000, 60_000, None, None),
        ("60 is what I need", None, 60, None, None),
        ("30k i need 45", 30_000, 45_000, None, None),
        ("45 vs 60", 45, 60, None, None),
        ("my current job pays 50k, they pay 40", 40_000, 50_000, None, None),
        ("they want to pay me 32k", 32_000, None, None, None),
        ("£18.50/hr", "18.5", None, "GBP", "hour"),
        ("45,000 to 50,000 USD", 50_000, None, "USD", None),
        ("1 800 zł", 1800, None, "PLN", None),
        ("2.5k eur", 2500, None, "EUR", None),
        ("CHF 90'000", 90_000, None, "CHF", None),
        ("1.800,50 €", "1800.5", None, "EUR", None),
        ("A$90,000 p.a.", 90_000, None, "AUD", "year"),
        ("₹12 lpa", 1_200_000, None, "INR", "year"),
        ("100 quid a day", 100, None, "GBP", "day"),
        ("it's 1,800 a month and I need 30k a year", 1800, 2500, None, "month"),
        ("they pay 15/hr but I need 30k a year", 15, None, None, "hour"),
        ("between 60 and 50", 60, None, None, None),
        ("12 LPA, i want 18", 1_200_000, 1_800_000, "INR", "year"),
        ("they offer 4k a month, I need 60k a year", 4000, 5000, None, "month"),
        ("4k a month, i need 60k", 4000, 5000, None, "month"),
        ("4k a month, i need 5", 4000, 5000, None, "month"),
        ("45 000 kr", 45_000, None, None, None),
        ("45k -50k", 50_000, None, None, None),
        ("10k less than the 45k I make", None, 45_000, None, None),
    ],
)
def test_amounts_as_people_type_them(
    text: str, offered: object, needed: object, currency: str | None, period: str | None
) -> None:
    expected = Amounts(
        offered=None if offered is None else Decimal(str(offered)),
        needed=None if needed is None else Decimal(str(needed)),
        currency=currency,
        period=period,
    )
    assert amounts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pay is 2 weeks late",
        "at 3pm",
        "15:00",
        "a 401k and snacks",
        "20% lower",
        "meh",
        "-5 and 10",
    ],
)
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert amounts(text) == Amounts()


def test_a_bare_number_counts_only_where_pay_was_asked() -> None:
    assert amounts("they said 45").offered == Decimal(45)
    assert amounts("they said 45", bare=False) == Amounts()
    assert amounts("they said 45k", bare=False).offered == Decimal(45_000)

"""Cleaning, money, dates and facts."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from flows.coaching.case import Case
from flows.coaching.details import Details
from flows.coaching.drafts import money
from flows.coaching.drafts.angle import Angle, Occasion
from flows.coaching.drafts.cleaning import cleaned
from flows.coaching.drafts.facts import Facts, amounts, arguments, facts_of, when
from flows.coaching.drafts.guarded import GUARDED
from flows.coaching.drafts.paying import PAY_BY_CHANNEL
from flows.coaching.drafts.plans import KIND
from flows.coaching.drafts.prose import paragraphs, sentence
from flows.core.texts import texts

WORDS = texts("en")


def facts(**typed: str) -> Facts:
    return facts_of(Case(), Details(**typed), WORDS, "en")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (None, ""),
        ("  the   team \n spirit ", "the team spirit"),
        ("great people!!!", "great people"),
        ("C++", "C++"),
        ("C#", "C#"),
        ("Developer [m/w/d]", "Developer (m/w/d)"),
        ("[Company]", ""),
        ("<role>", ""),
        ("...", ""),
        ("-", ""),
        ("a , b,, c", "a, b, c"),
        ("the “open door.”", "the “open door”"),
        ("Zoë Ünal-O'Brien", "Zoë Ünal-O'Brien"),
        ("田中さん。", "田中さん"),
        ("bell\x07 and\u202e bidi\ufeff", "bell and bidi"),
        ("क\u200dष", "क\u200dष"),
    ],
)
def test_cleaned(typed: str | None, kept: str) -> None:
    assert cleaned(typed) == kept


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("role", "the Data Analyst position", "Data Analyst"),
        ("role", "role", ""),
        ("other_role", "something in marketing", "marketing"),
        ("other_role", "Product Manager role", "Product Manager"),
        ("liked", "I really liked the team.", "the team"),
        ("liked", "Their honesty", "your honesty"),
        ("liked", "The people", "the people"),
        ("liked", "Kubernetes everywhere", "Kubernetes everywhere"),
        ("contact", "hr@acme.example", ""),
        ("contact", "Dr. Chen", "Dr. Chen"),
    ],
)
def test_what_becomes_of_a_detail(field: str, typed: str, kept: str) -> None:
    assert getattr(facts(**{field: typed}), field) == kept


@pytest.mark.parametrize(
    ("field", "typed", "argument", "form"),
    [
        ("liked", "the people", "liked-as", "phrase"),
        ("liked", "everyone was so kind", "liked-as", "clause"),
        ("liked", "one two three four five six seven eight nine ten", "liked-as", "clause"),
        ("project", "the new app", "project-as", "phrase"),
        ("other_role", "Product Manager", "other-as", "title"),
        ("other_role", "nurse", "other-as", "title"),
        ("other_role", "marketing", "other-as", "field"),
        ("other_role", "with more people around", "other-as", "free"),
    ],
)
def test_how_a_detail_enters_a_sentence(field: str, typed: str, argument: str, form: str) -> None:
    given = arguments(facts(**{field: typed}), Angle(occasion=Occasion.AFTER), WORDS)
    assert given[argument] == form


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        ("32000", "GBP", "£32,000"),
        ("18.5", "USD", "$18.50"),
        ("32000", " eur ", "€32,000"),
        ("32000", None, "32,000"),
        ("32000", "beads", "32,000"),
    ],
)
def test_money(amount: str, currency: str | None, said: str) -> None:
    assert money.written(Decimal(amount), currency, "en") == said


@pytest.mark.parametrize(
    ("needed", "top"), [("38000", "42000"), ("18.5", "21"), ("9", "9.9"), ("1", "1.1")]
)
def test_the_range_reaches_a_tenth_higher(needed: str, top: str) -> None:
    assert money.upper(Decimal(needed)) == Decimal(top)


@pytest.mark.parametrize(
    ("offered", "needed", "known"),
    [
        (None, None, set()),
        ("32000", None, {"offered"}),
        (None, "38000", {"low", "high"}),
        ("32000", "38000", {"offered", "low", "high"}),
        ("38000", "38000", {"offered"}),
        ("NaN", "-1", set()),
        ("1e25", "1e15", set()),
    ],
)
def test_amounts(offered: str | None, needed: str | None, known: set[str]) -> None:
    case = Case(
        offered=None if offered is None else Decimal(offered),
        needed=None if needed is None else Decimal(needed),
    )
    assert set(amounts(case, texts("en"), "en")) == known


def test_small_numbers_without_a_sign_of_money_are_not_quoted() -> None:
    bare = Case(offered=Decimal(50), needed=Decimal(60))
    assert amounts(bare, texts("en"), "en") == {}
    assert amounts(replace(bare, period="hour"), texts("en"), "en")["high"] == "66 an hour"
    assert amounts(replace(bare, currency="EUR"), texts("en"), "en")["low"] == "€60"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (None, ""),
        (datetime(2026, 3, 3, 15, tzinfo=UTC), "Tuesday 3 March at 15:00"),
        (datetime(2026, 3, 3, 9, 5, tzinfo=UTC), "Tuesday 3 March at 09:05"),
        (datetime(2026, 3, 3, tzinfo=UTC), "Tuesday 3 March"),
    ],
)
def test_when(at: datetime | None, said: str) -> None:
    assert when(at, WORDS, "en") == said


def test_spacing_and_capitals() -> None:
    assert sentence(" the  role ") == "The role"
    assert paragraphs([["A.", "", "B."], [""], ["C."]]) == "A. B.\n\nC."


def test_leaving_out_begins_with_what_matters_least() -> None:
    steps = list(Facts(project="p", liked="l", own_name="n").leaner())
    assert steps[1] == Facts(liked="l", own_name="n")
    assert steps[-1] == Facts()


def test_no_plan_says_a_line_twice() -> None:
    for plan in (*KIND.values(), *GUARDED.values(), *PAY_BY_CHANNEL.values()):
        lines = list(plan.lines())
        assert len(set(lines)) == len(lines)

"""Every finding and every fix has its words."""

import pytest

from flows.coaching.case import Case, Stage
from flows.coaching.details import Details
from flows.coaching.review import Check, Finding, Fix, button, review, why
from flows.core.texts import texts

#: What can be missing; the others quote what is there; the door can be either.
MISSING = {Check.THANKS, Check.DECISION, Check.POSITIVES, Check.DOOR, Check.BOOKED_INTERVIEW}
FOUND = set(Check) - MISSING | {Check.DOOR}


@pytest.mark.parametrize("check", sorted(MISSING))
def test_what_is_missing_is_said(check: Check) -> None:
    say = why(Finding(check=check))
    assert len(texts("en").plain(say.id, say.args).split()) <= 60


@pytest.mark.parametrize("check", sorted(FOUND))
@pytest.mark.parametrize("more", [0, 1, 2])
def test_what_is_there_is_quoted(check: Check, more: int) -> None:
    say = why(Finding(check=check, quote="a\nb", start=0, end=3, more=more))
    line = texts("en").plain(say.id, say.args)
    assert len(line.split()) <= 60
    assert "\n" not in line
    assert "a b" in line or check is Check.BRIEF


def test_a_long_quote_is_cut() -> None:
    say = why(Finding(check=Check.NO_BLAME, quote="x" * 99, start=0, end=99))
    assert say.args["quote"] == "x" * 59 + "\u2026"


@pytest.mark.parametrize("fix", Fix)
def test_every_fix_has_a_button(fix: Fix) -> None:
    assert len(texts("en").plain(button(fix).id)) <= 30


def test_the_lines_that_fixes_add_pass_review() -> None:
    lines = ("decision", "cancellation", "thanks", "door")
    text = " ".join(texts("en").plain(f"review-line-{line}") for line in lines)
    case = Case(stage=Stage.INVITED, door_open=True)
    assert {finding.check for finding in review(text, case, Details())} <= {Check.POSITIVES}

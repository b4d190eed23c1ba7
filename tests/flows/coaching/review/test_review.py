"""Each check by example, and what a finding carries."""

from datetime import datetime

import pytest

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details, Kind
from flows.coaching.review import Check, Finding, review
from flows.core.errors import TextError

GOOD = (
    "Dear Ms Lee,\n\nThank you for inviting me to interview. After a few days of thought "
    "I have decided to withdraw my "
    "application, so please cancel our meeting on Tuesday. I enjoyed hearing about the harbour "
    "project, and I would be glad to stay in touch about future roles.\n\nKind regards,\nSam"
)
INVITED = Case(stage=Stage.INVITED, door_open=True)


def checks(
    text: str, case: Case | None = None, details: Details | None = None, kind: Kind | None = None
) -> set[Check]:
    found = review(text, case or Case(), details or Details(), kind=kind)
    assert len({finding.check for finding in found}) == len(found)
    return {finding.check for finding in found}


def the(check: Check, text: str, case: Case | None = None) -> Finding:
    found = review(text, case or Case(), Details())
    return next(finding for finding in found if finding.check is check)


def test_a_good_draft_has_no_findings() -> None:
    assert checks(GOOD, INVITED) == set()


def test_an_empty_text_says_nothing() -> None:
    assert checks("", INVITED) == {Check.DECISION, Check.THANKS, Check.BOOKED_INTERVIEW}


@pytest.mark.parametrize(
    ("gone", "check"),
    [
        ("Thank you for inviting me to interview. ", Check.THANKS),
        (", so please cancel our meeting on Tuesday", Check.BOOKED_INTERVIEW),
        ("I enjoyed hearing about the harbour project, and ", Check.POSITIVES),
        (", and I would be glad to stay in touch about future roles", Check.DOOR),
    ],
)
def test_what_is_taken_away_is_missed(gone: str, check: Check) -> None:
    assert gone in GOOD
    assert checks(GOOD.replace(gone, ""), INVITED) == {check}


@pytest.mark.parametrize(
    ("added", "check"),
    [
        ("My car broke down.", Check.NO_EXCUSE),
        ("Your recruiter was rude.", Check.NO_BLAME),
        ("I have accepted an offer from Globex.", Check.OTHER_EMPLOYER),
        ("I hope [Company] does well.", Check.UNFILLED),
        ("I mean it well. " * 30, Check.BRIEF),
    ],
)
def test_what_is_added_is_found(added: str, check: Check) -> None:
    assert checks(GOOD.replace("Kind regards", f"{added}\n\nKind regards"), INVITED) == {check}


def test_a_wavering_line_is_no_decision() -> None:
    text = "Thank you for the invitation. I'm not sure if I can make it."
    assert checks(text, Case(stage=Stage.INVITED)) == {Check.DECISION, Check.BOOKED_INTERVIEW}


def test_a_booking_is_known_from_its_date_too() -> None:
    text = "Thank you for the invitation. I withdraw my application."
    booked = Details(interview_at=datetime(2026, 11, 24, 9, 30))  # noqa: DTZ001 a wall clock
    assert checks(text) == set()
    assert checks(text, details=booked) == {Check.BOOKED_INTERVIEW}


@pytest.mark.parametrize("danger", [Danger.HOSTILE, Danger.UNSAFE, Danger.SCAM])
def test_after_danger_nothing_kind_is_owed_and_no_contact_invited(danger: Danger) -> None:
    case = Case(danger=danger, door_open=True)
    assert checks("I am withdrawing my application.", case) == set()
    assert checks("I am withdrawing. Let's stay in touch.", case) == {Check.DOOR}


def test_a_shut_door_stays_shut() -> None:
    assert Check.DOOR in checks(GOOD, Case(stage=Stage.INVITED, door_open=False))
    assert Check.DOOR not in checks(GOOD, Case(stage=Stage.INVITED))


def test_the_addressee_is_no_other_employer() -> None:
    text = "Thank you. I have decided not to accept a position with Acme Corp after all."
    offer = "Thank you, but I am joining Acme Corp and withdraw."
    assert Check.OTHER_EMPLOYER not in checks(text, details=Details(company="Acme Corp"))
    assert Check.OTHER_EMPLOYER not in checks(offer, details=Details(company="Acme"))
    assert Check.OTHER_EMPLOYER in checks(offer)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.THANK_YOU, "Thank you for meeting me today."),
        (Kind.RESCHEDULE, "Thank you. Could we find another day?"),
        (Kind.NEGOTIATE, "Thank you for the offer. Is the salary flexible?"),
        (Kind.STAY_IN_TOUCH, "Thank you. I would love to stay in touch."),
        (Kind.PUSHBACK, "“Just come anyway.” Thank you, no.\n\n“Why?” It is settled."),
    ],
)
def test_only_a_withdrawal_needs_a_decision(kind: Kind, text: str) -> None:
    case = Case(stage=Stage.INVITED)
    assert checks(text, case) == set()
    assert checks(text, case, kind=kind) == set()
    assert Check.DECISION in checks("Thank you for that.", case, kind=Kind.EMAIL)


def test_a_request_for_another_day_may_explain_itself() -> None:
    text = "Thank you. I am ill; could we reschedule?"
    assert checks(text, Case(stage=Stage.INVITED)) == set()


def test_one_breath_has_its_limit_too() -> None:
    endless = "Thank you, I withdraw, " + "and I wish you well " * 12
    assert the(Check.BRIEF, endless).quote == endless.strip()


def test_a_finding_quotes_the_first_place_and_counts_the_rest() -> None:
    text = "Thank you. I withdraw. I\u2019m so so sorry. My car broke down."
    finding = the(Check.NO_EXCUSE, text)
    assert finding.quote == "so so sorry"
    assert (finding.start, finding.end, finding.more) == (27, 38, 1)
    assert text[27:38] == finding.quote
    assert finding.article == ("C3",)


def test_what_is_missing_has_no_place() -> None:
    finding = the(Check.THANKS, "I withdraw.")
    assert (finding.quote, finding.start, finding.end, finding.more) == ("", None, None, 0)


def test_titles_and_times_end_no_sentence() -> None:
    text = "Thank you, Dr. Stone. I withdraw; cancel the 9 a.m. interview."
    assert checks(text, Case(stage=Stage.INVITED)) == set()


def test_an_unknown_locale_is_an_error() -> None:
    with pytest.raises(TextError, match="xx"):
        review("Thank you.", Case(), Details(), "xx")


def test_a_subject_is_no_part_of_the_length() -> None:
    body = f"Hello,\n\nThank you, I withdraw. {'I wish you well. ' * 28}".strip()
    assert Check.BRIEF in checks(f"Five words more than enough\n{body[7:]}")
    assert Check.BRIEF not in checks(body)
    assert Check.BRIEF not in checks(f"Five words more than enough\n\n{body}")
    assert Check.BRIEF not in checks(f"Subject: five words more than enough\n\n{body}")

"""One tap mends what it says, and nothing else."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details, Kind
from flows.coaching.review import Check, Finding, apply, review
from tests.flows.coaching.review.measure import Labelled, labelled

DRAFTS = labelled("tuning") + labelled("held_out")
INVITED = Case(stage=Stage.INVITED, door_open=True)
#: Steps that mending a draft may take.
ENOUGH = 25


def mended(text: str, case: Case, details: Details) -> str:
    """Every fix that is offered, one after the other."""
    for _ in range(ENOUGH):
        found = next((f for f in review(text, case, details) if f.fix is not None), None)
        if found is None:
            return text
        text = apply(text, found, case, details)
    raise AssertionError("mending goes round in circles")


def once(text: str, check: Check, case: Case, details: Details | None = None) -> str:
    details = details or Details()
    found = next(f for f in review(text, case, details) if f.check is check)
    return apply(text, found, case, details)


LETTER = "Dear Ms Lee,\n\nI have thought it over.\n\nKind regards,\nSam"


def test_the_decision_goes_below_the_greeting() -> None:
    assert once(LETTER, Check.DECISION, Case()) == (
        "Dear Ms Lee,\n\nI have decided not to go ahead with my application. "
        "I have thought it over.\n\nKind regards,\nSam"
    )


def test_a_cancellation_follows_the_decision() -> None:
    text = "Thank you. I withdraw my application. All the best."
    assert once(text, Check.BOOKED_INTERVIEW, INVITED) == (
        "Thank you. I withdraw my application. Please cancel our interview; I won't be coming. "
        "All the best."
    )


def test_an_open_door_stands_before_the_name() -> None:
    text = "Thank you, I withdraw and cancel our meeting. " + "I enjoyed our talk. " * 8
    assert once(f"{text.strip()}\nSam", Check.DOOR, INVITED).endswith(
        "I would be glad to stay in touch about a role that suits me better.\nSam"
    )


@pytest.mark.parametrize(
    ("details", "line"),
    [
        (Details(liked="the quiet office"), "I liked this in particular: the quiet office."),
        (Details(project="the harbour"), "What you told me about the harbour stood out."),
    ],
)
def test_a_positive_is_added_where_one_is_known(details: Details, line: str) -> None:
    text = "Thank you. I withdraw. " + "The hours are long here. " * 8
    assert line in once(text, Check.POSITIVES, Case(), details)
    assert not any(f.fix for f in review(text, Case(), Details()) if f.check is Check.POSITIVES)


def test_an_offending_sentence_goes_and_its_neighbours_stay() -> None:
    text = "Thank you. My car broke down. I withdraw.\n\nMy dog is ill.\n\nBest,\nSam"
    assert once(text, Check.NO_EXCUSE, Case()) == "Thank you. I withdraw.\n\nBest,\nSam"


def test_blanks_are_filled_from_what_is_known() -> None:
    text = "Dear [Name],\n\nThank you. I leave the [Job Title] role at [Company].\n\n[Your Name]"
    known = Details(company="Acme", role="designer", contact="Ms Lee", own_name="Sam")
    assert once(text, Check.UNFILLED, Case(), known) == (
        "Dear Ms Lee,\n\nThank you. I leave the designer role at Acme.\n\nSam"
    )


def test_blanks_that_nobody_can_fill_go() -> None:
    text = "Dear [Name],\n\nThank you. I withdraw. It is about XXX.\n\n[Your Name]"
    assert once(text, Check.UNFILLED, Case()) == "Hello,\n\nThank you. I withdraw."


def test_length_is_for_the_writer() -> None:
    text = "Thank you, I withdraw. " + "I wish you well. " * 40
    assert once(text, Check.BRIEF, Case()) == text


@pytest.mark.parametrize("style", sorted({draft.style for draft in DRAFTS}))
def test_every_labelled_draft_can_be_mended(style: str) -> None:
    for draft in DRAFTS:
        if draft.style == style:
            can_be_mended(draft)


def can_be_mended(draft: Labelled) -> None:
    for finding in review(draft.text, draft.case, draft.details):
        better = apply(draft.text, finding, draft.case, draft.details)
        if finding.fix is None:
            assert better == draft.text
        else:
            assert finding.check not in found_in(better, draft.case, draft.details)
    clean = mended(draft.text, draft.case, draft.details)
    assert found_in(clean, draft.case, draft.details) <= {Check.BRIEF, Check.POSITIVES}


def found_in(text: str, case: Case, details: Details) -> set[Check]:
    return {finding.check for finding in review(text, case, details)}


CASES = [
    Case(stage=stage, danger=danger, door_open=door)
    for stage, danger, door in product(
        (None, Stage.INVITED), (None, Danger.RUDE, Danger.UNSAFE), (None, True, False)
    )
]
PIECES = st.lists(
    st.sampled_from(
        [
            *(draft.text for draft in DRAFTS[::9]),
            *("so so sorry", "maybe ", "[Name]", "Dear ", "not ", "\n", ". ", '"', " ", "Join Xy"),
            *("Best regards,\n", "if ", "cancel", "XXX", "\u2026", "stay in touch"),
        ]
    )
    | st.text(max_size=12),
    max_size=8,
).map("".join)


@settings(max_examples=120, deadline=None)
@given(PIECES, st.sampled_from(CASES), st.sampled_from([None, Kind.EMAIL, Kind.RESCHEDULE]))
def test_a_fix_removes_its_finding(text: str, case: Case, kind: Kind | None) -> None:
    details = Details(company="Acme", liked="the [team]. not", own_name="Sam")
    for finding in review(text, case, details, kind=kind):
        better = apply(text, finding, case, details, kind=kind)
        left = {f.check for f in review(better, case, details, kind=kind)}
        assert finding.fix is None or finding.check not in left


def test_a_finding_without_fix_changes_nothing() -> None:
    assert apply("x", Finding(check=Check.BRIEF), Case(), Details()) == "x"


KNOWN = Details(company="Acme", role="designer", contact="Maria", own_name="Sam", project="the app")
AFTER = Case(stage=Stage.AFTERWARDS, danger=Danger.NONE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Thank you. I withdraw my application because my dog is sick. Bye.",
            "Thank you. I withdraw my application. Bye.",
        ),
        (
            "Thank you. I have accepted another offer at Globex, so I withdraw my application.",
            "Thank you. I withdraw my application.",
        ),
        (
            "Thank you for having me. My mother is ill and I decline.",
            "Thank you for having me. I have decided not to go ahead with my application.",
        ),
    ],
)
def test_the_no_outlives_what_is_taken_out(text: str, better: str) -> None:
    assert mended(text, AFTER, Details()) == better


@pytest.mark.parametrize(
    "greeting", ["Hello Ms. Lopez, ", "Dear Dr. Smith, ", "Yo! ", "Maria,\n\n"]
)
def test_lines_stand_below_any_greeting(greeting: str) -> None:
    better = once(f"{greeting}I withdraw.", Check.THANKS, AFTER)
    assert better.startswith(greeting.rstrip())
    assert better.endswith("Thank you for considering me. I withdraw.")


def test_a_greeting_stays_where_its_sentence_goes() -> None:
    text = "Hi Tom, my dog is ill. I withdraw. Thanks, Sam"
    assert once(text, Check.NO_EXCUSE, AFTER) == "Hi Tom, I withdraw. Thanks, Sam"


def test_the_foot_keeps_its_distance() -> None:
    assert once("Dear Ada,\n\nKind regards,\nSam", Check.DECISION, AFTER) == (
        "Dear Ada,\n\nI have decided not to go ahead with my application.\n\nKind regards,\nSam"
    )


@pytest.mark.parametrize(
    ("text", "known", "better"),
    [
        ("I leave the [Role] role at [Company].", Details(), "I leave the role at your company."),
        ("I withdraw from [role].", Details(), "I withdraw from the role."),
        ("I withdraw from [role].", KNOWN, "I withdraw from the designer role."),
        ("I leave [project]. Thank you, [name].", KNOWN, "I leave the app. Thank you, Maria."),
        ("I withdraw.\n\nSincerely,\nXXX", KNOWN, "I withdraw.\n\nSincerely,\nSam"),
    ],
)
def test_blanks_get_the_word_that_fits(text: str, known: Details, better: str) -> None:
    assert once(text, Check.UNFILLED, AFTER, known) == better


def test_tags_are_no_blanks() -> None:
    assert Check.UNFILLED not in found_in("Thank you <b>so</b> much, I withdraw.", AFTER, KNOWN)


def test_a_decision_takes_the_place_of_doubts() -> None:
    text = "Maria, I might not want this, what do you think? Could we maybe talk? I liked it."
    assert once(text, Check.DECISION, AFTER) == (
        "I have decided not to go ahead with my application. I liked it."
    )

"""Any text at all can be reviewed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details, Kind
from flows.coaching.review import apply, review, why

#: The longest message of a chat.
LONGEST = 4096

CASES = st.builds(
    Case,
    stage=st.none() | st.sampled_from(Stage),
    danger=st.none() | st.sampled_from(Danger),
    door_open=st.none() | st.booleans(),
)
DETAILS = st.builds(
    Details, company=st.none() | st.text(max_size=9), own_name=st.none() | st.text(max_size=9)
)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), CASES, DETAILS, st.none() | st.sampled_from(Kind))
def test_any_text_is_reviewed_and_quoted_exactly(
    text: str, case: Case, details: Details, kind: Kind | None
) -> None:
    for finding in review(text, case, details, kind=kind):
        assert finding.quote in text
        if finding.start is not None:
            assert finding.quote
            assert text[finding.start : finding.end] == finding.quote
        assert finding.article
        assert why(finding).id.startswith("review-")
        assert isinstance(apply(text, finding, case, details, kind=kind), str)


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "a",
        "i ",
        "not ",
        "n't ",
        "my a ",
        "cancel ",
        "accept a ",
        "Join Abc ",
        "if you ",
        "[",
        "_",
    ],
)
def test_repetition_without_end_is_reviewed(piece: str) -> None:
    text = (piece * LONGEST)[:LONGEST]
    found = review(text, Case(stage=Stage.INVITED, door_open=False), Details())
    assert all(finding.quote in text for finding in found)

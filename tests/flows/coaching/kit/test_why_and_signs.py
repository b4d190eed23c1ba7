"""Where the advice comes from; the warning signs."""

import pytest

from flows.coaching.advice import advise
from flows.coaching.kit import signs
from flows.coaching.kit.why import reasons
from flows.core.render import render
from flows.core.texts import texts
from tests.flows.coaching.dialogue import begun, spoken
from tests.flows.coaching.kit.places import afraid, fooled, withdrawing
from tests.flows.coaching.worlds import every_case


def test_each_point_with_their_answers_and_its_source() -> None:
    talk = withdrawing().commands("why").expects("kit-why-head", "kit-why-fold")
    (message,) = talk.messages
    assert message.html.count("<blockquote expandable>") == 1
    assert message.html.count("• ") == len(advise(talk.case).points)
    talk.hears("Because your gut says no.", "not from the article", "When your gut says not to go:")


def test_the_reasons_of_every_case_fit_into_a_message() -> None:
    told = {place.memory.case: place.memory for place in every_case() if place.memory.told}
    longest = 0
    for memory in list(told.values())[::12]:
        html = render(reasons(memory), texts("en")).html
        longest = max(longest, len(spoken(html)))
    assert 1000 < longest <= 4096


def test_why_from_elsewhere_and_before_there_is_advice() -> None:
    withdrawing().commands("out").commands("why").expects("kit-why-fold")
    begun("after").commands("why").expects("kit-why-early", "ask-danger")
    afraid().taps("Why this?").hears("Why “It may only be nerves”")


def test_the_reasons_come_below_the_card_which_keeps_its_keys() -> None:
    talk = begun("in it", "scared").taps("Why this?")
    assert [message.delivery for message in talk.messages] == ["send"]
    assert talk.taps("I'm out. Write the note").state == "company"


def test_signs_of_a_scam_are_ticked_and_taken_back() -> None:
    talk = fooled().taps("Check the warning signs").expects("kit-ask-scam")
    talk.taps("Pay to get the job").hears("One sign.").taps("Job guaranteed").hears("2 signs.")
    talk.taps("✓ Job guaranteed", "✓ Pay to get the job", "Pay to get the job").hears("One sign.")
    talk.taps("What to do").hears("Don't send:", "USA only", "US FTC", "not from the article")
    talk.hears_no("thank", "polite").taps("The signs again").hears("One sign.")
    talk.taps("What to do", "Done").expects("verdict-no-reply-reason")
    assert talk.memory.kit.signs == ("fee",)


@pytest.mark.parametrize("stage", ["invited", "on my way"])
def test_signs_before_going_where_it_feels_unsafe(stage: str) -> None:
    talk = begun(stage, "unsafe").taps("Check the warning signs").expects("kit-ask-place")
    talk.taps("A private home", "What to do").hears("stay away", "US EEOC", "public place")
    talk.hears_no("polite", "thank", "go and see")


def test_no_signs_after_it_or_where_nothing_was_wrong() -> None:
    for talk in (begun("after", "unsafe"), withdrawing(), begun("in it", "unsafe")):
        assert "Check the warning signs" not in talk.labels


def test_every_sign_fits_half_a_row() -> None:
    for sign in (*signs.SCAM, *signs.PLACE):
        assert len(texts("en").plain(f"kit-sign-{sign}")) <= 24

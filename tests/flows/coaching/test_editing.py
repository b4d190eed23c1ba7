"""Taking back and thinking better of it: the others stay, and the coach says what changed."""

from dataclasses import replace
from typing import Any

import pytest

from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.details import Details
from flows.coaching.verdicts import verdict
from tests.flows.coaching.dialogue import Talk, begun

DOOR_OPEN = {"door_open": True}
WITHDRAWN = ("after", "no", "out", "sure", "low", "skip", "neither", "no")


def told() -> Talk:
    """A result with all that can be asked: someone who withdraws, and a note."""
    return begun(*WITHDRAWN, "Acme", "designer", "Maria", "Sam", "the team", "skip", "email")


def feared() -> Talk:
    return begun("invited", "no", "nervous", "torn", "yes")


@pytest.mark.parametrize(
    ("item", "choice", "changed"),
    [
        ("Where you are: It's over", "They made me an offer", {"stage": Stage.OFFERED}),
        ("Safety: No, nothing like that", "Rude or tasteless", {"danger": Danger.RUDE}),
        ("Safety: No, nothing like that", "I don't feel safe", {"danger": Danger.UNSAFE}),
        ("Gut feeling: I want out", "I'd like it", {"gut": Gut.KEEN, "certainty": None}),
        ("How sure: Certain", "Leaning that way", {"certainty": Certainty.LEANING}),
        ("Pay: A bit low", "Far too low", {"pay": Pay.FAR_TOO_LOW}),
        ("Pay: A bit low", "Fine", {"pay": Pay.FINE}),
        ("What appeals: Neither", "The company, not this role", {"fit": Fit.COMPANY}),
        ("Hear from them again: No, this is goodbye", "Yes, keep the door open", DOOR_OPEN),
    ],
)
def test_one_answer_changes_and_the_others_stay(
    item: str, choice: str, changed: dict[str, Any]
) -> None:
    talk = told()
    was = talk.memory
    talk.taps("Changed my mind", item).hears("So far: ").taps(choice)
    assert talk.state == "result"
    assert talk.case == replace(was.case, **changed)
    assert talk.memory.details == was.details
    assert f"{item.partition(':')[0]}: {choice}" in talk.taps("Changed my mind").labels


def test_what_the_change_opens_is_asked_and_nothing_else() -> None:
    talk = told().taps("Changed my mind", "Gut feeling: I want out", "Mostly nervous")
    talk.expects("edit-noted", "ask-certainty-nervous").taps("Certain")
    talk.expects("ask-fear").taps("No, not even then").expects("changed-same")
    assert talk.case.certainty is Certainty.CERTAIN


def test_the_channel_decides_on_the_form() -> None:
    talk = told().expects("note-email").taps("Changed my mind", "In touch: By email", "By phone")
    talk.expects("edit-noted", "note-phone")


def test_what_changed_is_said() -> None:
    talk = told().taps("Changed my mind", "What appeals: Neither", "The company, not this role")
    talk.expects("changed-verdict").hears("from “Bow out, soon and briefly” to “Right company")


def test_what_stays_the_same_is_said() -> None:
    talk = told().taps("Changed my mind", "Where you are: It's over", "They made me an offer")
    talk.expects("changed-same").hears("My answer stays the same.")


def test_a_note_whose_words_stay_is_shown_again_with_its_keys() -> None:
    talk = told().taps("Other forms", "If they push back")
    note = talk.messages[-1].html
    talk.taps("Changed my mind", "Pay: A bit low", "Far too low").expects("changed-same")
    assert talk.messages[-1].html == note
    assert {"Changed my mind", "Other forms", "Send or share"} <= set(talk.labels)


def test_only_what_became_invalid_is_asked_again() -> None:
    talk = feared().taps("Changed my mind", "Gut feeling: Mostly nervous", "I'd like it")
    assert (talk.case.certainty, talk.case.only_fear) == (None, None)
    talk.expects("edit-noted", "ask-pay").taps("Fine")
    talk.expects("changed-verdict", "verdict-carry-on-reason")


def test_a_danger_that_is_taken_back_brings_the_questions_it_had_spared() -> None:
    talk = begun("after", "scam").taps("Changed my mind", "Safety: It looks like a scam")
    talk.taps("No, nothing like that").expects("edit-noted", "ask-gut")
    talk.taps("I want out").expects("ask-certainty").hears_no("noted")


def test_answers_that_danger_made_pointless_are_not_offered_for_a_change() -> None:
    talk = told().taps("Changed my mind", "Safety: No, nothing like that", "I don't feel safe")
    talk.taps("Changed my mind")
    assert not [label for label in talk.labels if label.startswith(("Pay", "Gut", "What appeals"))]


def test_the_same_answer_again_is_no_change() -> None:
    talk = told().taps("Changed my mind", "Pay: A bit low", "A bit low")
    talk.expects("edit-noted").hears_no("My answer")


@pytest.mark.parametrize("way", ["Back", "back", "/back", "previous"])
def test_backing_out_leaves_all_as_it_was(way: str) -> None:
    talk = feared()
    was = talk.memory
    talk.taps("Changed my mind", "Gut feeling: Mostly nervous", "I'd like it")
    talk.expects("ask-pay")
    for _ in range(2):
        talk = talk.commands("back") if way == "/back" else _say(talk, way)
    assert talk.state == "result"
    assert (talk.case, talk.memory.passed) == (was.case, was.passed)


def _say(talk: Talk, way: str) -> Talk:
    return talk.taps(way) if way in talk.labels else talk.types(way)


def test_backing_out_before_an_answer_leaves_all_as_it_was() -> None:
    talk = told()
    was = talk.memory
    talk.taps("Changed my mind", "Pay: A bit low", "Back").expects("ask-edit")
    talk.taps("Back").expects("card-head").hears_no("My answer")
    assert talk.memory == was


def test_a_skipped_follow_up_still_tells_what_changed() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    talk.taps("Changed my mind", "Pay: Fine", "Far too low").expects("ask-amounts").taps("Skip")
    talk.expects("changed-same")


def test_a_second_edit_within_the_first_compares_with_what_was_told() -> None:
    talk = feared().taps("Changed my mind", "Gut feeling: Mostly nervous", "I'd like it")
    talk.commands("edit").taps("Where you are: Invited, it's still ahead", "It's over")
    talk.expects("ask-pay").taps("Fine")
    talk.expects("changed-verdict").hears("from “It may only be nerves” to “Carry on”")


def test_out_in_the_middle_of_an_edit_and_back() -> None:
    talk = told().taps("Changed my mind", "Pay: A bit low").types("get me out")
    talk.expects("exit-say-after").taps("Back").expects("ask-pay").taps("Fine")
    talk.expects("changed-same")


def test_cancel_in_the_middle_of_an_edit_and_on() -> None:
    talk = told().taps("Changed my mind", "Pay: A bit low").commands("cancel")
    talk.taps("Carry on").expects("ask-pay")


def test_edit_after_cancel() -> None:
    talk = told().commands("cancel", "").commands("edit").expects("ask-edit").taps("Back")
    talk.expects("closed")


def test_edit_while_editing_shows_the_answers() -> None:
    told().commands("edit").commands("edit").expects("ask-edit").hears_no("no answer to change")


def test_nothing_to_edit_yet() -> None:
    begun().commands("edit").expects("nothing-to-edit", "ask-stage")


def test_an_edit_before_the_result_goes_on_where_it_was() -> None:
    talk = begun("invited", "no", "nervous", "torn").commands("edit")
    talk.types("safety").expects("ask-danger").types("rude").expects("edit-noted", "ask-fear")
    assert talk.case.danger is Danger.RUDE
    talk.types("back").expects("ask-danger")


def test_something_skipped_can_be_added() -> None:
    talk = told().taps("Changed my mind", "Project: not given").types("the reading room")
    assert talk.memory.details.project == "the reading room"
    talk.expects("edit-noted", "note-body").hears_no("Bow out, soon")


def test_a_long_answer_is_cut_on_its_button() -> None:
    talk = begun(*WITHDRAWN, "Acme " * 20).commands("edit")
    (label,) = (label for label in talk.labels if label.startswith("Company"))
    assert label == f"Company: {('Acme ' * 8).rstrip()[:39].rstrip()}…"


@pytest.mark.parametrize("times", range(1, 9))
def test_back_through_every_question_keeps_the_answers(times: int) -> None:
    talk = begun("invited", "no", "out", "sure", "no", "low", "skip", "neither", "no")
    asked = ["ask-door", "ask-fit", "ask-amounts", "ask-pay", "ask-fear", "ask-certainty"]
    asked += ["ask-gut", "ask-danger", "ask-stage"]
    case = talk.case
    for question in asked[:times]:
        talk.commands("back").expects(question)
        assert ("So far" in talk.said) is (question != "ask-amounts")
    assert talk.case == case


def test_back_at_the_beginning_says_so() -> None:
    begun().commands("back").expects("nothing-before", "ask-stage")


def test_back_leads_past_what_has_become_pointless() -> None:
    talk = begun("invited", "no", "out", "sure", "no", "fine").commands("edit")
    talk.types("gut feeling", "keen").expects("verdict-carry-on-reason")
    assert "certainty" not in talk.memory.trail
    assert "fear" not in talk.memory.trail


def test_back_from_the_result_is_an_edit_too() -> None:
    talk = feared().commands("back").expects("ask-fear").taps("No, not even then")
    talk.expects("ask-pay").commands("back").expects("ask-fear").taps("Yes, then I'd want it")
    assert verdict(talk.case) is Verdict.FACE_THE_FEAR
    assert talk.state == "result"


def test_keeping_a_detail_and_leaving_one_out() -> None:
    talk = begun(*WITHDRAWN, "Acme", "designer").commands("back").hears("So far: designer")
    talk.taps("Keep that")
    assert talk.memory.details == Details(company="Acme", role="designer")
    talk.commands("back").taps("Leave it out").expects("ask-contact")
    assert talk.memory.details == Details(company="Acme")


def test_leaving_out_the_channel_the_door_and_the_numbers() -> None:
    talk = begun(*WITHDRAWN, "skip the rest").commands("edit").taps("In touch: not given")
    talk.types("recruiter")
    assert (talk.memory.details.agency, talk.memory.details.channel) == (True, None)
    talk.commands("edit").taps("In touch: Through an agency").taps("Leave it out")
    assert talk.memory.details.agency is None
    talk.commands("edit").taps("Hear from them again: No, this is goodbye", "Leave it out")
    assert talk.case.door_open is None
    talk.commands("edit").taps("Numbers: not given").types("30k, I need 40k")
    talk.commands("edit").taps("Numbers: they offer 30,000, you need 40,000", "Leave it out")
    assert (talk.case.offered, talk.case.needed) == (None, None)


def test_an_answer_takes_its_numbers_with_it() -> None:
    talk = begun("after", "no", "out", "sure", "they offer 30k, I need 40k")
    assert talk.case.pay is Pay.LOW
    talk.commands("back").taps("Fine")
    assert (talk.case.pay, talk.case.offered, talk.case.needed) == (Pay.FINE, None, None)
    talk.commands("back").taps("A bit low").expects("ask-amounts")


def test_starting_over_keeps_only_the_name() -> None:
    talk = told().taps("More", "Start over", "Start over, keep my name")
    talk.expects("greeting", "ask-stage")
    assert talk.memory.details.own_name == "Sam"
    assert talk.memory.details.company is None
    assert (talk.case.stage, talk.memory.trail, talk.memory.told) == (None, (), None)


def test_start_after_cancel_drops_nothing_unasked() -> None:
    talk = told().commands("cancel").expects("closed").commands("start").expects("closed-again")
    assert talk.case == told().case
    talk.taps("Start over").expects("greeting")
    assert (talk.case.stage, talk.memory.details.own_name) == (None, None)


def test_start_in_the_middle_goes_on() -> None:
    talk = begun("after", "no").commands("start").expects("welcome-back", "ask-gut")
    assert (talk.case.stage, talk.case.danger) == (Stage.AFTERWARDS, Danger.NONE)


def test_cancel_keeps_the_answers() -> None:
    talk = begun("after", "no").commands("cancel").commands("cancel").expects("closed")
    talk.taps("Carry on").expects("ask-gut")
    assert talk.case.stage is Stage.AFTERWARDS


def test_what_walking_out_assumed_can_be_changed() -> None:
    talk = begun("in it").commands("out").taps("I'm out. Write the note")
    talk.types("no", "skip", "skip the rest")
    assert (talk.case.gut, talk.case.certainty) == (Gut.OUT, Certainty.CERTAIN)
    talk.commands("edit").taps("Gut feeling: I want out", "Not sure yet")
    talk.expects("ask-certainty-unsure").taps("Torn").expects("ask-pay").taps("Fine").expects(
        "ask-fit"
    ).taps("The company and the role")
    assert talk.case.fit is Fit.BOTH


def test_walking_out_respects_what_was_said() -> None:
    talk = begun("on the way", "no", "keen").commands("out").taps("I'm out. Write the note")
    assert (talk.case.stage, talk.case.gut) == (Stage.ON_THE_WAY, Gut.KEEN)
    assert talk.case.certainty is None

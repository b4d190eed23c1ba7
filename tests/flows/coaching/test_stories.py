"""Whole conversations, from hello to the note."""

from dataclasses import replace

import pytest

from flows.coaching.case import Verdict
from flows.coaching.verdicts import verdict
from tests.flows.coaching.dialogue import Talk, begun

DETAILS = ("company: Acme, role: designer, contact: Maria, my name: Sam",)


def test_in_the_interview_insulted_wants_out() -> None:
    talk = begun("in the interview", "they insulted me").expects("verdict-leave-now-reason")
    assert verdict(talk.case) is Verdict.LEAVE_NOW
    talk.hears("Leave now", "Your safety comes first.", "Leave now: walk out")
    talk.types("get me out").hears("I'm leaving now", "emergency number", "someone you trust")
    talk.taps("I'm out. Write the note").expects("ask-company").hears("Of course.")
    talk.types(*DETAILS, "email").expects("note-body").hears("Maria", "Sam", "Acme")
    talk.hears_no("stay in touch", "keep in touch", "opportunity")


def test_invited_nervous_would_want_it() -> None:
    talk = begun("invited", "no", "mostly nervous", "torn", "yes")
    assert verdict(talk.case) is Verdict.FACE_THE_FEAR
    talk.hears("It may only be nerves", "Because you would want it", "If you decide to bow out")
    talk.hears_no("Subject:")
    talk.taps("Write the note").types(*DETAILS).taps("Skip the rest")
    talk.hears("Subject:", "Hi Maria", "Acme", "designer", "Sam").hears_no("It may only be nerves")


def test_who_only_wavers_is_asked_otherwise_how_sure_they_are() -> None:
    nervous = begun("invited", "no", "nervous").hears("Nerves aside", "it isn't for you?")
    assert nervous.labels[:3] == ("Torn", "Leaning that way", "Certain")
    begun("after", "no", "unsure").hears("How sure are you that it isn't for you?")
    begun("after", "no", "out").hears("How sure are you that you don't want it?")


def test_where_fear_is_all_there_is_being_sure_is_no_reason() -> None:
    talk = begun("invited", "no", "nervous", "certain", "yes")
    assert verdict(talk.case) is Verdict.FACE_THE_FEAR
    talk.hears_no("certain").commands("why").hears_no("certain")


def test_one_taps_on_through_the_details() -> None:
    talk = begun("it's over", "nope", "not for me", "certain", "fine", "neither", "no")
    for _ in range(4):
        assert talk.labels == ("Skip", "Skip the rest", "Back")
        talk.taps("Skip")


def test_afterwards_pay_too_low_likes_both() -> None:
    talk = begun("after", "no", "out", "leaning", "they said 45-50, I need 60")
    talk.hears("they offer 50, you need 60. So it's a bit low.").types("both")
    assert verdict(talk.case) is Verdict.NEGOTIATE
    talk.hears("I have my answer.").types(*DETAILS, "skip the rest")
    talk.hears("Ask for better pay first", "Because", "the pay is low", "Maria", "Sam")
    talk.hears_no("The figure we have so far is 50", "60 and 66", "my suggestion")


def test_afterwards_certain_likes_the_company() -> None:
    talk = begun("it's over", "nope", "not for me", "certain", "fine", "the company", "yes")
    assert verdict(talk.case) is Verdict.BETTER_FIT
    talk.types(*DETAILS, "the calm way the team works", "skip", "by email")
    talk.hears("Right company, wrong role", "Because", "Maria", "Acme", "Sam")


def test_a_scam_gets_neither_note_nor_farewell() -> None:
    talk = begun("invited", "looks fake")
    assert verdict(talk.case) is Verdict.NO_REPLY
    assert "Write the note" not in talk.labels
    talk.commands("out").hears("Stop replying.").hears_no("write the note")
    assert talk.labels == ("What to do next", "Back")
    talk.taps("What to do next").hears("Do not reply")


def test_the_whole_path_by_taps() -> None:
    talk = (
        Talk()
        .commands("start")
        .taps("They made me an offer", "Rude or tasteless", "I want out", "Certain", "Far too low")
    )
    talk.expects("ask-amounts").taps("Skip", "Neither", "No, this is goodbye", "Skip the rest")
    assert verdict(talk.case) is Verdict.WITHDRAW
    talk.hears("Bow out, soon and briefly", "Subject:")


def test_in_the_room_see_it_through_then_outside() -> None:
    talk = begun("in the interview", "no")
    assert verdict(talk.case) is Verdict.SEE_IT_THROUGH
    talk.taps("I'm outside now").expects("outside-intro", "ask-gut")
    talk.taps("I want out", "Certain", "Fine", "Neither", "Skip", "Skip the rest")
    talk.expects("changed-verdict").hears("from “See it through, then decide”")


def test_straight_out_of_the_room_to_the_note() -> None:
    talk = Talk().commands("start", "out").hears("This isn't the right match for me")
    talk.taps("I'm out. Write the note").expects("ask-danger").taps("No, nothing like that")
    talk.expects("ask-door").taps("Skip").expects("ask-company").taps("Skip the rest")
    assert verdict(talk.case) is Verdict.WITHDRAW
    talk.hears("Subject:")


def test_out_then_the_questions_instead() -> None:
    talk = begun("in the interview").commands("out").taps("Ask me the questions")
    talk.expects("ask-danger").taps("Back").expects("ask-stage")


def test_out_of_danger_after_everything_was_told() -> None:
    talk = begun("on my way", "i'm scared").hears("Leave now").types("get me out")
    assert talk.labels == ("I'm out. Write the note", "Back")
    talk.taps("Back").hears("Leave now", "Turn round now")


def test_a_note_in_danger_means_that_they_are_out() -> None:
    talk = begun("in the interview", "unsafe").taps("I'm out. Write the note", "Skip the rest")
    assert verdict(talk.case) is Verdict.STAY_AWAY
    talk.hears("Stay away from them").expects("note-body")


def test_going_back_from_the_note_unwants_it() -> None:
    talk = begun("in the interview", "unsafe").taps("I'm out. Write the note", "Back")
    assert verdict(talk.case) is Verdict.LEAVE_NOW
    assert "I'm out. Write the note" in talk.labels
    talk.hears_no("Subject:")


def test_after_danger_and_over_the_offer_of_a_note_does_not_speak_of_getting_out() -> None:
    begun("after", "unsafe").hears("Shall I write the note").hears_no("When you are out")


def test_a_note_that_an_answer_leaves_alone_stands_below_the_card_again() -> None:
    talk = begun("invited", "no", "nervous", "torn", "yes").taps("Write the note", "Skip the rest")
    talk.commands("edit").taps("How sure: Torn", "Certain")
    talk.expects("card-head", "changed-same").hears("Subject:")


def test_the_note_at_once_where_nothing_is_left_to_ask() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    talk.commands("edit").taps("Gut feeling: I want out", "I'd like it")
    talk.expects("verdict-carry-on-reason").hears_no("Subject:")
    talk.taps("Write the note").expects("card-head", "note-body")
    assert [message.delivery for message in talk.messages] == ["edit", "send"]


@pytest.mark.parametrize(
    ("label", "text"),
    [("Shorter", "note-email"), ("More neutral", "note-email"), ("Longer", "note-email")],
)
def test_the_note_in_another_form_or_tone(label: str, text: str) -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    before = talk.said
    talk.taps(label).expects(text)
    assert talk.said not in before
    assert label not in talk.labels


def test_the_note_in_other_words() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    first = talk.taps("Say it differently").said
    assert talk.taps("Say it differently").said != first
    assert talk.memory.variant == 2


def test_a_form_that_no_longer_fits_is_not_kept() -> None:
    talk = begun("after", "no", "out", "sure", "low", "skip", "neither", "no", "skip the rest")
    talk.taps("Other forms", "Negotiate").expects("note-negotiate").commands("edit")
    talk.taps("Pay: A bit low", "Fine").expects("changed-same", "note-email")


@pytest.mark.parametrize("line", ["no", "No, thanks.", "ok", "later", "bye"])
def test_no_note_is_fine(line: str) -> None:
    talk = begun("after", "unsafe").hears("Shall I write the note").types(line)
    talk.expects("as-you-like").hears_no("Stay away")
    begun("in it").commands("out").types(line).expects("as-you-like", "exit-say-room")


def test_out_while_giving_details() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "Acme").commands("out")
    assert talk.labels == ("Write the note", "Carry on", "Back")
    talk.taps("Carry on").expects("ask-role").commands("back").expects("ask-company")


def test_more_advice_and_less() -> None:
    talk = begun("invited", "no", "nervous", "torn", "yes")
    short = talk.said
    talk.taps("More advice")
    assert talk.said.count("•") > short.count("•") == 4
    assert len(talk.messages) == 1
    assert talk.taps("Less").said == short


@pytest.mark.parametrize(
    "answers", [("after", "no", "keen", "fine"), ("offer", "no", "unsure", "torn", "fine", "both")]
)
def test_bowing_out_after_all_is_a_note_that_bows_out(answers: tuple[str, ...]) -> None:
    talk = begun(*answers)
    talk = talk.types("yes") if talk.state == "door" else talk
    talk.hears("If you decide to bow out after all").taps("Write the note", "Skip the rest")
    talk.expects("note-plan-b").hears("Your email").hears_no("looking forward")
    assert "withdraw my application" in talk.said or "not to accept" in talk.said


def test_a_thank_you_that_withdraws_says_so_above() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "role", "yes", "skip the rest")
    talk.types("thank-you").hears("A thank-you that says no as well")


def test_a_letter_about_pay_names_the_period_and_whose_idea_the_upper_end_is() -> None:
    talk = begun("after", "no", "out", "leaning", "they offer $4k a month, I need 60k a year")
    talk.hears("they offer $4,000 a month, you need $5,000 a month").types("both", "skip the rest")
    talk.hears("$4,000 a month, and", "between $5,000 and $5,500 a month", "is my suggestion")


def test_numbers_typed_one_after_the_other_are_put_into_one_period() -> None:
    talk = begun("after", "no", "out", "leaning", "low", "they offer 48k a year")
    talk.hears("they offer 48,000 a year").commands("edit").taps(
        "Numbers: they offer 48,000 a year"
    )
    talk.types("I need 5k a month").hears("they offer 48,000 a year, you need 60,000 a year")


def test_numbers_that_contradict_an_earlier_answer_say_so() -> None:
    talk = begun("after", "no", "out", "leaning", "low", "they offer 70k, I need 60k")
    talk.hears("So the pay is fine.")


@pytest.mark.parametrize("line", ["hello", "hi"])
def test_who_comes_back_after_stopping_finds_their_answers(line: str) -> None:
    stopped = begun("after", "no").commands("cancel")
    for talk in (replace(stopped).commands("start"), replace(stopped).types(line)):
        assert talk.state == "closed"
        assert talk.labels == ("Carry on", "Start over")
        assert talk.taps("Carry on").case.stage == "afterwards"
    stopped.commands("start").hears("Welcome back. Your answers are still here.")
    Talk().commands("cancel").commands("start").expects("greeting")


def test_another_feeling_asks_anew_how_sure_they_are() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    talk.commands("edit").taps("Gut feeling: I want out", "Not sure yet")
    talk.hears("How sure are you that it isn't for you?")


def test_a_note_that_stays_the_same_is_shown_with_its_keys() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    talk.commands("edit").taps("Pay: Fine", "I don't know yet")
    talk.expects("changed-same", "card-head").hears("Subject:")
    assert "Other forms" in talk.labels
    talk.commands("edit").taps("Hear from them again: No, this is goodbye")
    talk.taps("Yes, keep the door open").hears("Subject:")

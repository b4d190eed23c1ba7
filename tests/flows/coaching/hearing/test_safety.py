"""Danger is asked about, once for each hint; no text decides it."""

import pytest

from flows.coaching.case import Case, Danger, Pay
from flows.coaching.hearing.taking import rude, safe, unsafe
from flows.coaching.memory import Memory
from flows.core.conversation import advance
from tests.flows.coaching.dialogue import Talk, begun, typed
from tests.flows.coaching.worlds import odd_places

PAYING = ("after", "no", "out", "sure")
THREAT = "he threatened me"
KNEE = "they said 30k, way too low, and he keeps touching my knee"
RESULT = (*PAYING, "fine", "neither", "no", "skip the rest")


def test_a_hint_in_the_answer_about_pay() -> None:
    talk = begun(*PAYING, KNEE).expects("ask-safety")
    assert talk.labels == ("I'm safe", "It's rude or gross", "I need out")
    talk.taps("It's rude or gross").hears("Pay: Far too low", "they offer 30,000")
    assert (talk.case.danger, talk.case.pay) == (Danger.RUDE, None)
    assert talk.taps("That's right").case.pay is Pay.FAR_TOO_LOW


@pytest.mark.parametrize("answers", [(), ("after", "no"), PAYING, RESULT])
def test_being_bored_is_no_danger(answers: tuple[str, ...]) -> None:
    talk = begun(*answers, "I'm not scared of them, just bored")
    assert talk.state != "safety"


def test_the_same_words_ask_once() -> None:
    talk = begun(*PAYING, THREAT).taps("I'm safe").expects("safety-safe-noted", "ask-pay")
    assert talk.types(THREAT.upper()).state == "pay"
    assert talk.types("he followed me").state == "safety"


def test_safe_is_an_answer_only_where_there_was_none() -> None:
    assert begun(THREAT).taps("I'm safe").case.danger is Danger.NONE
    assert begun("after", "insulted", THREAT).taps("I'm safe").case.danger is Danger.HOSTILE
    assert begun("after", "insulted", THREAT).taps("It's rude or gross").case.danger == "hostile"


def test_out_is_the_exit_card() -> None:
    talk = begun(*PAYING, THREAT).taps("I need out").expects("exit-say-danger-after")
    assert talk.case.danger is Danger.UNSAFE
    assert talk.taps("Back").state == "pay"


@pytest.mark.parametrize("line", ["no", "I need out", "not safe", "get me out", "help me leave"])
def test_typed_words_show_the_way_and_conclude_nothing(line: str) -> None:
    talk = begun(THREAT, line).expects("exit-say-danger-room")
    assert talk.types("hm").expects("exit-say-danger-room").state == "out"
    assert talk.case.danger is None


def test_out_of_the_exit_card_leads_back_to_it_once() -> None:
    talk = begun("after").commands("out").types(THREAT).taps("I need out")
    assert (talk.state, talk.memory.trail) == ("out", ("stage", "danger"))


def test_a_scam_is_not_ruled_out_by_feeling_safe() -> None:
    talk = begun("they want me to pay 200 for a training kit before i start").taps("I'm safe")
    talk.expects("safety-scam-noted", "ask-danger")
    assert talk.case.danger is None
    assert talk.taps("It looks like a scam").case.danger is Danger.SCAM


def test_what_each_tap_makes_of_the_case() -> None:
    scam = Memory(case=Case(danger=Danger.SCAM, stage=None))
    assert unsafe(scam).case.danger is Danger.UNSAFE
    assert rude(scam).case.danger is safe(scam).case.danger is Danger.SCAM
    afar = begun("invited", "looks fake").memory
    assert unsafe(afar).case.danger is Danger.SCAM


def test_at_the_question_itself() -> None:
    assert begun("after", "yes").expects("ask-safety").taps("I'm safe").state == "gut"
    talk = begun("after", "no not really").expects("closest-danger-1", "ask-danger")
    assert talk.case.danger is None
    talk.types("hard to say").expects("closest-danger-2")


def test_no_text_says_that_nothing_is_wrong() -> None:
    for line in ("everything was really fine and friendly", "nothing bad at all happened"):
        assert begun("after", line).case.danger is not Danger.NONE


def test_anything_else_is_met_with_patience() -> None:
    talk = begun(THREAT, "hm").expects("safety-again-1", "ask-safety")
    talk.types("what do you mean by that?").expects("safety-again-2")
    talk.types("the pay is bad and I hate it").expects("safety-again-3")
    talk.types("why do you ask").expects("why-ask-safety").taps("I'm safe")
    talk.hears("Gut feeling: I want out", "Pay: A bit low")


def test_before_hello_and_after_the_end() -> None:
    talk = Talk().types(THREAT).expects("hearing-hello", "ask-safety").taps("I'm safe")
    assert talk.expects("ask-stage").case.danger is Danger.NONE
    assert begun("after").commands("cancel").types(THREAT).taps("I'm safe").state == "gut"


def test_at_a_result_it_is_told_again() -> None:
    talk = begun(*RESULT, THREAT).taps("It's rude or gross").expects("safety-rude-noted")
    assert (talk.state, talk.case.danger) == ("result", Danger.RUDE)


def test_lines_of_the_kit_are_kept() -> None:
    talk = begun("invited", "no", "nervous", "torn", "yes").taps("Fear or facts")
    talk.types("he will shout and threaten me").expects("ask-safety").taps("I'm safe")
    assert talk.state == "fears"
    assert talk.memory.kit.worries == ("he will shout and threaten me",)


def test_a_letter_is_for_them_and_a_cry_is_for_us() -> None:
    letter = "Dear Maria, your boss was rude and I felt unsafe. I withdraw my application. Regards"
    begun(*RESULT).commands("review").types(letter).expects("kit-review-found")
    assert begun(*RESULT).commands("review").types("he followed me to my car").state == "safety"
    cry = "he followed me to the car and grabbed my arm " * 3
    talk = begun(*RESULT, cry).expects("ask-safety").taps("I'm safe")
    assert talk.memory.kit.pasted == cry.strip()


def test_from_everywhere() -> None:
    for place in odd_places()[::9]:
        state = advance(place, typed("he keeps touching my knee")).conversation.state
        assert state == "safety", place.state
        way = advance(place, typed("get me the hell out of here")).conversation
        assert way.state == "out", place.state


def test_a_crisis_gets_the_card_first() -> None:
    talk = begun("i want to kill myself").expects("crisis-1", "ask-stage")
    assert talk.hears("988", "116 123", "findahelpline.com").state == "stage"
    talk.types("i want to kill myself").expects("crisis-2")
    Talk().types("i want to kill myself").expects("crisis-1", "ask-stage")


def test_violence_gets_the_card_and_the_question() -> None:
    talk = begun("he hit me and the pay is bad").expects("crisis-1", "ask-safety")
    talk.types("he hit me").expects("crisis-2", "ask-safety").taps("I'm safe").hears("Pay:")
    begun("he has a gun, get me out of here").expects("crisis-1", "exit-say-room")
    talk = begun().commands("out").types("he has a gun, get me out of here")
    assert talk.expects("crisis-1").state in {"out", "safety"}

"""Danger is asked about, once for each hint; no text decides it."""

import pytest

from flows.coaching.case import Case, Danger, Pay
from flows.coaching.hearing.taking import rude, safe, unsafe
from flows.coaching.memory import Memory
from flows.core.conversation import advance
from tests.flows.coaching.dialogue import Talk, begun, tapped, typed
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
    talk = begun(*PAYING, THREAT).taps("It's rude or gross").expects("safety-rude-noted", "ask-pay")
    assert talk.types(THREAT.upper()).state == "pay"
    assert talk.types("he followed me").state == "safety"


def test_safe_is_an_answer_only_where_there_was_none() -> None:
    assert begun("something feels off here").taps("I'm safe").case.danger is Danger.NONE
    assert begun("after", "no", "creepy").taps("I'm safe").case.danger is Danger.NONE
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
    talk = begun("after", "yes").expects("ask-safety").taps("I'm safe")
    talk.expects("safety-safe-still", "ask-danger")
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
    talk.types("why do you ask").expects("why-ask-safety").taps("It's rude or gross")
    talk.hears("Gut feeling: I want out", "Pay: A bit low")


def test_before_hello_and_after_the_end() -> None:
    talk = Talk().types(THREAT).expects("hearing-hello", "ask-safety").taps("I'm safe")
    assert talk.expects("safety-safe-still", "ask-danger").case.danger is None
    assert talk.taps("No, nothing like that").expects("ask-stage").case.danger is Danger.NONE
    assert begun("after").commands("cancel").types(THREAT).taps("I'm safe").state == "danger"


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
    talk = begun(*RESULT, cry).expects("ask-safety").taps("I'm safe").expects("ask-danger")
    assert talk.memory.kit.pasted == cry.strip()


def test_from_everywhere() -> None:
    for place in odd_places()[::9]:
        state = advance(place, typed("he keeps touching my knee")).conversation.state
        assert state == "safety", place.state
        way = advance(place, typed("get me the hell out of here")).conversation
        assert way.state == "out", place.state


def test_a_crisis_gets_the_card_first() -> None:
    talk = begun("i want to kill myself").expects("crisis-1")
    assert (
        talk.hears("988", "116 123", "findahelpline.com").hears_no("Where are you").state == "stage"
    )
    talk.types("i want to kill myself").expects("crisis-2")
    on = talk.messages[-1].keyboard[-1][-1]
    assert on.text == "Go on when you like"
    assert on.press
    talk.meets(tapped(talk.conversation.step, on.press)).expects("ask-stage")
    Talk().types("i want to kill myself").expects("crisis-1").types("go on").expects("ask-stage")


def test_violence_gets_the_card_and_the_question() -> None:
    talk = begun("he hit me and the pay is bad").expects("crisis-1", "ask-safety")
    talk.types("he hit me").expects("crisis-2", "ask-safety").taps("It's rude or gross").hears(
        "Pay:"
    )
    begun("he has a gun, get me out of here").expects("crisis-1", "exit-say-room")
    talk = begun().commands("out").types("he has a gun, get me out of here")
    assert talk.expects("crisis-1").state in {"out", "safety"}


TOLD = ("the boss touched my leg", "he threatened me", "they locked the door", "he followed me")


@pytest.mark.parametrize("line", TOLD)
@pytest.mark.parametrize("answers", [(), ("after", "no"), PAYING])
def test_safe_now_does_not_undo_what_happened(line: str, answers: tuple[str, ...]) -> None:
    before = begun(*answers).case.danger
    for said in ("I'm safe", "im ok"):
        talk = begun(*answers, line, said).expects("safety-safe-still", "ask-danger")
        assert talk.case.danger is before
    assert talk.taps("Insulting or degrading").case.danger is Danger.HOSTILE


def test_none_stays_possible_by_their_own_tap() -> None:
    talk = begun("now", TOLD[0]).taps("I'm safe", "No, nothing like that")
    assert (talk.case.danger, talk.state) == (Danger.NONE, "result")
    assert begun(*RESULT, TOLD[0]).taps("I'm safe").state == "danger"


SCAMS = (
    "a recruiter on whatsapp wants a 200 dollar fee for training",
    "pay for the equipment first",
    "they want my bank details and passport",
    "they sent me a cheque",
    "its a scam i think",
    "offered me a job for 300 a day liking videos on telegram",
)


@pytest.mark.parametrize("line", SCAMS)
def test_a_scam_has_its_own_choice_and_no_pay(line: str) -> None:
    talk = begun(*PAYING, line).expects("ask-safety-scam")
    assert talk.memory.heard.case.pay is None
    assert talk.memory.heard.case.offered is None
    assert talk.case.offered is None
    assert begun(line).taps("It looks like a scam").case.danger is Danger.SCAM
    assert begun(line, "I'm safe").expects("safety-scam-noted", "ask-danger").case.danger is None


INSULTS = (
    "they insulted me, called me stupid",
    "they made racist jokes about me",
    "they laughed at me",
    "they called me a bitch",
    "called me an idiot",
    "they keep insulting me",
)


@pytest.mark.parametrize("line", INSULTS)
@pytest.mark.parametrize("answers", [(), ("after",), PAYING, (*PAYING, "fine", "neither", "no")])
def test_an_insult_is_graded_by_them(line: str, answers: tuple[str, ...]) -> None:
    talk = begun(*answers, line).expects("ask-safety-insult")
    assert talk.labels == (
        "Rude or tasteless", "Insulting or degrading", "I need out", "Nothing like that",
    )  # fmt: skip
    assert talk.memory.heard.case == Case()
    assert talk.memory.heard.details.channel is None
    assert talk.taps("Insulting or degrading").case.danger is Danger.HOSTILE
    assert begun(line).taps("Nothing like that").case.danger is Danger.NONE


def test_beside_an_insult_the_rest_is_heard_and_a_hand_counts_more() -> None:
    talk = begun("They called me stupid. The pay is bad.").expects("ask-safety-insult")
    talk.taps("Rude or tasteless").hears("Pay: A bit low")
    begun("he called me stupid and grabbed my arm").expects("ask-safety")


@pytest.mark.parametrize(
    "line", ["i'm not safe", "unsafe here", "i feel unsafe", "i dont feel safe"]
)
@pytest.mark.parametrize("answers", [(), ("after", "no"), PAYING, RESULT])
def test_who_says_unsafe_is_not_asked_back(line: str, answers: tuple[str, ...]) -> None:
    talk = begun(*answers)
    before = talk.case.danger
    talk.types(line).hears("No explanation owed")
    assert (talk.state, talk.case.danger) == ("out", before)
    assert talk.taps("I don't feel safe").case.danger is Danger.UNSAFE
    assert "I don't feel safe" not in talk.labels


def test_an_answer_on_danger_ends_the_unease() -> None:
    talk = begun("after", "i am not safe in here").taps("Back").types("no").commands("out")
    assert talk.case.danger is Danger.NONE
    assert "I don't feel safe" not in talk.labels


CORNERED = ("help", "I can't move", "he wont let me leave", "I'm being held here")


@pytest.mark.parametrize("line", CORNERED)
def test_on_the_way_out_help_is_a_number(line: str) -> None:
    for talk in (begun("now").commands("out"), begun(THREAT), leaving()):
        state = talk.state
        talk.types(line).expects("emergency").hears("112", "911", "move towards other people")
        assert talk.state == state
    begun("now", "he wont let me leave").expects("emergency", "exit-say-danger-room")


@pytest.mark.parametrize("line", ["what do i say", "how do i get up"])
def test_on_the_way_out_there_are_words_to_say(line: str) -> None:
    for talk in (begun("now").commands("out"), begun(THREAT), leaving()):
        talk.types(line).expects("what-say").hears("\u201c")


def test_nobody_on_the_way_out_is_not_understood() -> None:
    for line in ("blub", "is it cold where you are?", "asdf asdf asdf asdf asdf asdf asdf"):
        begun("now").commands("out").types(line).expects("cornered")
        leaving().types(line).expects("cornered")


def leaving() -> Talk:
    return begun("now").taps("I don't feel safe")


@pytest.mark.parametrize("line", ["je suis en danger aidez moi", "Hilfe!", "ayuda", "au secours"])
def test_danger_in_another_language_is_the_way_out(line: str) -> None:
    for talk in (Talk(), begun("after"), begun(*PAYING), begun(*RESULT)):
        assert talk.types(line).expects("foreign").state == "out"
        talk.hears("I only speak English", "112")


def test_after_an_insult_or_a_scam_nothing_pointless_is_asked() -> None:
    told = begun("after", "no", "out", "they laughed at me").taps("Insulting or degrading")
    assert told.expects("safety-rude-noted").state == "result"
    told = begun("after", "no", "out", "its a scam i think").taps("It looks like a scam")
    assert told.expects("safety-scam-taken").state == "result"

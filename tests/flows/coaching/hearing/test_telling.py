"""What people tell in their own words is played back before it counts."""

from decimal import Decimal

import pytest

from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.verdicts import verdict
from tests.flows.coaching.dialogue import Talk, begun

LOBBY = (
    "sitting in the lobby of Acme, supposed to go in at 3, pay is half of what I make and"
    " honestly I only said yes to be polite"
)
SURE = ("after", "no", "out", "sure")
DETAILING = (*SURE, "fine", "neither", "no")


def test_a_paragraph_in_the_lobby_reaches_the_verdict_in_three_taps() -> None:
    talk = Talk().types(LOBBY).expects("hearing-hello", "hearing-told")
    talk.hears("Where you are: On my way", "Gut feeling: I want out", "Pay: Far too low", "Acme")
    talk.taps("That's right", "No, nothing like that", "Certain")
    assert verdict(talk.case) is Verdict.WITHDRAW
    talk.hears("Bow out", "Acme")
    assert talk.memory.details.interview_at is None


def test_nothing_counts_before_it_was_seen() -> None:
    talk = begun(LOBBY)
    assert talk.case.stage is None
    assert talk.memory.details.company is None
    assert talk.state == "playback"


def test_each_item_can_be_corrected_and_the_rest_still_waits() -> None:
    talk = begun(LOBBY).taps("Pay: change").expects("ask-pay").taps("A bit low")
    talk.expects("hearing-told").hears("Where you are").hears_no("Pay:")
    assert (talk.case.pay, talk.case.gut) == (Pay.LOW, None)
    talk.taps("That's right").expects("hearing-good", "ask-danger")
    assert (talk.case.pay, talk.case.gut) == (Pay.LOW, Gut.OUT)


def test_back_from_a_correction_changes_nothing() -> None:
    talk = begun(LOBBY).taps("Pay: change", "Back").hears("Pay: Far too low")
    assert talk.taps("Back").state == "stage"
    assert talk.memory.heard.case.pay is None


def test_none_of_that_forgets_it() -> None:
    talk = begun(LOBBY).taps("None of that").expects("hearing-dropped", "ask-stage")
    assert talk.memory.heard.details.company is None
    Talk().types(LOBBY).taps("None of that").expects("hearing-dropped", "ask-stage")


def test_more_words_are_added_to_what_waits() -> None:
    talk = begun(LOBBY).types("the pay is fine after all").hears("Pay: Fine", "Acme")
    assert talk.types("yes").case.pay is Pay.FINE


def test_a_correction_takes_numbers_that_have_no_use_any_more() -> None:
    words = "they offered me the job, they pay 28k and I need 35k, the people are lovely"
    talk = begun(words).hears("Numbers: they offer 28,000, you need 35,000")
    assert begun(words).taps("That's right").case.needed == 35_000
    talk.taps("Pay: change", "Fine").hears_no("Numbers").taps("That's right")
    assert (talk.case.pay, talk.case.needed) == (Pay.FINE, None)


def test_new_numbers_replace_those_that_wait() -> None:
    talk = begun("they offered me the job, they pay 28k and I need 35k")
    talk.taps("Pay: change").types("they offer 40k").hears_no("28,000")
    assert talk.types("right").case.offered == 40_000


def test_more_than_a_message_holds_comes_in_two() -> None:
    words = (
        "I had the interview at Acme for the designer role, I was talking to Maria from HR, they"
        " emailed me, my name is Sam, I am certain I don't want it, the pay is too low, the"
        " company is great but the role is not for me, I hated it"
    )
    talk = begun(words).hears("Where you are: It's over")
    talk.taps("That's right").expects("hearing-more", "hearing-told")
    talk.taps("That's right").expects("hearing-good", "ask-danger")
    case, details = talk.case, talk.memory.details
    assert (case.certainty, case.fit) == (Certainty.CERTAIN, Fit.COMPANY)
    assert (details.contact, details.channel, details.own_name) == ("Maria", "email", "Sam")


@pytest.mark.parametrize(
    ("answers", "line", "field", "value"),
    [
        ((), "im in the car park outside", "stage", Stage.ON_THE_WAY),
        (("after",), "he yelled at me and called me stupid", "danger", Danger.HOSTILE),
        (("after", "no"), "i feel sick", "gut", Gut.NERVOUS),
        (("after", "no", "out"), "pretty sure, like 90%", "certainty", Certainty.LEANING),
        (SURE, "honestly laughable", "pay", Pay.FAR_TOO_LOW),
        ((*SURE, "fine", "neither"), "never again", "door_open", False),
    ],
)
def test_one_answer_is_taken_and_shown(
    answers: tuple[str, ...], line: str, field: str, value: object
) -> None:
    talk = begun(*answers, line).expects("hearing-taken")
    assert getattr(talk.case, field) == value


def test_a_level_with_one_number_is_one_answer() -> None:
    talk = begun(*SURE, "they said 30k, way too low").expects("hearing-taken", "ask-amounts")
    talk.hears("“Far too low; they offer 30,000”")
    assert (talk.case.pay, talk.case.offered) == (Pay.FAR_TOO_LOW, Decimal(30_000))


def test_an_answer_and_more_is_played_back() -> None:
    talk = begun(*SURE, "fine", "the company is great but the pay is too low")
    talk.hears("Pay: A bit low", "What appeals: The company").taps("That's right")
    assert (talk.case.pay, talk.case.fit) == (Pay.LOW, Fit.COMPANY)


def test_a_result_can_be_corrected_in_words() -> None:
    talk = begun(*DETAILING, "skip the rest", "the pay is far too low, I was wrong")
    talk.hears("Pay: Far too low").taps("That's right", "Skip").expects("card-head")
    assert talk.case.pay is Pay.FAR_TOO_LOW


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("the company is called Acme", "Acme"),
        ("Bank of Acme", "Bank of Acme"),
        ("Life at Acme", "Life at Acme"),
    ],
)
def test_a_name_is_found_in_a_sentence(line: str, company: str) -> None:
    talk = begun(*DETAILING, line).expects("ask-role")
    assert talk.memory.details.company == company


def test_a_sentence_is_no_name() -> None:
    talk = begun(*DETAILING, "Acme", "I was talking to Maria from HR").hears("Contact: Maria")
    talk.taps("That's right").expects("ask-role").hears_no("I have my answer")
    assert (talk.memory.details.role, talk.memory.details.contact) == (None, "Maria")


def test_what_was_liked_stays_in_their_words() -> None:
    line = "the talk with Maria from HR"
    assert begun(*DETAILING, *"abcd", line).memory.details.liked == line
    long = f"{line} and {'very ' * 25}much more"
    begun(*DETAILING, *"abcd", long).hears("Contact: Maria")


def test_by_which_way_they_wrote_is_a_choice() -> None:
    talk = begun(*DETAILING, *"abcdef", "well they emailed me").expects("hearing-taken")
    assert talk.memory.details.channel == "email"
    agency = begun(*DETAILING, *"abcdef", "it came through a recruitment agency").memory.details
    assert agency.agency


def test_a_long_name_is_cut_in_the_list() -> None:
    words = f"the pay is too low and the company is called {'Harbour' * 8}Labs, I hate it"
    begun(words).hears("HarbourHarbour", "…")


def test_at_the_exit_it_waits() -> None:
    talk = begun().commands("out").types("the pay is bad and I hated it")
    talk.expects("hearing-later", "exit-say-room").taps("Ask me the questions")
    talk.expects("hearing-told").taps("Get me out", "I'm out. Write the note")
    assert talk.expects("hearing-told").taps("That's right").case.gut is Gut.OUT


def test_what_waits_is_confirmed_on_the_way_back() -> None:
    talk = begun("after").commands("out").types("the pay is bad").taps("Back")
    talk.expects("ask-danger").taps("No, nothing like that").hears("Pay: A bit low")
    assert talk.memory.trail == ("stage", "danger")
    assert talk.taps("That's right").state == "gut"


def test_after_company_and_contact_only_the_note_s_own_details_are_asked() -> None:
    told = (
        "I applied at Acme, my contact is Maria Jones, the pay is far too low and I hate it,"
        " its over."
    )
    talk = begun(told).taps("That's right", "No, nothing like that", "Certain").expects("ask-door")
    talk.taps("No, this is goodbye").expects("ask-role").types("planner").expects("ask-own-name")
    assert talk.types("Lena").hears("Lena", "planner", "Maria Jones").state == "result"


OFFER = ("offer", "no", "keen", "they said 45,000, I need 52,000")
IN_EUROS = "they said 45k euros a year, I need 52k"


@pytest.mark.parametrize("place", [OFFER, (*OFFER, "skip the rest")])
def test_a_currency_is_news_of_numbers_that_are_known(place: tuple[str, ...]) -> None:
    talk = begun(*place, IN_EUROS).hears("they offer €45,000 a year, you need €52,000 a year")
    case = talk.taps("That's right").case
    assert (case.currency, case.period, str(case.needed)) == ("EUR", "year", "52000")
    assert talk.types(IN_EUROS).state != "playback"


def test_numbers_that_are_known_are_no_name() -> None:
    talk = begun(*OFFER, "they said 45,000, and I need 52,000").expects("known-1", "ask-company")
    assert talk.memory.details.company is None

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Channel
from flows.understanding import Intent, Understanding, understand
from flows.understanding.facts import FIELDS

LOBBY = (
    "sitting in the lobby of Acme, supposed to go in at 3, pay is half of what I make"
    " and honestly I only said yes to be polite"
)
MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.understanding.reader.model", lambda _: None)


def test_one_paragraph_fills_the_case_and_the_details() -> None:
    reading = understand(LOBBY)
    assert reading.facts == {
        "stage": Stage.ON_THE_WAY,
        "gut": Gut.OUT,
        "pay": Pay.FAR_TOO_LOW,
    }
    assert reading.details == {"company": "Acme", "interview_at": "15:00"}
    assert not reading.danger_hint
    assert not reading.leave_now
    assert not reading.crisis
    assert reading.intent is None


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("stage", "tomorrow", Stage.INVITED),
        ("gut", "I was keen but now I want out", Gut.OUT),
        ("gut", "I was excited but now I want out, but whatever", Gut.OUT),
        ("gut", "excited but nervous", Gut.NERVOUS),
        ("certainty", "never been surer", Certainty.CERTAIN),
        ("pay", "they said 45-50, I need 60", Pay.LOW),
        ("pay", "it's 20k and I need 40k", Pay.FAR_TOO_LOW),
        ("pay", "they offered 60k, I need 50k", Pay.FINE),
        ("fit", "great people, boring tasks", Fit.COMPANY),
        ("fit", "love the company and the role", Fit.BOTH),
        ("fit", "hate the company and the job is boring", Fit.NEITHER),
        ("fit", "I love the company. The work is interesting.", Fit.BOTH),
        ("fit", "neither", Fit.NEITHER),
        ("only_fear", "yes, I'd take it", True),
        ("only_fear", "no, still wouldn't", False),
        ("door_open", "wouldn't mind", True),
        ("danger", "he yelled at me", Danger.HOSTILE),
        ("danger", "total scam", Danger.SCAM),
        ("danger", "he was so rude", Danger.RUDE),
    ],
)
def test_a_typed_answer(question: str, text: str, value: object) -> None:
    assert understand(text, question).facts[question] == value


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("gut", "what's the weather doing"),
        ("gut", "I love it, I hate it"),
        ("certainty", "if I were sure I'd say so"),
        ("fit", "I like the company, I hate the company"),
        ("fit", "I like the people, I hate the culture, the work is boring"),
        ("danger", "no, all fine"),
        ("danger", "he grabbed me"),
        (None, ""),
        (None, "my friend got an offer"),
    ],
)
def test_below_its_confidence_there_is_no_fact(question: str | None, text: str) -> None:
    assert question not in understand(text, question).facts
    assert "stage" not in understand(text, question).facts


@pytest.mark.parametrize("question", [None, *FIELDS])
def test_words_to_the_bot_are_no_answer(question: str | None) -> None:
    assert understand("write the note", question) == Understanding()


def test_out_of_a_place_is_not_out_of_the_running() -> None:
    assert understand("im out").facts == {"gut": Gut.OUT}
    assert "gut" not in understand("I'm out of the building").facts


@pytest.mark.parametrize(
    "text",
    [
        "my neighbour was offered a post at Acme for 18,000",
        "last year a company called Vortex offered me 40k",
        "my old boss paid me 35 an hour at Acme",
        "if they offered me 50k at Acme",
    ],
)
def test_the_news_of_others_and_of_other_times_is_not_the_persons(text: str) -> None:
    reading = understand(text)
    assert reading.facts == {}
    assert not {"company", "offered"} & set(reading.details)


def test_amounts_too_far_apart_are_not_compared() -> None:
    reading = understand("they said 38k and I need 1,500 for rent")
    assert "pay" not in reading.facts


def test_single_words_of_a_longer_text_are_no_answer() -> None:
    assert understand("positive", "gut").facts == {"gut": Gut.KEEN}
    assert understand("no, it wouldn't change a single thing for me", "only_fear").facts == {
        "only_fear": False
    }
    assert understand("the virus test was positive so I had to stay at home", "gut").facts == {}


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("yeah", Intent.YES),
        ("no thanks", Intent.NO),
        ("not sure", Intent.UNSURE),
        ("can we skip this one", Intent.SKIP),
        ("oops, go back", Intent.BACK),
        ("why do you ask?", Intent.WHY),
        ("yes and then I went home and told my whole family about it twice", None),
    ],
)
def test_intents_are_understood_anywhere(text: str, intent: Intent | None) -> None:
    assert understand(text, "stage").intent is intent


def test_names_and_the_like() -> None:
    reading = understand(
        "My name is Ana Ruiz. Interview with Tom Ellis from Faber & Faber tomorrow at 9:30 for the"
        " junior editor role, the headhunter emailed me about their Atlas project."
        " I'd prefer a lead designer job, and I liked how they work. £30k, I need 35k"
    )
    assert reading.details == {
        "own_name": "Ana Ruiz",
        "contact": "Tom Ellis",
        "company": "Faber & Faber",
        "role": "junior editor",
        "other_role": "lead designer",
        "project": "Atlas",
        "liked": "how they work",
        "channel": Channel.EMAIL,
        "agency": True,
        "interview_at": "09:30",
        "offered": Decimal(30_000),
        "needed": Decimal(35_000),
        "currency": "GBP",
    }


@pytest.mark.parametrize(
    ("text", "day", "hour", "minute"),
    [
        ("tomorrow at 3", 3, 15, 0),
        ("at 10:15", 2, 10, 15),
        ("friday 9am", 6, 9, 0),
        ("monday at 12 pm", 9, 12, 0),
        ("at 7 o'clock on wednesday", 4, 19, 0),
    ],
)
def test_with_the_clock_a_time_becomes_the_next_such_time(
    text: str, day: int, hour: int, minute: int
) -> None:
    at = understand(text, now=MONDAY).details["interview_at"]
    assert at == datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["3 rounds", "for 2 weeks", "in 30 minutes", "at 50%", "I need 45k"]
)
def test_other_numbers_are_no_time(text: str) -> None:
    assert "interview_at" not in understand(text).details


def test_misspelt_words_are_known() -> None:
    assert understand("definatly intrested, relly exited", "gut").facts == {"gut": Gut.KEEN}
    assert understand("he thretened me").danger_hint
    assert understand("I feel unsaffe").danger_hint
    assert not understand("I tapped the button, he looked bored").danger_hint


def test_an_unknown_locale_reads_english() -> None:
    assert understand("tomorrow", "stage", "xx").facts == {"stage": Stage.INVITED}


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=4096),
    question=st.sampled_from([None, "stage", "danger", "pay", "fit", "only_fear", "nonsense"]),
)
def test_no_text_raises(text: str, question: str | None) -> None:
    reading = understand(text, question)
    assert reading.facts.get("danger") not in {Danger.NONE, Danger.UNSAFE}


WORDS = "they asked me not to pay 45-50k at 3, very so A é 😬 . the boss"
PIECES = st.sampled_from(WORDS.split())


@settings(max_examples=60, deadline=None)
@given(pieces=st.lists(PIECES, min_size=1, max_size=40), times=st.integers(1, 200))
def test_the_longest_text_raises_nothing_either(pieces: list[str], times: int) -> None:
    understand((" ".join(pieces) + " ") * times, "pay", now=MONDAY)

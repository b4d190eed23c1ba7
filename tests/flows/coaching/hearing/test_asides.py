"""Yes, no, not sure, skip, back, why, and questions of theirs: understood anywhere."""

import pytest

from flows.coaching.questions import BY_STATE, QUESTIONS
from flows.core.conversation import advance
from flows.core.render import render
from flows.core.texts import texts
from tests.flows.coaching.dialogue import Talk, begun, spoken, typed
from tests.flows.coaching.worlds import odd_places

PAYING = ("after", "no", "out", "sure")
DETAILING = (*PAYING, "fine", "neither", "no")


@pytest.mark.parametrize(
    ("answers", "line", "field", "value"),
    [
        (("after", "no"), "hell yes", "gut", "keen"),
        (("after", "no"), "no way", "gut", "out"),
        (("after", "no"), "hard to say", "gut", "unsure"),
        (("after", "no", "out"), "absolutely sure", "certainty", "certain"),
        (("after", "no", "out"), "hard to say", "certainty", "torn"),
        (("invited", "no", "out", "sure"), "no i would not", "only_fear", False),
        (PAYING, "hard to say", "pay", "unknown"),
        ((*PAYING, "fine"), "who knows", "fit", "unknown"),
        ((*PAYING, "fine", "neither"), "definitely not", "door_open", False),
    ],
)
def test_short_words_at_a_question(
    answers: tuple[str, ...], line: str, field: str, value: object
) -> None:
    assert getattr(begun(*answers, line).case, field) == value


@pytest.mark.parametrize("line", ["hard to say", "who knows", "definitely not"])
def test_no_answer_skips_where_that_is_possible(line: str) -> None:
    assert begun(*PAYING, "low", line).state == "fit"
    assert begun(*DETAILING, line).state == "role"


@pytest.mark.parametrize(
    ("answers", "line", "text"),
    [
        ((), "who knows", "closest-1"),
        (("after", "no"), "can we skip this one", "cannot-skip"),
        (DETAILING, "can we skip this one", "ask-role"),
        (("after",), "go back please i tapped the wrong one", "ask-stage"),
        (("after",), "what is the weather like there?", "digress-1"),
        (DETAILING, "is it raining over at your place?", "digress-1"),
        (DETAILING, "hell yes", "ask-role"),
    ],
)
def test_understood_anywhere(answers: tuple[str, ...], line: str, text: str) -> None:
    begun(*answers, line).expects(text)


def test_yes_and_no_to_what_was_heard() -> None:
    told = "the pay is bad and I hate it"
    assert begun(told, "oh yes please").case.gut == "out"
    assert begun(told, "definitely not").expects("hearing-dropped").state == "stage"
    begun(told, "why do you ask").expects("why-ask-playback")


def test_every_question_has_its_reason() -> None:
    words = texts("en")
    for question in QUESTIONS:
        reason = words.plain(f"why-ask-{question.state.replace('_', '-')}")
        assert len(reason.split()) <= 25
    for line in ("why", "why do you ask", "how come"):
        begun("after", line).expects("why-ask-danger", "ask-danger")
    begun(*DETAILING, "why do you need that?").expects("why-ask-company", "ask-company")


def test_a_why_beside_the_questions_is_about_the_advice() -> None:
    begun(*DETAILING, "skip the rest", "why does that matter").expects("kit-why-head")


def test_a_digression_at_the_start_is_greeted() -> None:
    Talk().types("what is the weather like there?").expects("greeting", "ask-stage")


def test_never_the_same_sentence_twice_in_a_row() -> None:
    talk = begun("after")
    said = [talk.types("what is the weather like there?").said for _ in range(4)]
    assert said[0] == said[3]
    assert len(set(said)) == 3


def test_what_is_said_above_a_question_is_brief() -> None:
    lines = ("he threatened me", "the pay is bad and I hate it at Acme", "why do you ask")
    for place in odd_places()[::25]:
        for line in lines:
            after = advance(place, typed(line))
            if after.conversation.state in {*BY_STATE, "playback", "safety"}:
                words = spoken(render(after.replies[0], texts("en")).html).split()
                assert len(words) <= 60, (place.state, words)


def test_who_tells_something_is_not_told_off() -> None:
    talk = begun("i just want someone to tell me that").expects("unplaced-1", "ask-stage")
    talk.types("i just want someone to tell me that").expects("unplaced-2")


def test_what_stands_already_is_known() -> None:
    talk = begun(*DETAILING, "skip the rest", "actually the pay was fine").expects("known-1")
    assert talk.types("actually the pay was fine").expects("known-2").state == "result"
    assert begun("thats right").state == "stage"


@pytest.mark.parametrize(
    "answers", [(), ("after",), PAYING, DETAILING, (*DETAILING, "skip the rest")]
)
@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("are you a bot?", "about-program"),
        ("is this private?", "about-private"),
        ("delete my data", "about-delete"),
        ("fuck you", "anger-1"),
        ("im having a panic attack", "distress-panic"),
        ("i cant stop crying, i messed it up", "distress-tears"),
    ],
)
def test_questions_about_us_anger_and_tears(answers: tuple[str, ...], line: str, text: str) -> None:
    talk = begun(*answers)
    before = talk.state
    assert talk.types(line).expects(text).state == before
    Talk().types(line).expects(text)


def test_in_tears_the_rest_is_heard_too() -> None:
    talk = begun("after", "no", "i cant stop crying, the pay is bad and I hate it")
    talk.expects("distress-tears", "hearing-told").hears("Pay: A bit low")

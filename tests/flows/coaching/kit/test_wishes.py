"""Asked in words below a result: true answers, the note, the ways to send it."""

import pytest

from flows.coaching.details import Kind, Tone
from flows.coaching.drafts import Length
from tests.flows.coaching.dialogue import Talk, begun
from tests.flows.coaching.kit.places import WITHDRAWS, fooled, pondering, withdrawing


@pytest.mark.parametrize(
    ("line", "text", "key"),
    [
        ("how do I send it?", "wish-send", "Email file"),
        ("gmail", "wish-send", "Gmail"),
        ("can I see the email?", "wish-note", "Send or share"),
        ("copy subject", "wish-copy", "Copy subject"),
        ("what do I do now?", "wish-now", "Send or share"),
    ],
)
def test_the_note_with_the_keys_that_were_asked_for(line: str, text: str, key: str) -> None:
    talk = withdrawing().taps("Other forms").types(line).expects(text, "note-email")
    assert key in talk.labels


def test_where_no_note_stands_that_is_said_or_one_is_written() -> None:
    pondering().types("how do I send it?").expects("wish-no-note")
    pondering().types("what do I do now?").expects("wish-now-advice")
    assert pondering().types("can I see the note?").state == "company"


@pytest.mark.parametrize("line", ["how do I send it?", "can I see the email?"])
def test_a_scam_gets_none(line: str) -> None:
    fooled().types(line).expects("kit-no-note")
    fooled().types("what do I do now?").expects("wish-now-advice")


@pytest.mark.parametrize("talk", [withdrawing(), pondering(), fooled()])
def test_a_question_below_a_result_knows_that_it_is_one(talk: Talk) -> None:
    said = [talk.types("how long should I wait?").said for _ in range(4)]
    assert said[0] == said[3]
    assert len(set(said)) == 3
    assert "Once I know" not in said[0]


@pytest.mark.parametrize("line", ["Thank you!", "thank you very much, that helps", "thanks a lot"])
def test_thanks_leave_the_note_alone(line: str) -> None:
    talk = withdrawing().types(line).expects("you-are-welcome")
    assert talk.memory.kind is None
    begun("after", line).expects("you-are-welcome", "ask-danger")
    withdrawing().commands("review").types(line).expects("you-are-welcome")


@pytest.mark.parametrize("line", ["thank-you", "thank-you note", "a thank you"])
def test_the_name_of_the_form_still_chooses_it(line: str) -> None:
    assert withdrawing().types(line).memory.kind is Kind.THANK_YOU


def test_a_change_is_asked_for_in_a_sentence() -> None:
    talk = withdrawing().types("make it shorter").expects("note-email")
    assert talk.memory.kit.length is Length.SHORTER
    assert talk.types("can you make it more formal?").memory.tone is Tone.NEUTRAL
    assert talk.types("make the note warmer, please").memory.tone is Tone.WARM
    talk.types("more casual").expects("kit-unfit-tone")
    assert talk.types("turn it into a message").memory.kind is Kind.MESSAGE


@pytest.mark.parametrize("line", ["I sent it", "sent", "done", "it's out"])
def test_the_note_is_out(line: str) -> None:
    talk = withdrawing().types(line).expects("timing-parted-out")
    assert (talk.state, talk.memory.timing.sent) == ("parted", True)
    assert talk.taps("Done").state == "result"
    assert pondering().types(line).expects("as-you-like").state == "result"


@pytest.mark.parametrize("line", ["hi", "hello there", "good morning"])
def test_a_greeting_is_greeted(line: str) -> None:
    withdrawing().types(line).expects("hello")
    begun("after", line).expects("hello", "ask-danger")
    Talk().types(line).expects("greeting")
    talk = begun(*WITHDRAWS, line).expects("hello", "ask-company")
    assert talk.memory.details.company is None

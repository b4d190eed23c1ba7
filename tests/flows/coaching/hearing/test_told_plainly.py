"""Danger told plainly counts as told: it is answered, and played back instead of asked again."""

import pytest

from flows.coaching.case import Danger
from tests.flows.coaching.dialogue import begun

PAYING = ("after", "no", "out", "sure")
LOCKED = "I felt unsafe in the room, the boss locked the door and touched my leg"


@pytest.mark.parametrize("onward", ["Write the note", "Ask me the questions"])
def test_being_unsafe_said_plainly_is_not_asked_again(onward: str) -> None:
    talk = begun("after", LOCKED).expects("sorry", "exit-say-danger-after")
    assert talk.said.startswith("I'm sorry. It's not your fault.")
    talk.taps(onward).hears("Safety: I don't feel safe").hears_no("unsafe or out of line")
    assert talk.case.danger is None
    assert talk.taps("That's right").case.danger is Danger.UNSAFE
    assert talk.state != "danger"


def test_being_unsafe_can_be_denied_or_is_known_once_tapped() -> None:
    denied = begun("after", LOCKED).taps("Write the note", "None of that", "Write the note")
    assert (denied.case.danger, denied.state) == (None, "danger")
    tapped_it = begun("after", LOCKED).taps("I don't feel safe", "Write the note")
    assert tapped_it.case.danger is Danger.UNSAFE
    assert tapped_it.state not in {"danger", "playback"}
    begun("in it", LOCKED).hears_no("I'm sorry")


def test_it_is_played_back_wherever_they_go_on_and_only_while_it_is_news() -> None:
    talk = begun("after", "no", LOCKED).taps("Back").taps("I want out")
    talk.hears("Safety: I don't feel safe")
    assert begun("after", "scared", LOCKED).taps("Write the note").state != "playback"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("I already paid 200 euros", "scammed-paid"),
        ("they asked for a fee", "scammed-more"),
        ("they sent me a cheque", "scammed-more"),
        ("I gave them my passport copy", "scammed-papers"),
        ("how do I report it?", "scammed-report"),
        ("what if I already replied?", "scammed-replied"),
    ],
)
def test_a_scam_that_is_known_is_answered(line: str, text: str) -> None:
    talk = begun("invited", "looks fake", line).expects(text)
    assert (talk.state, talk.case.offered) == ("result", None)
    talk.commands("out").types(line).expects(text, "exit-do-scam")
    assert begun(*PAYING, line).state in {"safety", "playback", "pay", "amounts", "fit"}


@pytest.mark.parametrize("line", ["they want my passport and he touched me", "he followed me"])
def test_a_scammer_can_be_dangerous_too(line: str) -> None:
    begun("invited", "looks fake", line).expects("ask-safety")

"""What a hint is about, and words that are for us."""

import pytest

from flows.coaching.case import Certainty, Gut, Pay
from flows.understanding import Kind, kinds, understand


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("something feels off here", Kind.VAGUE),
        ("creepy", Kind.VAGUE),
        ("a weird guy stared at my legs", Kind.DONE),
        ("the boss touched my leg", Kind.DONE),
        ("he called me stupid and grabbed my arm", Kind.DONE),
        ("they laughed at me", Kind.INSULT),
        ("they made racist jokes about me", Kind.INSULT),
        ("pay for the equipment first", Kind.SCAM),
        ("they pay for training", Kind.DONE),
        ("they asked for a fee", Kind.SCAM),
        ("I gave them my passport copy", Kind.SCAM),
        ("i feel like a fraud", Kind.DONE),
        ("it is a fraud analyst job", Kind.DONE),
        ("my bank account is empty", Kind.DONE),
        ("i spent the evening watching videos", Kind.DONE),
        ("offered me a job for 300 a day liking videos", Kind.SCAM),
        ("i feel unsafe", Kind.UNSAFE),
        ("i do not feel unsafe", Kind.DONE),
        ("he wont let me leave", Kind.HELD),
        ("they wont let me leave early on fridays", Kind.DONE),
        ("i cant move to berlin", Kind.DONE),
    ],
)
def test_the_kind_of_a_hint(text: str, kind: Kind) -> None:
    assert kinds.kind(text) is kind


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("are you a bot?", "program"),
        ("is this private?", "private"),
        ("delete my data", "delete"),
        ("is this a good offer?", None),
        ("please remove me from their list", None),
        ("they said the salary data is private", None),
    ],
)
def test_questions_about_us(text: str, asked: str | None) -> None:
    assert kinds.about_us(text) == asked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I already paid 200 euros", "paid"),
        ("I've paid", "paid"),
        ("can I get my money back?", "paid"),
        ("I gave them my passport copy", "papers"),
        ("I sent him my id", "papers"),
        ("they have my bank details", "papers"),
        ("how do I report it?", "report"),
        ("what if I already replied?", "replied"),
        ("they want my passport", "more"),
        ("they paid me 200 euros", None),
        ("I sent him my id and he touched me", None),
        ("I want to leave", None),
    ],
)
def test_what_a_scam_has_done(text: str, told: str | None) -> None:
    assert kinds.scammed(text) == told


def test_tears_anger_and_other_languages() -> None:
    assert kinds.distress("im having a panic attack") == "panic"
    assert kinds.distress("i cant stop crying, i messed it up") == "tears"
    for text in ("they never panic", "freaking out a bit", "my hands wont stop shaking"):
        assert kinds.distress(text) is None
    assert kinds.anger("fuck you")
    assert not kinds.anger("the boss was angry and useless at planning the whole day")
    assert kinds.foreign_danger("Hilfe!")
    assert kinds.foreign_danger("\u6551\u547d\u554a")
    assert not kinds.foreign_danger("they need help with the ajax team")


def test_boredom_is_no_crisis() -> None:
    assert not understand("im gonna die of boredom").crisis
    assert understand("im gonna die").crisis
    assert understand("i want to kill myself").crisis


def test_not_wanting_to_withdraw_is_no_wish_to_leave() -> None:
    for text in ("no i dont want to withdraw", "i dont want to withdraw"):
        assert "gut" not in understand(text, "gut").facts
    assert understand("i want to withdraw", "gut").facts["gut"] is Gut.OUT


def test_two_answers_in_one_breath() -> None:
    told = understand("love the job, pay is fine").facts
    assert told == {"gut": Gut.KEEN, "pay": Pay.FINE}
    told = understand("certain, pay fine", "certainty").facts
    assert told == {"certainty": Certainty.CERTAIN, "pay": Pay.FINE}


def test_a_role_and_a_name_in_a_paragraph() -> None:
    named = understand(
        "for the position of warehouse planner at Acme, with Maria. I'm Lena"
    ).details
    assert (named["role"], named["own_name"]) == ("warehouse planner", "Lena")
    assert "own_name" not in understand("I'm German.").details

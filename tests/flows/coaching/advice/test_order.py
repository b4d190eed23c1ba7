"""What the card shows first, for people one can picture."""

import pytest

from flows.coaching.advice import advise
from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage

CARDS = {
    "sure and in the room": (
        Case(
            stage=Stage.IN_INTERVIEW,
            danger=Danger.NONE,
            gut=Gut.OUT,
            certainty=Certainty.CERTAIN,
            pay=Pay.FINE,
            fit=Fit.NEITHER,
        ),
        ("finish-then-weigh", "off-the-list", "end-it-yourself", "use-as-practice"),
    ),
    "torn in the room, loves the company": (
        Case(
            stage=Stage.IN_INTERVIEW,
            danger=Danger.NONE,
            gut=Gut.UNSURE,
            certainty=Certainty.TORN,
            pay=Pay.LOW,
            fit=Fit.COMPANY,
            door_open=True,
        ),
        ("hear-them-out", "ask-what-else", "pay-later", "no-answer-today"),
    ),
    "afraid of tomorrow": (
        Case(
            stage=Stage.INVITED,
            danger=Danger.NONE,
            gut=Gut.NERVOUS,
            certainty=Certainty.TORN,
            only_fear=True,
            pay=Pay.FINE,
            fit=Fit.BOTH,
        ),
        ("name-the-fear", "expect-awkward", "bring-questions", "tell-one-person"),
    ),
    "on the way to a job that is not wanted": (
        Case(
            stage=Stage.ON_THE_WAY,
            danger=Danger.NONE,
            gut=Gut.OUT,
            certainty=Certainty.CERTAIN,
            only_fear=False,
            pay=Pay.FINE,
            fit=Fit.NEITHER,
            door_open=False,
        ),
        ("before-you-arrive", "phone-now", "no-excuses", "thanks-only"),
    ),
    "sure at home, would like to hear from them": (
        Case(
            stage=Stage.INVITED,
            danger=Danger.NONE,
            gut=Gut.OUT,
            certainty=Certainty.CERTAIN,
            only_fear=False,
            pay=Pay.FINE,
            fit=Fit.ROLE,
            door_open=True,
        ),
        ("say-it-now", "cancel-the-date", "no-excuses", "one-good-thing"),
    ),
    "offered too little for work they like": (
        Case(
            stage=Stage.OFFERED,
            danger=Danger.NONE,
            gut=Gut.KEEN,
            pay=Pay.FAR_TOO_LOW,
            fit=Fit.BOTH,
        ),
        ("ask-before-yes", "ask-your-worth", "lowest-number", "liking-then-number"),
    ),
    "right company, wrong role": (
        Case(
            stage=Stage.AFTERWARDS,
            danger=Danger.NONE,
            gut=Gut.UNSURE,
            certainty=Certainty.LEANING,
            pay=Pay.FINE,
            fit=Fit.COMPANY,
            door_open=True,
        ),
        ("other-role", "ask-for-other-role", "name-their-work", "sure-then-say"),
    ),
    "right company, wrong role, and goodbye": (
        Case(
            stage=Stage.AFTERWARDS,
            danger=Danger.NONE,
            gut=Gut.OUT,
            certainty=Certainty.CERTAIN,
            pay=Pay.FINE,
            fit=Fit.COMPANY,
            door_open=False,
        ),
        ("say-it-now", "no-excuses", "thanks-only"),
    ),
    "torn after it": (
        Case(
            stage=Stage.AFTERWARDS,
            danger=Danger.NONE,
            gut=Gut.UNSURE,
            certainty=Certainty.TORN,
            pay=Pay.FINE,
            fit=Fit.BOTH,
        ),
        ("sleep-on-it", "two-columns", "ask-two-people", "what-it-showed"),
    ),
    "leaning out beforehand": (
        Case(
            stage=Stage.INVITED,
            danger=Danger.NONE,
            gut=Gut.UNSURE,
            certainty=Certainty.LEANING,
            pay=Pay.FINE,
            fit=Fit.NEITHER,
        ),
        ("go-and-decide-later", "bring-questions", "one-meeting-only", "sure-then-cancel"),
    ),
    "keen, with an offer": (
        Case(stage=Stage.OFFERED, danger=Danger.NONE, gut=Gut.KEEN, pay=Pay.FINE, fit=Fit.BOTH),
        ("read-the-offer", "ask-two-people", "what-draws-you"),
    ),
}


@pytest.mark.parametrize("who", CARDS)
def test_the_card_shows_what_helps_most(who: str) -> None:
    case, expected = CARDS[who]
    assert tuple(point.id for point in advise(case).points[:4]) == expected


def test_a_changed_answer_reorders_the_card() -> None:
    civil, _ = CARDS["torn in the room, loves the company"]
    rude = Case(stage=civil.stage, danger=Danger.RUDE, gut=civil.gut, certainty=civil.certainty)
    assert advise(rude).points[0] not in advise(civil).points

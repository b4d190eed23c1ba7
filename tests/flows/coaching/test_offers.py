"""What somebody can put into other chats."""

from dataclasses import replace

import pytest

from flows.coaching.case import Case, Danger, Gut, Stage
from flows.coaching.details import Details
from flows.coaching.flow import FLOW
from flows.coaching.memory import Memory, Told
from flows.coaching.offers import offers
from flows.core.conversation import Conversation
from flows.core.replies import Offer
from flows.core.texts import Say, texts

CASE = Case(stage=Stage.AFTERWARDS, danger=Danger.NONE, gut=Gut.OUT)
DETAILS = Details(company="Acme", contact="Maria", own_name="Ada")


def told(case: Case = CASE, details: Details = DETAILS) -> Conversation[Memory]:
    memory = Memory(case=case, details=details, told=Told(case=case, passed=(), wants_note=True))
    return replace(FLOW.begin("en"), state="result", memory=memory)


def titles(found: tuple[Offer, ...]) -> list[str]:
    return [texts("en").plain(each.title.id, each.title.args) for each in found]


def body(offer: Offer) -> str:
    assert not isinstance(offer.text, Say)
    return offer.text


def test_own_drafts_after_a_verdict() -> None:
    found = offers(told(), "")
    assert titles(found) == [
        "Another day",
        "To say in person",
        "If they say: Just come anyway.",
        "If they say: What would it take?",
        "If they say: Why?",
        "Message",
        "Email",
    ]
    assert all(each.own for each in found)
    assert "Acme" in body(found[-1])
    assert "Maria" in body(found[-1])


def test_answers_come_without_what_they_answer() -> None:
    for each in offers(told(), "if they say"):
        assert "“" not in body(each)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("EMAIL", ["Email"]),
        ("what would", ["If they say: What would it take?"]),
        ("  in   person ", ["To say in person"]),
    ],
)
def test_typed_words_choose(typed: str, expected: list[str]) -> None:
    assert titles(offers(told(), typed)) == expected


def test_words_that_choose_nothing_hide_nothing() -> None:
    assert offers(told(), "xyzzy") == offers(told(), "")


def test_general_lines_before_a_verdict() -> None:
    asked = replace(FLOW.begin("en"), memory=Memory(case=CASE, details=DETAILS))
    found = offers(asked, "")
    assert found == offers(FLOW.begin("en"), "")
    assert len(found) == 5
    assert not any(each.own for each in found)
    assert not any(name in body(each) for each in found for name in ("Acme", "Maria", "Ada"))


@pytest.mark.parametrize("before", [None, CASE])
def test_nothing_polite_for_a_scam(before: Case | None) -> None:
    scam = replace(CASE, danger=Danger.SCAM)
    conversation = told(before or scam)
    changed = replace(conversation.memory, case=scam)
    assert offers(replace(conversation, memory=changed), "") == ()


@pytest.mark.parametrize("danger", [each for each in Danger if each is not Danger.SCAM])
@pytest.mark.parametrize("stage", Stage)
def test_every_case_has_its_words(stage: Stage, danger: Danger) -> None:
    found = offers(told(replace(CASE, stage=stage, danger=danger)), "")
    assert {"To say in person", "Message", "Email"} <= set(titles(found))
    assert len(found) in {6, 7}
    assert all(0 < len(body(each)) <= 4096 for each in found)

"""What a stored conversation offers in other chats."""

from dataclasses import replace
from typing import Any

import pytest

from bot.messages import Address
from bot.offers import offers
from bot.storage import Stored
from bot.stored import freeze
from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details
from flows.coaching.flow import FLOW
from flows.coaching.memory import Memory, Told
from flows.core.conversation import Conversation

ADA = Address(5_000_000_001, 5_000_000_001)
CASE = Case(stage=Stage.AFTERWARDS, danger=Danger.NONE)
MEMORY = Memory(
    case=CASE,
    details=Details(company="Acme & Sons"),
    told=Told(case=CASE, passed=(), wants_note=True),
)
TALK: Conversation[Any] = replace(FLOW.begin("en"), state="result", memory=MEMORY)
STORED = freeze(TALK, ADA, None, "tok")


def test_own_words_as_they_will_be_read() -> None:
    offered = offers(STORED, "email", "en")
    assert offered.begin == ""
    assert [each.title for each in offered.found] == ["Email"]
    assert "Acme & Sons" in offered.found[0].text


def test_without_a_conversation_there_are_general_lines_and_a_way_in() -> None:
    offered = offers(None, "", "en")
    assert len(offered.found) == 5
    assert offered.begin == "Write words of your own"


@pytest.mark.parametrize(
    "stored",
    [replace(STORED, flow_version=-1), replace(STORED, flow="gone"), replace(STORED, memory=b"{}")],
)
def test_what_cannot_be_read_any_more_offers_what_a_new_one_does(stored: Stored) -> None:
    assert offers(stored, "", "en") == offers(None, "", "en")


def test_general_lines_are_told_apart_by_their_titles() -> None:
    titles = [each.title for each in offers(None, "", "en").found]
    assert len(set(titles)) == len(titles)


def test_after_a_scam_there_are_no_words_and_no_way_to_write_some() -> None:
    case = replace(CASE, danger=Danger.SCAM)
    memory = replace(MEMORY, case=case, told=Told(case=case, passed=(), wants_note=False))
    offered = offers(freeze(replace(TALK, memory=memory), ADA, None, "tok"), "", "en")
    assert (offered.found, offered.begin) == ((), "")

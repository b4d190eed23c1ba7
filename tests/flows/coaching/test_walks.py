"""Whatever people do, in any order: the conversation stays whole."""

from random import Random

import msgspec
import pytest

from flows.coaching.answers import consistent
from flows.coaching.case import Case, Gut, Pay, Stage
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, DETAIL_QUESTIONS, grave, next_question
from flows.coaching.states import DETOURS, S
from flows.core.conversation import advance
from flows.core.render import render
from flows.core.texts import texts
from tests.flows.coaching.dialogue import Talk
from tests.flows.coaching.worlds import Place, every_case, happening, odd_places

MOST_QUESTIONS = 16
WALKS = 60
STEPS = 60
DECIDING = {S.GUT, S.CERTAINTY, S.FEAR, S.PAY, S.AMOUNTS, S.FIT, S.DOOR}


def pointless(state: str, case: Case) -> bool:
    """The rules of what need not be asked, written a second time."""
    if state in DECIDING and (grave(case) or case.stage is Stage.IN_INTERVIEW):
        return True
    if case.gut is Gut.KEEN and state in {S.CERTAINTY, S.FEAR, S.FIT, S.DOOR}:
        return True
    if case.only_fear and state in {S.PAY, S.AMOUNTS, S.FIT, S.DOOR}:
        return True
    if state == S.FEAR and case.gut is Gut.UNSURE:
        return True
    return state == S.AMOUNTS and case.pay in {None, Pay.FINE, Pay.UNKNOWN}


@pytest.mark.parametrize("seed", range(WALKS))
def test_random_walks_never_break(seed: int) -> None:
    chance = Random(1000 + seed)
    place: Place = Talk().conversation
    for _ in range(STEPS):
        outcome = advance(place, happening(place, chance))
        for reply in outcome.replies:
            render(reply, texts("en"))
        place = outcome.conversation
        assert_whole(place)


def assert_whole(place: Place) -> None:
    memory = place.memory
    assert consistent(memory.case) == memory.case
    assert len(memory.trail) < len(S)
    assert len(set(memory.trail)) == len(memory.trail)
    assert place.state == S.RESULT or S.RESULT not in memory.trail or memory.told is not None
    if place.state == S.RESULT:
        assert next_question(memory) is None
        assert memory.told is not None
        assert memory.told.case == memory.case


def test_a_memory_survives_being_stored() -> None:
    for place in odd_places():
        stored = msgspec.json.encode(place.memory)
        assert msgspec.json.decode(stored, type=Memory) == place.memory


def test_no_way_of_answering_is_long() -> None:
    details = sum(not question.on_request for question in DETAIL_QUESTIONS)
    assert max(place.step for place in every_case()) - 1 + details <= MOST_QUESTIONS


def test_nothing_pointless_is_asked() -> None:
    asked = [place for place in every_case() if place.state in BY_STATE]
    assert [place for place in asked if pointless(place.state, place.memory.case)] == []


def test_nothing_is_asked_twice() -> None:
    for place in every_case():
        assert place.state not in place.memory.trail


def test_both_ends_are_reached_by_answering() -> None:
    ends = {place.state for place in every_case() if place.state not in DECIDING}
    assert {str(S.RESULT), str(S.COMPANY)} <= ends


def test_any_place_leads_to_a_result_by_its_first_choices() -> None:
    """Tapping the first button that goes forward always ends at a verdict."""
    for place in odd_places(seeds=25):
        assert steps_to_result(place) <= MOST_QUESTIONS + 3


def steps_to_result(place: Place) -> int:
    talk = Talk(place)
    for step in range(MOST_QUESTIONS + 4):
        if talk.state == S.RESULT:
            return step
        if talk.state in DETOURS - {S.EDITING, S.CLOSED, S.PLAYBACK, S.SAFETY}:
            talk.commands("back")
            continue
        forward = (
            next(
                key.text for key in talk.buttons if key.press not in {"", "back", "out", "restart"}
            )
            if talk.state != S.CLOSED
            else "Start over"
        )
        talk.taps(forward)
    return MOST_QUESTIONS + 4

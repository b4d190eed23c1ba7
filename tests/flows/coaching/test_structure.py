"""The table as a whole: nowhere is a dead end, and every button means something."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from flows.coaching.case import Verdict
from flows.coaching.flow import FLOW
from flows.coaching.questions import BY_STATE, in_the_room
from flows.coaching.reading import COMMANDS
from flows.coaching.states import S
from flows.coaching.verdicts import verdict
from flows.core.conversation import advance
from flows.core.errors import UnexpectedEvent
from flows.core.render import Message, render
from flows.core.replies import Style
from flows.core.texts import texts
from tests.flows.coaching.dialogue import commanded, spoken, tapped, typed
from tests.flows.coaching.kit.places import kit_places
from tests.flows.coaching.timing.places import TIMERS, timing_places
from tests.flows.coaching.worlds import Place, every_case, odd_places, presses

#: Bytes that the address of a button takes of Telegram's 64: a token, a step, two dots.
ADDRESS = 8 + 1 + 4 + 1
WORDS_A_BUBBLE = 60
Looks = dict[tuple[Message, ...], Place]


@pytest.fixture(scope="module")
def places() -> tuple[Place, ...]:
    return (*every_case(), *odd_places(), *kit_places(), *timing_places())


@pytest.fixture(scope="module")
def looks(places: tuple[Place, ...]) -> Looks:
    """What can be seen, and one place where it is."""
    return {messages(place): place for place in places}


def messages(place: Place) -> tuple[Message, ...]:
    return tuple(render(reply, texts("en")) for reply in place.view())


def test_every_state_is_reached(places: tuple[Place, ...]) -> None:
    assert {place.state for place in places} | {str(S.NEW)} == set(FLOW.states)


def test_no_state_is_a_dead_end(places: tuple[Place, ...]) -> None:
    by_state: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        by_state[place.state].append(place)
    for state, some in by_state.items():
        taps = [(place, tapped(place.step, p)) for place in some[:5] for p in presses(place)]
        assert {advance(place, tap).conversation.state for place, tap in taps} - {state}


@pytest.mark.parametrize("state", list(S))
def test_the_way_out_and_cancel_from_everywhere(state: S) -> None:
    assert {"out", "cancel", "restart", "help"} <= FLOW.rulebook.triggers(state)


@pytest.mark.parametrize(("command", "state"), [("out", S.OUT), ("cancel", S.CLOSED)])
def test_the_commands_lead_there_at_once(command: str, state: S) -> None:
    for place in odd_places():
        assert advance(place, commanded(command)).conversation.state == state


def test_every_button_offered_is_answered(places: tuple[Place, ...]) -> None:
    for place in {(place.state, *kinds_of_presses(place)): place for place in places}.values():
        for press in presses(place):
            outcome = advance(place, tapped(place.step, press))
            assert outcome.replies, (place.state, press)


def kinds_of_presses(place: Place) -> Iterator[str]:
    return (press for press in presses(place) if not press.startswith("words:"))


def test_every_trigger_of_the_table_is_used_by_some_event(places: tuple[Place, ...]) -> None:
    used = {press.partition(":")[0] for place in places for press in presses(place)}
    used |= set(COMMANDS.values())
    used |= {"unknown_command", "not_words", "puzzled", "too_long", "thanks", "leave_it"}
    used |= {
        "told",
        "hear",
        "alarm",
        "crisis",
        "why_ask",
        "closest",
        "digress",
        "unplaced",
        "known",
        *("emergency", "what_say", "foreign", "unsafe", "distress", "about", "anger", "go_on"),
        *("scammed", "hello", "wish"),
    }
    used |= {"moment", *(f"due_{timer}" for timer in TIMERS)}
    used |= {"no_note", "unfit", "pasted", "too_short", "listed", "loose", "noted"}
    assert {row.trigger for row in FLOW.rows} == used


def test_every_row_has_known_states() -> None:
    for row in FLOW.rows:
        assert set(row.sources) <= set(FLOW.states)
        assert row.dest is None or row.dest in FLOW.states


def test_every_view_fits_into_its_messages(looks: Looks) -> None:
    for shown in looks:
        for message in shown:
            assert 0 < len(spoken(message.html)) <= 4096


def test_every_press_leaves_room_for_its_address(looks: Looks) -> None:
    longest = max(len(press.encode()) for place in looks.values() for press in presses(place))
    assert longest + ADDRESS <= 64


def test_buttons_are_short_and_never_twice_the_same(
    looks: Looks,
) -> None:
    for shown in looks:
        keys = [key for message in shown for row in message.keyboard for key in row]
        assert all(0 < len(key.text) <= 64 for key in keys)
        assert len({key.press for key in keys if key.press}) == len(
            [key for key in keys if key.press]
        )
        assert all(len(key.copy) <= 256 for key in keys)


def test_questions_are_brief(looks: Looks) -> None:
    for (message, *_), place in looks.items():
        if place.state in BY_STATE:
            assert len(spoken(message.html).split()) <= WORDS_A_BUBBLE


def test_a_question_with_all_its_notes_is_brief() -> None:
    for place in odd_places()[::10]:
        for line in ("what?", "9,000", "get back", "skip", "x" * 500):
            after = advance(place, typed(line))
            if after.conversation.state in BY_STATE:
                (message,) = (render(reply, texts("en")) for reply in after.replies)
                assert len(spoken(message.html).split()) <= WORDS_A_BUBBLE


def is_the_way_out(place: Place) -> bool:
    """The card that says to leave needs no button to another one that says so."""
    return place.state == S.RESULT and verdict(place.memory.case) is Verdict.LEAVE_NOW


def test_the_card_that_says_to_leave_begins_with_the_note(places: tuple[Place, ...]) -> None:
    leaving = [place for place in places if is_the_way_out(place)]
    assert leaving
    for place in leaving:
        card, *_ = messages(place)
        first, *others = [key.text for row in card.keyboard for key in row]
        assert first == "I'm out. Write the note"
        assert "Get me out" not in others
        assert advance(place, typed("out")).conversation.state == S.OUT


def test_the_way_out_is_red_wherever_one_may_be_in_the_room(places: tuple[Place, ...]) -> None:
    for place in places:
        if place.state == S.OUT or is_the_way_out(place) or not in_the_room(place.memory.case):
            continue
        red = [
            button.press
            for reply in place.view()
            for button in reply.buttons()
            if button.style is Style.DANGER
        ]
        assert red == ["out"], place.state


def test_two_taps_at_most_to_the_exit_card() -> None:
    """Either the red button is here or one tap away, or the command is (outside the room)."""
    for place in odd_places():
        if not in_the_room(place.memory.case) or place.state == S.OUT or is_the_way_out(place):
            assert advance(place, commanded("out")).conversation.state == S.OUT
            continue
        assert advance(place, tapped(place.step, "out")).conversation.state == S.OUT


def test_what_was_never_offered_is_not_done(places: tuple[Place, ...]) -> None:
    place = places[0]
    for button in ("answer:nowhere", "walked_out", "kind:email", "words:1", "points:all", "", ":"):
        with pytest.raises(UnexpectedEvent):
            advance(place, tapped(place.step, button))

"""One event, one turn: what moves, what is said, and where it goes."""

import pytest

from flows.core.conversation import STALE, Conversation, Outcome, advance
from flows.core.errors import UnexpectedEvent
from flows.core.events import Commanded, Tapped
from flows.core.replies import Delivery
from flows.core.texts import Say
from flows.core.turn import Timer
from tests.flows.core.toy import BRIGHT, BROKEN, DARK, LAMP, MORNING, Lamp, say, tap


def lamp(state: str = DARK, switched: int = 0) -> Conversation[Lamp]:
    return Conversation(LAMP, state, Lamp(switched))


def after(conversation: Conversation[Lamp], *buttons: str) -> Outcome:
    outcome = Outcome(conversation)
    for button in buttons:
        outcome = advance(outcome.conversation, tap(outcome.conversation, button))
    return outcome


def deliveries(outcome: Outcome) -> list[Delivery]:
    return [reply.delivery for reply in outcome.replies]


def test_a_conversation_begins_in_the_first_state() -> None:
    begun = LAMP.begin("en")
    assert (begun.state, begun.memory, begun.step, begun.tapped) == (DARK, Lamp(), 0, "")


def test_a_move_shows_the_new_state_and_counts_a_step() -> None:
    outcome = after(lamp(), "switch")
    assert outcome.conversation.state == BRIGHT
    assert outcome.conversation.step == 1
    assert [part.id for part in outcome.replies[0].parts] == ["closed"]


@pytest.mark.parametrize("trigger", ["unheard of", "kick", "mend"])
def test_an_unexpected_event_moves_nothing(trigger: str) -> None:
    conversation = lamp()
    with pytest.raises(UnexpectedEvent):
        advance(conversation, say(trigger))
    assert conversation == lamp()


def test_an_event_the_flow_cannot_read_is_unexpected() -> None:
    with pytest.raises(UnexpectedEvent):
        advance(lamp(), Commanded(at=MORNING, name="start"))


def test_an_old_button_flashes_and_shows_the_question_again() -> None:
    moved = after(lamp(), "switch").conversation
    outcome = advance(moved, Tapped(at=MORNING, step=0, button="hush"))
    assert outcome.conversation == moved
    assert outcome.toast == STALE
    assert outcome.replies == moved.view()
    assert deliveries(outcome) == [Delivery.SEND, Delivery.SEND]


def test_a_second_tap_on_the_same_button_changes_nothing() -> None:
    start = lamp()
    moved = after(start, "switch").conversation
    assert advance(moved, tap(start, "switch")) == Outcome(moved)


def test_a_second_tap_where_the_first_stayed_put_changes_nothing() -> None:
    blinked = after(lamp(), "blink").conversation
    assert advance(blinked, tap(blinked, "blink")) == Outcome(blinked)


def test_a_button_that_may_be_repeated_works_each_time() -> None:
    rung = after(lamp(), "ring")
    again = advance(rung.conversation, tap(rung.conversation, "ring"))
    assert again == rung
    assert again.replies
    moved = after(rung.conversation, "switch").conversation
    assert advance(moved, tap(rung.conversation, "ring")).toast == STALE


def test_what_is_said_beside_leaves_the_tapped_message_alone() -> None:
    assert deliveries(after(lamp(), "ring")) == [Delivery.SEND]


def test_words_in_between_make_a_button_new_again() -> None:
    blinked = after(lamp(), "blink").conversation
    spoken = advance(blinked, say("hush")).conversation
    assert spoken.tapped == ""
    assert advance(spoken, tap(spoken, "blink")).toast == Say("core-not-yours")


def test_a_row_that_stays_keeps_the_step() -> None:
    assert after(lamp(), "blink").conversation.step == 0


def test_notes_stand_above_the_question_and_the_toast_is_flashed() -> None:
    outcome = after(lamp(), "blink")
    assert [part.id for part in outcome.replies[0].parts] == ["core-trouble", "new"]
    assert outcome.toast == Say("core-not-yours")


def test_saying_nothing_is_allowed() -> None:
    assert after(lamp(), "hush").replies == ()


def test_a_note_alone_is_a_bubble() -> None:
    (reply,) = after(lamp(), "mutter").replies
    assert [part.id for part in reply.parts] == ["core-lost"]


def test_a_tap_edits_the_first_bubble_and_sends_the_others() -> None:
    assert deliveries(after(lamp(), "switch")) == [Delivery.EDIT, Delivery.SEND]


def test_words_are_answered_below_them() -> None:
    assert deliveries(advance(lamp(), say("switch"))) == [Delivery.SEND, Delivery.SEND]


def test_a_lasting_message_is_not_edited_away() -> None:
    assert deliveries(after(lamp(BRIGHT), "switch")) == [Delivery.SEND, Delivery.SEND]


def test_a_lasting_message_is_edited_by_what_stays_on_it() -> None:
    assert deliveries(after(lamp(BRIGHT), "blink"))[0] is Delivery.EDIT


def test_timers_go_with_the_outcome() -> None:
    assert after(lamp(), "remind").timers == (Timer("dusk", MORNING),)
    assert after(lamp(), "switch").timers == ()


def test_a_flow_offers_nothing_to_other_chats_unless_it_says_so() -> None:
    assert LAMP.offers(lamp(), "anything") == ()


def test_the_lamp_breaks_and_is_mended() -> None:
    broken = after(lamp(), "switch", "switch", "switch", "switch").conversation
    assert broken.state == BROKEN
    assert after(broken, "mend").conversation.state == DARK

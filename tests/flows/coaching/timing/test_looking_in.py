"""Somebody looks in after a day: at an open question, at a note."""

from datetime import timedelta

import pytest

from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.conversation import Conversation, advance
from flows.core.errors import UnexpectedEvent
from flows.core.events import Tapped
from tests.flows.coaching.dialogue import NOON, begun
from tests.flows.coaching.kit.places import fooled, pondering, torn, withdrawing
from tests.flows.coaching.timing.places import (
    DAY,
    HOUR,
    TIMERS,
    asked,
    due,
    later,
    parted_friends,
    timers,
    timing_places,
)
from tests.flows.coaching.worlds import odd_places


def test_one_nudge_then_silence() -> None:
    talk = begun()
    assert timers(talk) == {"look": NOON + DAY}
    later(talk, "look").expects("timing-nudge", "ask-stage")
    assert timers(talk) == {}
    later(talk.types("after"), "look", after=5 * DAY)
    assert talk.messages == ()


def test_an_answer_costs_no_timer_and_yet_puts_the_nudge_off() -> None:
    talk = begun("after")
    assert timers(talk) == {}
    talk.meets(Tapped(at=NOON + 20 * HOUR, step=talk.conversation.step, button="answer:none"))
    later(talk, "look")
    assert talk.messages == ()
    assert timers(talk) == {"look": NOON + 20 * HOUR + DAY}
    later(talk, "look", after=44 * HOUR).expects("timing-nudge", "ask-gut")


def test_nobody_in_danger_is_nudged_and_nobody_with_an_answer() -> None:
    hurt = begun("in the interview", "unsafe").taps("I'm out. Write the note")
    for talk in (hurt, pondering(), fooled(), begun("after").commands("out")):
        state = talk.state
        later(talk, "look")
        assert talk.messages == ()
        assert talk.state == state


def test_at_night_nobody_is_written_to() -> None:
    talk = withdrawing().commands("reminders").taps("Tomorrow morning", "Sydney", "Done")
    later(talk, "look", after=DAY + HOUR)
    assert talk.messages == ()
    assert timers(talk) == {"look": NOON + timedelta(hours=34)}
    later(talk, "look", after=timedelta(hours=34)).expects("timing-ask-sent")
    early = withdrawing().commands("reminders").taps("Tomorrow morning", "Los Angeles", "Done")
    assert timers(later(early, "look")) == {"look": NOON + timedelta(hours=29)}


def test_another_note_puts_the_question_off() -> None:
    talk = withdrawing()
    step = talk.conversation.step
    talk.meets(Tapped(at=NOON + 20 * HOUR, step=step, button="tone:brief"))
    later(talk, "look", after=DAY)
    assert timers(talk) == {"look": NOON + 20 * HOUR + DAY}


def test_sent_and_what_to_expect() -> None:
    talk = asked().taps("Sent").expects("timing-parted-out")
    assert [*talk.labels] == ["If they push back", "Done"]
    talk.taps("If they push back").hears("Just come anyway")
    assert [*talk.labels] == ["Done"]
    later(talk.taps("Done"), "look", after=9 * DAY)
    assert talk.messages == ()


def test_not_yet_twice_then_silence() -> None:
    talk = asked().taps("Not yet").expects("timing-no-hurry", "note-body")
    assert timers(talk) == {"look": NOON + 2 * DAY}
    later(talk, "look", after=3 * DAY).expects("timing-ask-sent").types("not yet")
    talk.expects("timing-no-more", "note-body")
    assert timers(talk) == {}
    assert talk.state == S.RESULT
    assert S.RESULT not in talk.memory.trail


def test_a_mind_that_changed_starts_anew() -> None:
    talk = asked().taps("Changed my mind").expects("ask-edit")
    assert talk.state == S.EDITING
    talk.taps("Hear from them again: No, this is goodbye", "Yes, keep the door open")
    assert timers(talk) == {"look": NOON + DAY}
    assert (talk.memory.timing.asked, talk.memory.timing.sent) == (0, False)


def test_in_the_words_of_what_was_to_be_done() -> None:
    talk = withdrawing().taps("Other forms", "Phone")
    later(talk, "look", after=DAY).expects("timing-ask-told").taps("I told them")
    talk.expects("timing-parted-out")
    later(torn(), "look").taps("Sent").expects("timing-parted-negotiate")
    hurt = begun("after", "unsafe").taps("Write the note", "Skip the rest")
    later(hurt, "look").taps("Sent").expects("timing-parted-danger")
    thanks = withdrawing().taps("Other forms", "Thank-you")
    later(thanks, "look").taps("Sent").expects("timing-parted-other")


def test_a_note_below_a_changing_answer_is_not_asked_about() -> None:
    talk = withdrawing().commands("edit").taps("Gut feeling: I want out", "I'd like it")
    talk.commands("edit").taps("Gut feeling: I'd like it", "I want out")
    talk.commands("reminders")
    state = talk.state
    later(talk, "look")
    assert talk.state == state


def test_staying_in_touch_needs_an_open_door() -> None:
    assert "Stay in touch later" not in asked().taps("Sent").labels
    talk = parted_friends().expects("timing-offer-touch").taps("Stay in touch later")
    talk.hears("2 June 2026", "Hi Maria,", "the designer role at Acme", "Warm regards,\nSam")
    assert [message.file is not None for message in talk.messages] == [True, False]
    assert [*talk.labels] == ["If they push back", "Done"]


def test_the_later_note_reads_well_without_details() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "yes", "skip the rest")
    later(talk, "look").taps("Sent", "Stay in touch later")
    talk.hears("Hello,", "I stepped back from the role.").hears_no("Warm regards")


@pytest.mark.parametrize("timer", TIMERS)
def test_a_timer_is_told_of_or_moves_nothing_anywhere(timer: str) -> None:
    for place in (*odd_places()[::7], *timing_places()):
        for days in (1, 30):
            assert_calm(place, timer, days)


def assert_calm(place: Conversation[Memory], timer: str, days: int) -> None:
    try:
        outcome = advance(place, due(timer, days * DAY))
    except UnexpectedEvent:
        return
    assert outcome.replies or outcome.conversation.state == place.state


def test_nobody_hears_from_a_talk_that_is_closed_or_never_began() -> None:
    for timer in TIMERS:
        for state in (S.NEW, S.CLOSED):
            assert f"due_{timer}" not in begun().conversation.flow.rulebook.triggers(state)

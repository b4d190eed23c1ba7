"""The evening before the interview."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.coaching.case import Case, Fit, Gut, Pay
from flows.coaching.states import S
from flows.coaching.timing.eve import questions
from flows.coaching.timing.moments import instant
from flows.core.errors import UnexpectedEvent
from flows.core.events import Tapped
from tests.flows.coaching.dialogue import Talk, begun
from tests.flows.coaching.kit.places import afraid, pondering
from tests.flows.coaching.timing.places import DAY, HOUR, going, later, timers

#: Thursday at seven in the evening, in Berlin.
EVENING = datetime(2026, 3, 5, 18, tzinfo=UTC)
UNTIL = timedelta(days=3, hours=6)


def set_for(typed: str = "friday 3pm") -> Talk:
    return going().taps("The evening before", "Berlin").types(typed).taps("That's right")


def test_the_interview_is_played_back_before_it_counts() -> None:
    talk = going().taps("The evening before", "Berlin").expects("timing-ask-interview")
    talk.types("friday 3pm").hears("Friday 6 March at 15:00. Is that right?")
    assert talk.memory.details.interview_at is None
    talk.taps("No, another time").expects("timing-ask-interview").types("friday 15:30")
    talk.taps("That's right").hears("Thursday 5 March at 19:00, Berlin time")
    assert timers(talk) == {"before": EVENING}
    assert talk.memory.details.interview_at == datetime.fromisoformat("2026-03-06T15:30")


@pytest.mark.parametrize("talk", [going, afraid, lambda: begun("invited", "no", "keen", "fine")])
def test_three_questions_and_the_way_out(talk: "type[Talk]") -> None:
    here = talk().taps("The evening before", "Berlin").types("friday 3pm").taps("That's right")
    later(here, "before", after=UNTIL).expects("timing-eve", "timing-questions", "timing-eve-out")
    here.hears("Friday 6 March at 15:00").taps("Done")
    assert here.state == S.RESULT


def test_what_is_worth_asking_depends_on_the_case() -> None:
    assert questions(Case(pay=Pay.LOW, fit=Fit.COMPANY, gut=Gut.UNSURE))[:2] == (
        "pay-low",
        "other-roles",
    )
    assert questions(Case(only_fear=True, gut=Gut.NERVOUS))[:2] == ("first-months", "week")
    assert questions(Case(gut=Gut.KEEN, pay=Pay.FINE)) == ("plans", "people", "next")
    assert questions(Case(gut=Gut.OUT, fit=Fit.NEITHER))[:2] == ("pay", "week")


@pytest.mark.parametrize(
    ("typed", "said"),
    [("whenever", "timing-when-unclear"), ("1 March", "timing-when-past")],
)
def test_no_day_and_past_days_are_refused_kindly(typed: str, said: str) -> None:
    talk = going().taps("The evening before", "Berlin").types(typed)
    talk.expects(said, "timing-ask-interview")


def test_on_that_evening_the_questions_come_at_once() -> None:
    talk = going().taps("The evening before", "Berlin").types("tomorrow").taps("That's right")
    assert timers(talk) == {"before": datetime(2026, 3, 2, 18, tzinfo=UTC)}
    talk = going().taps("The evening before", "Berlin").types("today 5pm").taps("That's right")
    talk.expects("timing-eve")
    assert timers(talk) == {}


def test_moving_the_interview_moves_the_evening() -> None:
    talk = set_for().taps("Another interview time").types("saturday 11:00").taps("That's right")
    assert timers(talk) == {"before": EVENING + DAY}
    talk.taps("Another interview time").types("today 5pm").taps("That's right")
    assert timers(talk) == {"before": None}
    talk.taps("The evening before").expects("timing-eve")


def test_on_the_evening_itself_a_timer_is_not_needed_any_more() -> None:
    talk = set_for()
    talk.taps("Done").taps("Remind me").taps("Another interview time").types("today 5pm", "yes")
    assert timers(talk) == {"before": None}


def test_who_asks_on_the_evening_itself_is_not_told_twice() -> None:
    talk = set_for().commands("reminders")
    tap = Tapped(at=EVENING + HOUR, step=talk.conversation.step, button="wake:evening")
    talk.meets(tap).expects("timing-eve")
    assert timers(talk) == {"before": None}


def test_an_interview_told_as_a_moment_counts_as_one() -> None:
    assert instant(EVENING, "Asia/Tokyo") == EVENING


def test_where_all_is_known_the_evening_is_set_unasked() -> None:
    talk = set_for("friday 3pm").taps("Drop the evening before", "Done")
    talk.commands("edit").taps("Pay: Fine", "I don't know yet")
    assert timers(talk) == {"before": EVENING}
    talk.commands("edit").taps("Pay: I don't know yet", "Fine")
    assert timers(talk) == {}


def test_an_evening_that_is_past_is_not_set_unasked() -> None:
    talk = set_for("friday 3pm").taps("Another interview time").types("today 5pm", "yes", "done")
    talk.commands("edit").taps("Pay: Fine", "I don't know yet")
    assert timers(talk) == {}


def test_an_interview_that_is_over_is_asked_for_again() -> None:
    talk = set_for("tomorrow 3pm")
    later(talk, "look", after=3 * DAY)
    talk.taps("Drop the evening before")
    assert "The evening before" in talk.labels


def test_skipping_the_interview_and_going_back() -> None:
    talk = going().taps("The evening before", "Berlin", "Skip").expects("timing-not-set")
    talk.taps("The evening before", "Back").expects("timing-ask-when")


def test_the_evening_of_someone_who_is_not_going_is_silent() -> None:
    talk = (
        set_for().taps("Done").commands("edit").taps("How sure: Torn", "Certain", "Skip the rest")
    )
    assert timers(talk) == {"before": None}
    later(talk, "before", after=UNTIL)
    assert talk.messages == ()


def test_too_early_too_late_and_at_night_it_is_silent() -> None:
    for after in (5 * DAY, UNTIL + 4 * HOUR):
        talk = later(set_for(), "before", after=after)
        assert talk.messages == ()
        assert talk.state == S.REMINDING
    with pytest.raises(UnexpectedEvent):
        later(set_for(), "before", after=HOUR)


def test_only_those_who_go_are_offered_it() -> None:
    assert "The evening before" not in pondering().labels
    assert "The evening before" in going().labels
    bargains = begun("invited", "no", "keen", "low", "skip", "skip the rest").commands("reminders")
    assert "The evening before" in bargains.labels
    assert "The evening before" not in pondering().taps("Remind me").labels

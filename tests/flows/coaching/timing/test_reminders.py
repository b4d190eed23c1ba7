"""Reminders: set, moved, dropped; by a person's own clock."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.coaching.states import S
from flows.core.errors import UnexpectedEvent
from tests.flows.coaching.dialogue import NOON, Talk, begun
from tests.flows.coaching.kit.places import pondering, torn
from tests.flows.coaching.timing.places import DAY, HOUR, going, later, timers

NINE = timedelta(hours=9)


def berlin(day: int, hour: int) -> datetime:
    """That hour in Berlin, in March before the clocks change."""
    return datetime(2026, 3, day, hour, tzinfo=UTC) - HOUR


def test_whose_clock_is_asked_once_and_guessed_from_nothing() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning").expects("timing-ask-zone")
    talk.taps("Berlin").hears("Tuesday 3 March at 09:00, Berlin time")
    assert timers(talk) == {"remind": berlin(3, 9)}
    talk.taps("In three days").hears("Thursday 5 March at 09:00")
    assert timers(talk) == {"remind": berlin(5, 9)}


def test_what_the_clock_says_will_do() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning").types("14:00")
    talk.hears("Tuesday 3 March at 09:00.").hears_no(" time")
    assert timers(talk) == {"remind": datetime(2026, 3, 3, 7, tzinfo=UTC)}


def test_unknown_places_and_large_countries() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning").types("nowhere")
    talk.expects("timing-zone-unclear", "timing-ask-zone")
    talk.types("USA").expects("timing-zone-several").types("Chicago").hears("Chicago time")


def test_skipping_the_zone_sets_nothing() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Skip").expects("timing-not-set")
    assert timers(talk) == {}
    assert talk.state == S.REMINDING


def test_back_from_the_zone_leads_to_the_reminders_and_on_to_the_advice() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Back")
    assert talk.state == S.REMINDING
    talk.taps("Done").expects("card-head")


def test_another_zone_keeps_the_time_of_day() -> None:
    talk = going().taps("The evening before", "Berlin").types("friday 3pm").taps("That's right")
    talk.taps("Tomorrow morning", "Another time zone", "Dubai").hears("Tuesday 3 March at 09:00")
    assert timers(talk) == {
        "remind": datetime(2026, 3, 3, 5, tzinfo=UTC),
        "before": datetime(2026, 3, 5, 15, tzinfo=UTC),
    }
    talk.taps("Another time zone", "Dubai")
    assert timers(talk) == {}


def test_a_reminder_is_dropped() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Berlin", "Drop the reminder")
    talk.expects("timing-dropped")
    assert timers(talk) == {"remind": None}
    later(talk, "remind", after=21 * HOUR)
    assert talk.messages == ()


def test_the_reminder_comes_and_can_be_set_again() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Berlin")
    later(talk, "remind", after=20 * HOUR).expects("timing-reminded-thinking")
    talk.taps("Another reminder", "In three days").hears("Thursday 5 March")
    talk.taps("Done").expects("timing-reminded-thinking").taps("My advice again")
    talk.expects("card-head")


def test_the_reminder_after_other_advice() -> None:
    talk = torn().taps("Remind me", "Tomorrow morning", "Berlin", "Done").expects("note-body")
    later(talk, "remind", after=20 * HOUR).expects("timing-reminded-any")
    talk.taps("Changed my mind").expects("kit-rethought")


def test_a_reminder_in_the_middle_of_the_questions() -> None:
    talk = begun("after", "no").commands("reminders").taps("Tomorrow morning", "London", "Done")
    talk.expects("ask-gut")
    later(talk, "remind", after=21 * HOUR).taps("Carry on").expects("ask-gut")


def test_a_late_reminder_waits_for_the_morning() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Berlin")
    later(talk, "remind", after=DAY + 12 * HOUR)
    assert talk.messages == ()
    assert timers(talk) == {"remind": berlin(4, 9)}


def test_a_reminder_that_came_too_early_is_not_lost() -> None:
    talk = pondering().taps("Remind me", "In three days", "Berlin")
    with pytest.raises(UnexpectedEvent):
        later(talk, "remind", after=DAY)
    assert talk.memory.timing.remind_at == berlin(5, 9)


@pytest.mark.parametrize("way", ["cancel", "new"])
def test_stopping_and_starting_over_drop_everything(way: str) -> None:
    talk = going().taps("The evening before", "Berlin").types("friday 3pm").taps("That's right")
    talk.taps("Tomorrow morning").commands(way, "sure")
    wanted = {"remind": None, "before": None, "look": None if way == "cancel" else NOON + DAY}
    assert timers(talk) == wanted
    talk.commands("start").types("after", "no", "unsure", "torn", "fine", "role", "yes")
    assert talk.memory.timing.zone == "Europe/Berlin"


def test_who_is_to_be_forgotten_is_forgotten_with_the_zone() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "company: A, my name: Sam")
    talk.types("skip the rest").commands("reminders").taps("Tomorrow morning", "Berlin", "Done")
    talk.taps("More", "Start over", "Start over, forget it all")
    assert talk.memory.timing.zone == ""


def test_danger_drops_the_reminders() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Berlin", "Done")
    talk.commands("edit").taps("Safety: No, nothing like that", "I don't feel safe")
    assert timers(talk)["remind"] is None
    talk.commands("reminders").expects("timing-no-reminders")


def test_before_there_is_a_talk_nothing_is_set() -> None:
    Talk().commands("reminders").expects("timing-no-reminders")
    pondering().commands("cancel").commands("reminders").expects("timing-no-reminders")


def test_the_command_shows_what_is_set_again() -> None:
    talk = pondering().taps("Remind me", "Tomorrow morning", "Berlin")
    assert "Tomorrow morning" not in talk.labels
    talk.commands("reminders").expects("timing-set-remind")
    assert "Tomorrow morning" in talk.labels

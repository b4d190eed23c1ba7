"""The day in the calendar, read back."""

from datetime import date, timedelta

from icalendar import Calendar

from flows.coaching.timing.ics import day_to_write, entry
from tests.flows.coaching.dialogue import NOON


def test_a_whole_day_with_the_note_in_it() -> None:
    content = entry(date(2026, 6, 2), "Stay in touch, Ümit", "Hi,\n\nhow are you; well?", NOON, 255)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 6, 2)
    assert event.decoded("dtend") == date(2026, 6, 3)
    assert str(event["summary"]) == "Stay in touch, Ümit"
    assert str(event["description"]) == "Hi,\n\nhow are you; well?"
    assert str(event["uid"]).endswith("-ff@bowout")
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=9)


def test_the_same_talk_has_the_same_entry() -> None:
    one, two = (entry(date(2026, 6, 2), "t", "n", NOON, 1) for _ in range(2))
    assert one == two
    assert one != entry(date(2026, 6, 2), "t", "n", NOON, 2)


def test_in_three_months_even_from_long_months() -> None:
    assert day_to_write(date(2026, 11, 30)) == date(2027, 2, 28)

"""A day in the calendar on which to write to them again."""

from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from icalendar import Alarm, Calendar, Event

from flows.coaching.timing.moments import MORNING

NAME = "stay-in-touch.ics"
MONTHS = 3
OURS = "-//Bow Out//Bow Out//EN"


def day_to_write(today: date) -> date:
    """Some months on."""
    return today + relativedelta(months=MONTHS)


def entry(day: date, title: str, note: str, made: datetime, chance: int) -> bytes:
    """A calendar file (RFC 5545) with that whole day in it; `chance` makes its id."""
    event = Event()
    event.add("uid", f"{made:%Y%m%dT%H%M%S}-{chance:x}@bowout")
    event.add("dtstamp", made)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", title)
    event.add("description", note)
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(title))
    calendar = Calendar()
    calendar.add("prodid", OURS)
    calendar.add("version", "2.0")
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _alarm(title: str) -> Alarm:
    """In the morning of that day."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(hours=MORNING.hour))
    return alarm

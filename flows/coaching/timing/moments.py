"""Times of day by a person's own clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

from flows.core.texts import texts

DAY = timedelta(days=1)
MORNING = time(9)
EVENING = time(19)
#: From here to the morning nobody is written to.
NIGHT = time(22)
#: "In some days", for a reminder.
SOME_DAYS = 3


def local(at: datetime, zone: str) -> datetime:
    """The same moment by the clock of `zone`, or by UTC where none is known."""
    return at.astimezone(ZoneInfo(zone) if zone else UTC)


def wall(at: datetime, zone: str) -> datetime:
    """What the clock on the wall shows at that moment, without a zone."""
    return local(at, zone).replace(tzinfo=None)


def instant(shown: datetime, zone: str) -> datetime:
    """The moment at which the clock in `zone` shows this; an aware one is a moment already."""
    if shown.tzinfo is not None:
        return shown
    return shown.replace(tzinfo=ZoneInfo(zone) if zone else UTC).astimezone(UTC)


def morning(at: datetime, zone: str, days: int) -> datetime:
    """Nine o'clock, so many days on."""
    return _on(wall(at, zone).date() + days * DAY, MORNING, zone)


def evening_before(shown: datetime, zone: str) -> datetime:
    """Seven in the evening of the day before."""
    return _on(shown.date() - DAY, EVENING, zone)


def over(shown: datetime, zone: str, at: datetime) -> bool:
    """Whether that time is past; midnight stands for the whole day."""
    ends = shown + DAY if shown.time() == time(0) else shown
    return instant(ends, zone) <= at


def awake(at: datetime, zone: str) -> datetime:
    """That moment, or the next morning where it is night; the same where no zone is known."""
    if not zone:
        return at
    clock = wall(at, zone).time()
    if clock < MORNING:
        return morning(at, zone, 0)
    return morning(at, zone, 1) if clock >= NIGHT else at


def spoken(at: datetime, zone: str, locale: str) -> str:
    """Day and time as one would say them there."""
    return format_datetime(local(at, zone), texts(locale).plain("timing-format"), locale=locale)


def spoken_shown(shown: datetime, locale: str) -> str:
    """A time on the wall in words; midnight is a day without a time."""
    form = "timing-format-day" if shown.time() == time(0) else "timing-format"
    return format_datetime(shown, texts(locale).plain(form), locale=locale)


def spoken_day(day: date, locale: str) -> str:
    """A day in words."""
    return format_date(day, texts(locale).plain("timing-format-date"), locale=locale)


def _on(day: date, clock: time, zone: str) -> datetime:
    return instant(datetime.combine(day, clock), zone)

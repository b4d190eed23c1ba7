"""Whose clock: a city, a country or what the clock says, as a time zone."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel.core import Locale, get_global
from babel.dates import get_timezone_location

from flows.coaching.timing.moments import local
from flows.core.matching import normal

#: Offered by buttons, from west to east.
COMMON = (
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Australia/Sydney",
)
CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?m)?", re.IGNORECASE
)
NOON = 12
#: Minutes; all zones differ from UTC by whole quarters of an hour.
QUARTER = 15
HOUR = 60
WHOLE_DAY = 24 * HOUR
#: Minutes ahead of UTC that a clock is taken to be, at most.
FURTHEST_EAST = 12 * HOUR


class Unclear(ValueError):
    """No zone was meant, or one of several: then `several` is true."""

    def __init__(self, *, several: bool) -> None:
        super().__init__("which zone is meant is not clear")
        self.several = several


def meant(text: str, at: datetime, locale: str) -> str:
    """The zone that the words mean; `Unclear` if they mean none, or several."""
    if text in available_timezones():
        return text
    if clock := CLOCK.search(text):
        return _by_clock(clock, at)
    return _by_name(normal(text), at, locale)


def city(zone: str, locale: str) -> str:
    """The city that a zone is known by; its name where that is none."""
    if zone.startswith("Etc/") or "/" not in zone:
        return ""
    return get_timezone_location(zone, locale=locale, return_city=True)


def _by_name(name: str, at: datetime, locale: str) -> str:
    known = _names(locale).get(name, ())
    if not known:
        raise Unclear(several=False)
    if len({_offsets(zone, at) for zone in known}) > 1:
        raise Unclear(several=True)
    return known[0]


@cache
def _names(locale: str) -> dict[str, tuple[str, ...]]:
    """Cities and countries, each with its zones; the best known first."""
    countries = get_global("zone_territories")
    names: dict[str, set[str]] = {}
    for zone in available_timezones():
        for name in _called(zone, locale):
            names.setdefault(name, set()).add(zone)
        country = Locale.parse(locale).territories.get(countries.get(zone, ""))
        if country:
            names.setdefault(normal(country), set()).add(zone)
    return {name: tuple(sorted(zones, key=_rank)) for name, zones in names.items()}


def _called(zone: str, locale: str) -> Iterable[str]:
    yield normal(zone.rpartition("/")[2].replace("_", " "))
    if zone in get_global("zone_territories"):
        yield normal(city(zone, locale))


def _rank(zone: str) -> tuple[bool, bool, str]:
    """Those that people know first, old names last."""
    return zone not in COMMON, zone not in get_global("zone_territories"), zone


def _offsets(zone: str, at: datetime) -> tuple[timedelta | None, ...]:
    """What tells two zones apart: their clocks in half a year, too."""
    days = (at, at + timedelta(days=182))
    return tuple(local(day, zone).utcoffset() for day in days)


def _by_clock(clock: re.Match[str], at: datetime) -> str:
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % NOON + (NOON if clock["half"].lower().startswith("p") else 0)
    there, here = hour * HOUR + int(clock["minute"]), at.hour * HOUR + at.minute
    ahead = round((there - here) / QUARTER) * QUARTER % WHOLE_DAY
    return _fixed(ahead - WHOLE_DAY if ahead > FURTHEST_EAST else ahead, at)


def _fixed(ahead: int, at: datetime) -> str:
    """A zone that is so many minutes ahead of UTC."""
    hours, rest = divmod(ahead, HOUR)
    if not rest:
        # The names of these count the other way round.
        return f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"
    fits = (z for z in sorted(available_timezones()) if _minutes(z, at) == ahead)
    zone = next(fits, None)
    if zone is None:
        raise Unclear(several=False)
    return zone


def _minutes(zone: str, at: datetime) -> int:
    return (at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) // timedelta(minutes=1)

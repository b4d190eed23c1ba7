"""Whose clock: a city, a country or what the clock says, as a time zone."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo, available_timezones

from babel.core import Locale, get_global

from flows.coaching.timing.moments import local
from flows.core.matching import normal
from flows.core.texts import texts

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
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.h ]?(?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?m)?\b",
    re.IGNORECASE,
)
#: Names that no person lives by.
NOWHERE = frozenset({"Factory", "localtime"})
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
    if "/" in text and text in _known():
        return text
    clock = CLOCK.search(text)
    if clock and (clock["minute"] or clock["half"]):
        return _by_clock(clock, at)
    return _by_name(_plain(text), at, locale)


def city(zone: str, locale: str) -> str:
    """The city that a zone is known by, "" where that is none."""
    if zone.startswith("Etc/") or "/" not in zone:
        return ""
    named = _locale(locale).time_zones.get(zone, {}).get("city")
    return named or zone.rpartition("/")[2].replace("_", " ")


@cache
def _locale(locale: str) -> Locale:
    return Locale.parse(locale)


@cache
def _known() -> frozenset[str]:
    return frozenset(available_timezones()) - NOWHERE


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
    names: dict[str, set[str]] = {}
    for zone in _known():
        for name in filter(None, map(_plain, _called(zone, locale))):
            names.setdefault(name, set()).add(zone)
    return {name: tuple(sorted(zones, key=_rank)) for name, zones in names.items()}


def _plain(name: str) -> str:
    """The name without accents, as many type it."""
    return normal("".join(char for char in normalize("NFKD", name) if not combining(char)))


def _called(zone: str, locale: str) -> Iterable[str]:
    """Its city, as it is spelt here and in its name, and its country in all its names."""
    yield zone.rpartition("/")[2].replace("_", " ")
    yield city(zone, locale)
    code = get_global("zone_territories").get(zone, "")
    yield _locale(locale).territories.get(code, "")
    others = f"timing-word-{code}"
    if others in texts(locale):
        yield from texts(locale).plain(others).split("|")


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
    there, here = hour * HOUR + int(clock["minute"] or 0), at.hour * HOUR + at.minute
    ahead = round((there - here) / QUARTER) * QUARTER % WHOLE_DAY
    return _fixed(ahead - WHOLE_DAY if ahead > FURTHEST_EAST else ahead, at)


def _fixed(ahead: int, at: datetime) -> str:
    """A zone that is so many minutes ahead of UTC."""
    hours, rest = divmod(ahead, HOUR)
    if not rest:
        # The names of these count the other way round.
        return f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"
    fits = (z for z in sorted(_known()) if _minutes(z, at) == ahead)
    zone = next(fits, None)
    if zone is None:
        raise Unclear(several=False)
    return zone


def _minutes(zone: str, at: datetime) -> int:
    return (at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) // timedelta(minutes=1)

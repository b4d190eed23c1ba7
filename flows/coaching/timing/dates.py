"""A typed day and time: "Tuesday 3pm", "24 Nov 15:00", "tomorrow at 3"."""

import re
from datetime import datetime, time, timedelta
from functools import cache

from dateutil.parser import ParserError, parse
from dateutil.relativedelta import relativedelta

from flows.core.matching import normal
from flows.core.texts import texts
from flows.understanding.clock import TIME, interview_at

#: Characters; longer words are no date.
LONGEST = 100
#: Days; what lies further back in this year is meant in the next.
LONG_AGO = 30
#: No interview is so many years away.
YEARS = 2
WEEK = timedelta(days=7)
ISO = re.compile(r"\b\d{4}-\d")
YEAR = re.compile(r"\b\d{4}\b|\d[./-]\d+[./-]\d")


def meant(text: str, now: datetime, locale: str) -> datetime | None:
    """The time meant, at midnight for a day without a time; None if there is none in it.

    `now` is what the clock there shows; the answer is such a time, too, and may be past.
    """
    text = text[:LONGEST]
    clock = interview_at(text, None)
    hour = time.fromisoformat(clock) if isinstance(clock, str) else None
    day = _day(TIME.sub(_blank, text) if hour else text, now, locale)
    if day is None:
        return datetime.combine(now.date(), hour) if hour else None
    return _ahead(datetime.combine(day.date(), hour or time(0)), text, now, locale)


def _blank(match: re.Match[str]) -> str:
    """Nothing for a time of day; a mere number may be the day."""
    return " " if any(match[part] for part in ("said", "minute", "half", "clock")) else match[0]


def _day(text: str, now: datetime, locale: str) -> datetime | None:
    for days, name in ((2, "in-two-days"), (1, "tomorrow"), (0, "today")):
        if _says(text, name, locale):
            return now + timedelta(days=days)
    try:
        day = parse(text, default=now, fuzzy=True, ignoretz=True, dayfirst=not ISO.search(text))
    except (ParserError, OverflowError):
        return None
    return day if abs(day.year - now.year) <= YEARS else None


def _says(text: str, name: str, locale: str) -> bool:
    said = f" {normal(text)} "
    return any(f" {form} " in said for form in _forms(locale, name))


@cache
def _forms(locale: str, name: str) -> tuple[str, ...]:
    return tuple(map(normal, texts(locale).plain(f"timing-word-{name}").split("|")))


def _ahead(at: datetime, text: str, now: datetime, locale: str) -> datetime:
    """Of a weekday the next one; of a day without a year the one that is near."""
    if _says(text, "today", locale):
        return at
    if at < now and at.date() == now.date() and not _counts(text):
        return at + WEEK
    if not YEAR.search(text) and (now - at).days > LONG_AGO:
        return at + relativedelta(years=1)
    return at


def _counts(text: str) -> bool:
    """Whether the day is told by a number, not by its name."""
    return any(map(str.isdigit, TIME.sub(_blank, text)))

"""When the interview is, as far as the words say it."""

import re
from datetime import datetime, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
TIME = re.compile(
    r"(?<![\w.,:$€£/-])(?P<said>(?:at|by|for|around|@|in at|until|till) ?)?"
    r"(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?"
    r"(?P<half>\s?(?:am|pm|a\.m\.?|p\.m\.?)(?!\w))?(?P<clock>\s?o'?clock)?(?![\w%:/€$£-]|[.,]\d)",
    re.IGNORECASE,
)
NOT_A_TIME = re.compile(
    r"\s?(?:k\b|grand|euros?|dollars|pounds|quid|years?|months?|weeks?|days?|hours?|h\b|min|people|%"
    r"|percent|an? (?:hour|month|year)|of\b|rounds?|interviews?|times|other)",
    re.IGNORECASE,
)
#: Office hours: "at 3" is the afternoon, "at 9" the morning.
FIRST_MORNING_HOUR = 8
NOON = 12


def interview_at(text: str, now: datetime | None) -> str | datetime | None:
    """The time of day named in the text, as "15:00"; with `now` the next such time as a datetime.

    A day named beside it ("tomorrow", "friday") counts only with `now`.
    """
    time = _time(text)
    if time is None:
        return None
    if now is None:
        return f"{time[0]:02}:{time[1]:02}"
    return _when(text.lower(), time, now)


def _time(text: str) -> tuple[int, int] | None:
    for match in TIME.finditer(text):
        if _is_time(text, match):
            return _hour(match), int(match["minute"] or 0)
    return None


def _is_time(text: str, match: re.Match[str]) -> bool:
    if NOT_A_TIME.match(text, match.end()):
        return False
    return bool(match["half"] or match["clock"] or match["said"] or match["minute"])


def _hour(match: re.Match[str]) -> int:
    hour, half = int(match["hour"]), (match["half"] or "").strip().lower()
    if half:
        return hour % NOON + (NOON if half.startswith("p") else 0)
    afternoon = 0 < hour < FIRST_MORNING_HOUR and len(match["hour"]) == 1
    return hour + NOON if afternoon else hour


def _when(text: str, time: tuple[int, int], now: datetime) -> datetime:
    at = now.replace(hour=time[0], minute=time[1], second=0, microsecond=0)
    day = next((index for index, name in enumerate(WEEKDAYS) if name in text), None)
    if "tomorrow" in text:
        return at + timedelta(days=1)
    if day is not None:
        ahead = (day - now.weekday()) % 7
        return at + timedelta(days=ahead or 7)
    return at

"""Typed days and times, on a Monday at noon."""

from datetime import datetime

import pytest

from flows.coaching.timing.dates import meant

MONDAY = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001 -- a clock on the wall


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Tuesday 3pm", "2026-03-03T15:00"),
        ("24 Nov 15:00", "2026-11-24T15:00"),
        ("tomorrow at 3", "2026-03-03T15:00"),
        ("the day after tomorrow, 9:30", "2026-03-04T09:30"),
        ("tonight at 7pm", "2026-03-02T19:00"),
        ("today 9am", "2026-03-02T09:00"),
        ("15:00", "2026-03-02T15:00"),
        ("Monday at 10 am", "2026-03-09T10:00"),
        ("monday at 2pm", "2026-03-02T14:00"),
        ("on the 24th", "2026-03-24T00:00"),
        ("24.11.2026", "2026-11-24T00:00"),
        ("2026-03-05 14:00", "2026-03-05T14:00"),
        ("10 January 11:00", "2027-01-10T11:00"),
        ("10 January 2026 11:00", "2026-01-10T11:00"),
        ("1 March", "2026-03-01T00:00"),
        ("3/12", "2026-12-03T00:00"),
        ("5 pm cet thursday", "2026-03-05T17:00"),
    ],
)
def test_a_time_is_understood(typed: str, expected: str) -> None:
    assert meant(typed, MONDAY, "en") == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    "typed", ["", "whenever", "-", "9" * 40, "maybe", "soon?", "1 May 9999", "1 1 0001"]
)
def test_no_time_is_none(typed: str) -> None:
    assert meant(typed, MONDAY, "en") is None

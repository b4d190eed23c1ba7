"""Whose clock: typed places and times of day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.coaching.timing.zones import COMMON, Unclear, city, meant

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  NEW YORK!  ", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Europe/Madrid", "Europe/Madrid"),
        ("Germany", "Europe/Berlin"),
        ("Japan", "Asia/Tokyo"),
        ("england", "Europe/London"),
        ("UTC", "Etc/UTC"),
        ("14:00", "Etc/GMT-2"),
        ("12:04", "Etc/GMT"),
        ("it's 7 am here", "Etc/GMT+5"),
        ("7.02", "Etc/GMT+5"),
        ("1pm", "Etc/GMT-1"),
        ("00:00", "Etc/GMT-12"),
        ("0100", "Etc/GMT+11"),
    ],
)
def test_a_place_or_a_clock_is_a_zone(typed: str, zone: str) -> None:
    assert meant(typed, NOON, "en") == zone


def test_half_hours_have_their_zones() -> None:
    zone = ZoneInfo(meant("5:31 p.m", NOON, "en"))
    assert NOON.astimezone(zone).utcoffset() == timedelta(hours=5, minutes=30)


@pytest.mark.parametrize("typed", ["", "nowhere", "5", "14:30", "Mars/Olympus", "Factory", "?"])
def test_what_no_zone_is_like_is_unclear(typed: str) -> None:
    with pytest.raises(Unclear) as refused:
        meant(typed, NOON, "en")
    assert not refused.value.several


@pytest.mark.parametrize("typed", ["USA", "Australia", "Portugal"])
def test_a_country_of_several_clocks_is_too_little(typed: str) -> None:
    with pytest.raises(Unclear) as refused:
        meant(typed, NOON, "en")
    assert refused.value.several


def test_the_cities_offered_are_understood_when_typed() -> None:
    for zone in COMMON:
        assert meant(city(zone, "en"), NOON, "en") == zone


def test_not_every_zone_has_a_city() -> None:
    assert (city("Etc/GMT+5", "en"), city("UTC", "en")) == ("", "")
    assert city("Europe/Belfast", "en") == "Belfast"

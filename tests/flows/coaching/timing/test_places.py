"""Every place of time: stored and read back, said briefly, on the screens of a phone."""

import msgspec

from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.render import render
from flows.core.texts import texts
from tests.flows.coaching.dialogue import NOON, spoken
from tests.flows.coaching.timing.places import timing_places

WORDS_A_BUBBLE = 60
TIMELY = {S.REMINDING, S.ZONE, S.WHEN, S.CHECKING, S.PARTED, S.REMINDED, S.EVE}


def test_every_state_of_time_is_there() -> None:
    assert {place.state for place in timing_places()} >= {str(state) for state in TIMELY}


def test_its_memory_survives_being_stored() -> None:
    for place in timing_places():
        stored = msgspec.json.encode(place.memory)
        assert msgspec.json.decode(stored, type=Memory) == place.memory


def test_times_are_stored_as_moments() -> None:
    moments = [place.memory.timing for place in timing_places()]
    ats = [at for timing in moments for at in (timing.remind_at, timing.before_at) if at]
    assert ats
    assert all(at > NOON for at in ats)


def test_every_bubble_is_brief() -> None:
    for place in timing_places():
        if place.state in TIMELY:
            for reply in place.view():
                assert len(spoken(render(reply, texts("en")).html).split()) <= WORDS_A_BUBBLE

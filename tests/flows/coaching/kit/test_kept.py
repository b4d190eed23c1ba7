"""What the kit remembers survives being stored, and memories without it are still read."""

import msgspec

from flows.coaching.kit.memory import Kit
from flows.coaching.memory import Memory
from tests.flows.coaching.kit.places import kit_places


def test_every_place_survives_being_stored() -> None:
    for place in kit_places():
        stored = msgspec.json.encode(place.memory)
        assert msgspec.json.decode(stored, type=Memory) == place.memory


def test_a_memory_from_before_the_kit() -> None:
    assert msgspec.json.decode(b"{}", type=Memory).kit == Kit()

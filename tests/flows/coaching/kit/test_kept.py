"""What the kit remembers survives being stored, and memories without it are still read."""

from dataclasses import replace

import msgspec

from flows.coaching.kit.memory import Kit
from flows.coaching.memory import Memory
from tests.flows.coaching.dialogue import Talk
from tests.flows.coaching.kit.places import kit_places, pondering


def test_every_place_survives_being_stored() -> None:
    for place in kit_places():
        stored = msgspec.json.encode(place.memory)
        assert msgspec.json.decode(stored, type=Memory) == place.memory


def test_a_memory_from_before_the_kit() -> None:
    assert msgspec.json.decode(b"{}", type=Memory).kit == Kit()


def test_a_line_that_waited_by_itself_stops_nobody() -> None:
    """Memories from before several lines could wait hold one, or none, under another name."""
    for old in (b'{"kit":{"loose":""}}', b'{"kit":{"loose":"the boss"}}'):
        memory = msgspec.json.decode(old, type=Memory)
        place = replace(pondering().taps("Weigh it up").conversation, memory=memory)
        Talk(place).types("the view").hears("\u201cthe view\u201d").types("for").hears("the view")

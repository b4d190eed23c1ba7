"""Whatever is typed, wherever: it is answered, and it is never much work."""

from functools import cache
from itertools import count
from sys import getprofile, setprofile
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.core.conversation import advance
from flows.core.render import render
from flows.core.texts import texts
from tests.flows.coaching.dialogue import typed
from tests.flows.coaching.kit.places import kit_places
from tests.flows.coaching.worlds import Place, odd_places

LONGEST = 4096
#: Calls of Python functions: about a tenth of a second of work.
MOST_CALLS = 600_000
#: Each long text meets a fifth of the states, all of them together all states.
STRIDE = 5
LONG = (
    "x" * LONGEST, "no " * 1365, "1" * LONGEST, "1 " * 2048, "$1k-2k," * 585, "a: b\n" * 819,
    "not " * 1024, "?" * LONGEST, "\U0001f600" * LONGEST, "\u0301" * LONGEST, "\u05e9" * LONGEST,
    "he threatened me. " * 227, "the pay is bad " * 273, "at Acme Ltd with Maria " * 178,
    "if they offered ~ " * 227, "A B C D " * 512, "\ufdfa" * LONGEST, "at 3 " * 819, "\ud800" * 99,
)  # fmt: skip


@cache
def a_place_of_each_state() -> tuple[Place, ...]:
    return tuple({place.state: place for place in (*kit_places(), *odd_places())}.values())


def answered(place: Place, text: str) -> None:
    for reply in advance(place, typed(text)).replies:
        render(reply, texts("en"))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(), max_size=LONGEST))
def test_arbitrary_text_at_every_state(text: str) -> None:
    for place in a_place_of_each_state():
        answered(place, text)


@pytest.mark.parametrize("number", range(len(LONG)))
def test_the_longest_texts(number: int) -> None:
    for place in a_place_of_each_state()[number % STRIDE :: STRIDE]:
        assert calls(place, LONG[number]) < MOST_CALLS, place.state


def calls(place: Place, text: str) -> int:
    """How many calls of functions the answer takes; clocks decide no test."""
    counter = count()

    def step(_: FrameType, event: str, __: object) -> None:
        if event == "call":
            next(counter)

    before = getprofile()
    setprofile(step)
    try:
        answered(place, text)
    finally:
        setprofile(before)
    return next(counter)

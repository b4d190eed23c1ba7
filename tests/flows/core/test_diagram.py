"""The drawing of a table."""

from dataclasses import replace
from typing import Any

from flows.core.diagram import mermaid
from flows.core.table import Row
from tests.flows.core.toy import LAMP

DRAWN = """\
stateDiagram-v2
    [*] --> dark
    dark --> broken: switch, kick
    bright --> broken: switch
    dark --> bright: switch
    bright --> dark: switch
    broken --> dark: mend
"""


def test_each_arrow_is_a_row() -> None:
    assert mermaid(LAMP) == DRAWN


def test_rows_that_stay_are_left_out() -> None:
    assert "blink" not in mermaid(LAMP)


def test_triggers_that_lead_to_the_same_states_share_a_diamond() -> None:
    rows: list[Row[Any]] = [
        Row("roll", ("dark",), "bright"),
        Row("roll", ("dark",), "broken"),
        Row("toss", ("bright",), "bright"),
        Row("toss", ("bright",), "broken"),
    ]
    drawn = mermaid(replace(LAMP, rows=tuple(rows))).splitlines()
    assert drawn[1] == "    state choice_1 <<choice>>"
    assert {"    dark --> choice_1: roll", "    bright --> choice_1: toss"} < set(drawn)
    assert {"    choice_1 --> bright", "    choice_1 --> broken"} < set(drawn)


def test_what_holds_everywhere_is_one_arrow() -> None:
    states = ("dark", "bright", "broken", "lost", "found")
    rows: list[Row[Any]] = [
        Row("stop", states, "dark"),
        Row("find", states[:-1], "found"),
        *(Row("back", states, state) for state in states),
    ]
    drawn = mermaid(replace(LAMP, states=states, rows=tuple(rows))).splitlines()
    assert "    anywhere --> dark: stop" in drawn
    assert "    anywhere --> found: find (not from found)" in drawn
    assert "    anywhere --> choice_1: back" in drawn
    assert "    choice_1 --> anywhere" in drawn

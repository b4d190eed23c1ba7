"""The diagrams in the docs are the tables."""

import re
from pathlib import Path

import pytest

from flows.core.diagram import mermaid
from flows.registry import FLOWS

PAGE = Path(__file__).parents[2] / "docs" / "flow.md"
DRAWING = re.compile(r"^## (\w+)\n.*?^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DRAWN = dict(DRAWING.findall(PAGE.read_text("utf-8")))


@pytest.mark.parametrize("name", list(FLOWS))
def test_the_drawing_is_the_table(name: str) -> None:
    assert DRAWN[name.capitalize()] == mermaid(FLOWS[name])


def test_every_drawing_is_of_a_flow_and_every_flow_is_drawn() -> None:
    assert {name.lower() for name in DRAWN} == set(FLOWS)

from pathlib import Path

import pytest

from flows.understanding import Understanding
from flows.understanding.facts import FIELDS
from flows.understanding.model import installed
from tests.flows.understanding import measure
from tests.flows.understanding.rows import DATA, rows

PAGE = Path(__file__).parents[3] / "docs" / "understanding.md"
ENOUGH = 800


def test_the_page_quotes_the_figures_of_the_rules() -> None:
    counts, _, _ = measure.rules_alone("test")
    assert measure.table(counts) in PAGE.read_text(encoding="utf-8")


@pytest.mark.skipif(not installed(), reason="without the extra")
def test_the_page_quotes_the_figures_of_the_model() -> None:
    counts, _, _ = measure.measure(rows("test"))
    assert measure.table(counts) in PAGE.read_text(encoding="utf-8")


def test_there_is_enough_data_on_every_question_in_both_halves() -> None:
    halves = {half: list(rows(half)) for half in ("train", "test")}
    assert sum(map(len, halves.values())) >= ENOUGH
    for texts in halves.values():
        assert {row.question for row in texts} == {*FIELDS, None}
        assert any(row.is_paragraph for row in texts)
    styles = [{row.style for row in texts} for texts in halves.values()]
    assert not set.intersection(*styles)
    assert len(list(DATA.glob("*.jsonl"))) == sum(map(len, styles))


def test_nothing_understood_scores_nothing() -> None:
    counts, _, mistakes = measure.measure(rows("test"), lambda *_: Understanding())
    assert counts["all"].right == counts["all"].hinted == counts["all"].stated_found == 0
    assert len(mistakes) > counts["all"].asked

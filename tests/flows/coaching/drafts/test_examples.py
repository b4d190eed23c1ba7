from pathlib import Path

from tests.flows.coaching.drafts.examples import EXAMPLES, examples

PAGE = Path(__file__).parents[4] / "docs" / "drafts.md"


def test_the_page_of_drafts_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == examples("en")


def test_twenty_different_cases() -> None:
    assert len({(example.case, example.kind, example.tone) for example in EXAMPLES}) == 20

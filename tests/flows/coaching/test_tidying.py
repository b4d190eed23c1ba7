"""Typed words made fit for a list."""

import pytest

from flows.coaching.tidying import cut, tidy_lines, wordless


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("short", "short"),
        ("exactly twelve"[:12], "exactly twel"),
        ("seven of letters", "seven of…"),
        ("ten letters, and", "ten letters…"),
        ("a verylongwordofmany", "a verylongw…"),
        ("x" * 30, "x" * 11 + "…"),
    ],
)
def test_a_line_is_cut_between_words_where_it_can_be(line: str, kept: str) -> None:
    assert cut(line, 12) == kept


def test_words_and_signs_are_told_apart() -> None:
    text = "the boss\n\n---\n\U0001f642\n?!\n+ \u2764\ufe0f\n1\ufe0f\u20e3 pay"
    assert tidy_lines(text) == ["the boss", "1\ufe0f\u20e3 pay"]
    assert wordless(text) == ["\U0001f642", "+ \u2764\ufe0f"]

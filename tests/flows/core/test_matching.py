"""Typed words that mean a button."""

import pytest

from flows.core.matching import Matcher, normal
from flows.core.replies import Button
from flows.core.texts import Say, texts

PAY = ("fine", "low", "far-too-low", "unknown")
BUTTONS = (
    *(Button(Say(f"pay-{choice}"), choice) for choice in PAY),
    Button(Say("button-skip"), "skip"),
    Button(Say("button-skip-rest"), "skip_rest"),
)


def press(text: str, *, numbers: bool = True) -> str | None:
    return Matcher(BUTTONS, texts("en")).press(text, numbers=numbers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Far too low", "far-too-low"),
        ("FAR TOO LOW!", "far-too-low"),
        ("  far\n too  low. ", "far-too-low"),
        ("way too low", "far-too-low"),
        ("I don't know yet", "unknown"),
        ("i don\u2019t know yet", "unknown"),
        ("idk", "unknown"),
        ("\uff26\uff49\uff4e\uff45", "fine"),
        ("a bi", "low"),
        ("far", "far-too-low"),
        ("1", "fine"),
        ("4.", "unknown"),
        ("\u0662", "low"),
        ("skip", "skip"),
        ("skip t", "skip_rest"),
    ],
)
def test_what_means_a_button(text: str, expected: str) -> None:
    assert press(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "   ", "!?", "\U0001f600", "0", "7", "99999999999", "f", "fi", "perhaps", "the pay"],
)
def test_what_means_none(text: str) -> None:
    assert press(text) is None


def test_a_beginning_of_several_labels_is_unclear() -> None:
    buttons = [Button(Say(f"fit-{name}"), name) for name in ("both", "role", "neither")]
    matcher = Matcher(buttons, texts("en"))
    assert matcher.press("the") is None
    assert matcher.press("the r") == "role"


def test_a_short_whole_word_at_the_beginning_is_enough() -> None:
    item = Say("edit-item", {"name": Say("name-pay"), "answer": "x"})
    assert Matcher([Button(item, "pick:pay")], texts("en")).press("pay") == "pick:pay"


def test_numbers_can_be_words_like_any_other() -> None:
    assert press("2", numbers=False) is None


def test_an_exact_form_beats_a_beginning() -> None:
    assert press("low") == "low"


def test_letters_in_one_case_without_marks() -> None:
    assert normal("  Don\u2019t--STOP, \u00c4pfel \ufb01ne ") == "dont stop \u00e4pfel fine"

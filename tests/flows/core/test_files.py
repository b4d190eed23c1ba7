"""Replies that bring a file."""

import pytest

from flows.core.errors import TooMuch
from flows.core.render import CAPTION, render
from flows.core.replies import Delivery, File, Reply
from flows.core.texts import Say, texts

FILE = File("withdrawal.eml", b"Subject: Bye")


def filed(words: str) -> Reply:
    return Reply((Say("note-body", {"body": words}),), (), Delivery.EDIT, FILE)


def test_a_caption_is_counted_without_its_tags_and_escapes() -> None:
    words = "🌿" + "&" * 300
    shown = render(filed(words + "x" * (CAPTION - len(words) - 1)), texts("en"))
    assert len(shown.html) > CAPTION + 4 * 300


def test_a_caption_that_is_too_long_is_refused() -> None:
    with pytest.raises(TooMuch, match="1024"):
        render(filed("🌿" * (CAPTION // 2 + 1)), texts("en"))
    render(Reply((Say("note-body", {"body": "x" * 2000}),)), texts("en"))

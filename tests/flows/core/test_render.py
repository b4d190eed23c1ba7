"""Replies as they are shown."""

import pytest

from flows.core.errors import TextError
from flows.core.render import Key, Message, render
from flows.core.replies import Button, Delivery, File, Reply, Style
from flows.core.texts import Say, texts

WORDS = texts("en")


def test_parts_stand_under_each_other() -> None:
    shown = render(Reply((Say("new"), Say("nothing-before"))), WORDS)
    assert shown.html == f"{WORDS.plain('new')}\n\n{WORDS.plain('nothing-before')}"


def test_words_of_the_person_are_escaped_and_ours_keep_their_tags() -> None:
    said = Say("said-so-far", {"answer": "<b>Tom & Co</b>"})
    assert render(Reply((said,)), WORDS).html == "So far: <i>&lt;b&gt;Tom &amp; Co&lt;/b&gt;</i>"


def test_a_text_can_be_an_argument_of_a_text() -> None:
    inner = Say("money-offered", {"offered": "<1"})
    assert render(Reply((Say("noted", {"what": inner}),)), WORDS).html == (
        "Noted: they offer &lt;1."
    )


def test_numbers_are_written() -> None:
    assert WORDS.html("changed-points", {"count": 2}) == "2 points are new."


def test_buttons_are_named_without_escaping() -> None:
    button = Button(Say("unknown-command", {"name": "<a>"}), "x:1", Style.DANGER)
    link = Button(Say("button-back"), url="https://example.org")
    copy = Button(Say("button-skip"), copy="<words>")
    shown = render(Reply((Say("new"),), ((button,), (link, copy)), Delivery.EDIT), WORDS)
    first, (second, third) = shown.keyboard
    assert first == (Key("I don't know /<a>. /help shows what I can do.", "x:1", "danger"),)
    assert (second.url, third.copy) == ("https://example.org", "<words>")
    assert shown.delivery is Delivery.EDIT


def test_a_file_is_always_a_new_message() -> None:
    file = File("leave.ics", b"BEGIN")
    shown = render(Reply((Say("new"),), (), Delivery.EDIT, file), WORDS)
    assert (shown.delivery, shown.file) == (Delivery.SEND, file)
    assert "BEGIN" not in repr(file)


def test_a_button_can_ask_for_a_chat() -> None:
    shown = render(Reply((Say("new"),), ((Button(Say("button-note"), share="note"),),)), WORDS)
    assert shown.keyboard[0][0].share == "note"


def test_a_missing_text_is_an_error() -> None:
    with pytest.raises(TextError):
        render(Reply((Say("no-such-text"),)), WORDS)


def test_a_message_is_plain_by_itself() -> None:
    assert Message("x") == Message("x", (), Delivery.SEND)


def test_buttons_are_listed_left_to_right_and_top_to_bottom() -> None:
    one, two, three = (Button(Say("new"), press) for press in "abc")
    assert tuple(Reply((), ((one, two), (three,))).buttons()) == (one, two, three)

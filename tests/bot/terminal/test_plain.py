from io import StringIO
from pathlib import Path

import pytest

from bot.messages import Outgoing
from bot.terminal.choices import Choices
from bot.terminal.plain import RULE, PlainScreen
from flows.core.replies import File
from flows.core.texts import texts
from tests.bot.terminal.toys import bubble, key


def printed(*shown: Outgoing) -> str:
    out, choices = StringIO(), Choices()
    screen = PlainScreen(StringIO(), out, texts("en"))
    choices.offer(shown)
    for outgoing in shown:
        screen.show(outgoing.message)
    with pytest.raises(EOFError):
        screen.ask(choices.live)
    return out.getvalue()


def test_a_question_with_its_choices() -> None:
    assert printed(bubble("<b>Well</b>?", key("Yes"), key("No"))) == "Well?\n1. Yes\n2. No\n"


def test_a_blank_line_between_bubbles() -> None:
    assert printed(bubble("One"), bubble("Two", id=2)) == "One\n\nTwo\n"


def test_choices_of_all_bubbles_stand_under_the_last() -> None:
    said = printed(bubble("Card", key("More")), bubble("Draft", key("Shorter"), id=2))
    assert said == "Card\n\nDraft\n1. More\n2. Shorter\n"


def test_choices_are_listed_once_for_what_is_new() -> None:
    out, choices = StringIO(), Choices()
    screen = PlainScreen(StringIO("\n\n"), out, texts("en"))
    choices.offer([bubble("?", key("Yes"))])
    screen.ask(choices.live)
    assert out.getvalue() == ""
    screen.note("Old button")
    screen.ask(choices.live)
    assert out.getvalue() == "Old button\n1. Yes\n"


def test_a_draft_is_set_apart() -> None:
    said = printed(bubble("Here:\n\n<pre>Dear Ana,\n\nThank you &amp; bye</pre>"))
    assert said == f"Here:\n{RULE}\nDear Ana,\n\nThank you & bye\n{RULE}\n"


def test_a_quote_is_set_apart() -> None:
    assert printed(bubble("Say:\n<blockquote>I am\n\nleaving</blockquote>")) == (
        "Say:\n> I am\n>\n> leaving\n"
    )


def test_a_link_shows_its_address() -> None:
    assert printed(bubble("Read", key("Source", url="https://a.org"))) == (
        "Read\nSource: https://a.org\n"
    )


def test_words_to_copy_are_shown_once() -> None:
    copied = bubble("Subject: <b>Bye &amp; thanks</b>", key("Copy", copy="Bye & thanks"))
    assert printed(copied) == "Subject: Bye & thanks\n"
    assert printed(bubble("Here", key("Subject", copy="Bye"))) == "Here\nSubject: Bye\n"


def test_a_file_is_written_for_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    said = printed(bubble("Open it", file=File("../withdrawal.eml", b"To: Ana")))
    (folder,) = tmp_path.iterdir()
    (written,) = folder.iterdir()
    assert said == f"Open it\nFile: ../withdrawal.eml\nIt is at {written}\n"
    assert written.name == "withdrawal.eml"
    assert written.read_bytes() == b"To: Ana"
    assert (folder.stat().st_mode & 0o777, written.stat().st_mode & 0o777) == (0o700, 0o600)


def test_there_is_nobody_to_share_with() -> None:
    assert printed(bubble("Here", key("Share", share="why"), key("Go"))) == "Here\n1. Go\n"


def test_lines_are_read_to_the_end() -> None:
    screen = PlainScreen(StringIO("one\ntwo"), StringIO(), texts("en"))
    assert [screen.ask({}), screen.ask({})] == ["one\n", "two"]
    with pytest.raises(EOFError):
        screen.ask({})


def test_addresses_that_hold_a_whole_draft_are_left_out() -> None:
    url = f"https://a.org/?body={'%20' * 40}"
    assert printed(bubble("Read", key("Gmail", url=url))) == "Read\n"

"""The words are strict: what is missing, doubled or unreadable is an error."""

from pathlib import Path

import pytest

from flows.core import texts as module
from flows.core.errors import TextError
from flows.core.texts import Say, Texts, texts


@pytest.fixture
def locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of words of our own; the locale is called `xx`."""
    monkeypatch.setattr(module, "LOCALES", tmp_path)
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "README.md").write_text("not words")
    (folder / "a.ftl").write_text(
        "# Words\nhello = Hello { $name }\n    .typed = hi|hey\n"
        "bare =\n    .typed = only\nbroken = { missing-term }\n"
    )
    return folder


def test_a_text_with_its_argument(locale: Path) -> None:
    words = Texts(locale.name)
    assert words.plain("hello", {"name": "A & B"}) == "Hello A & B"
    assert words.html("hello", {"name": "A & B"}) == "Hello A &amp; B"
    assert words.html("hello", {"name": Say("hello", {"name": "<"})}) == "Hello Hello &lt;"
    assert words.plain("hello", {"name": Say("hello", {"name": "<"})}) == "Hello Hello <"


def test_attributes(locale: Path) -> None:
    words = Texts(locale.name)
    assert words.attribute("hello", "typed") == "hi|hey"
    assert words.attribute("hello", "other") is None


def test_ids_are_known(locale: Path) -> None:
    words = Texts(locale.name)
    assert words.ids == {"hello", "bare", "broken"}
    assert "hello" in words
    assert "goodbye" not in words


@pytest.mark.parametrize("text_id", ["goodbye", "bare", "broken", "hello"])
def test_what_is_missing_is_an_error(locale: Path, text_id: str) -> None:
    words = Texts(locale.name)
    with pytest.raises(TextError, match=text_id):
        words.plain(text_id)
    with pytest.raises(TextError, match=text_id):
        words.html(text_id)


def test_an_attribute_of_nothing_is_an_error(locale: Path) -> None:
    with pytest.raises(TextError):
        Texts(locale.name).attribute("goodbye", "typed")


def test_a_text_defined_twice_is_an_error(locale: Path) -> None:
    (locale / "b.ftl").write_text("hello = Again\n")
    with pytest.raises(TextError, match=r"b\.ftl: hello is defined twice"):
        Texts(locale.name)


def test_what_cannot_be_read_is_an_error(locale: Path) -> None:
    (locale / "b.ftl").write_text("not a message\n")
    with pytest.raises(TextError, match=r"b\.ftl: cannot read"):
        Texts(locale.name)


def test_an_unknown_locale_is_an_error() -> None:
    with pytest.raises(TextError, match="'tlh'"):
        texts("tlh")


def test_words_are_loaded_once() -> None:
    assert texts("en") is texts("en")


def test_long_words_of_a_person_stand_as_they_are() -> None:
    long = "<&> " * 900
    said = Say("edit-item", {"name": "\ue000other\ue001", "answer": long})
    assert texts("en").plain(said.id, said.args) == f"\ue000other\ue001: {long}"
    assert texts("en").html("note-body", {"body": said}).count("&lt;&amp;&gt;") == 900

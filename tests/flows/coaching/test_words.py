"""The words of the conversation: calm, and none of them without a use."""

import re
from pathlib import Path

import pytest

from flows.coaching import views
from flows.coaching.questions import QUESTIONS
from flows.core.texts import LOCALES, texts
from tests.flows.coaching.worlds import every_case

FILES = ("core", "coaching", "group")
EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")


def ids(file: str) -> list[str]:
    source = (LOCALES / "en" / f"{file}.ftl").read_text(encoding="utf-8")
    return re.findall(r"^([a-z][a-z0-9-]*) =", source, re.MULTILINE)


@pytest.mark.parametrize("file", FILES)
def test_words_are_calm(file: str) -> None:
    source = (LOCALES / "en" / f"{file}.ftl").read_text(encoding="utf-8")
    assert "!" not in source
    assert all(len(EMOJI.findall(line)) <= 1 for line in source.splitlines())


def test_no_word_is_without_a_use() -> None:
    code = "".join(
        path.read_text(encoding="utf-8") for path in Path(views.__file__).parent.rglob("*.py")
    )
    named = set(re.findall(r'"([a-z][a-z0-9-]+)"', code))
    begun = tuple(re.findall(r'f"([a-z][a-z-]*-)\{', code))
    choices = {f"{q.field}-{choice}".replace("_", "-") for q in QUESTIONS for choice in q.choices}
    unused = [name for name in ids("coaching") if name not in named | choices]
    assert [name for name in unused if not name.startswith(begun)] == []


def test_every_choice_of_a_question_has_its_own_short_forms() -> None:
    words = texts("en")
    for place in every_case()[:200]:
        (reply,) = place.view()[:1]
        forms = [
            form
            for button in reply.buttons()
            if button.press.startswith("answer:")
            for form in (words.attribute(button.label.id, "typed") or "").split("|")
            if form
        ]
        assert len(forms) == len(set(forms)), place.state

"""The words of hearing: calm, and none of them without a use."""

import re
from pathlib import Path

from flows.coaching.hearing import doing
from flows.coaching.hearing.screens import CHOICES
from flows.coaching.questions import QUESTIONS
from flows.core.texts import LOCALES, texts
from flows.understanding.tables import words

SOURCE = (LOCALES / "en" / "hearing.ftl").read_text(encoding="utf-8")
IDS = re.findall(r"^([a-z][a-z0-9-]*) =", SOURCE, re.MULTILINE)


def test_words_are_calm_and_brief() -> None:
    assert "!" not in SOURCE
    for text_id in IDS:
        if text_id not in {"hearing-line", "hearing-lines", "hearing-word", "hearing-mend"}:
            said = texts("en").plain(text_id, {"what": "x"})
            assert len(said.split()) <= 60, text_id


def test_no_word_is_without_a_use() -> None:
    folder = Path(doing.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    named = set(re.findall(r'"([a-z][a-z0-9-]+)"', code))
    begun = set(re.findall(r'rotated\("([a-z-]+)"\)', code)) | {"crisis"}
    whys = {f"why-ask-{question.state.replace('_', '-')}" for question in QUESTIONS}
    rotating = {f"{name}-{number}" for name in begun for number in (1, 2, 3)}
    told = {f"ask-safety-{kind}" for kind in CHOICES}
    values = (("about", "about"), ("distress", "distress"), ("scammed", "scammed"))
    beside = {f"{name}-{value}" for name, table in values for value in words("en", "kinds")[table]}
    outside = {"why-ask-playback", "why-ask-safety", "word-go-on", "button-feel-unsafe"}
    known = named | whys | rotating | told | beside | outside
    assert [name for name in IDS if name not in known] == []


def test_the_card_names_no_country_without_its_label() -> None:
    for text_id in ("crisis-1", "crisis-2"):
        card = texts("en").plain(text_id)
        assert re.search(r"US(:|, call)", card)
        assert "local emergency number" in card
        assert "findahelpline.com" in card

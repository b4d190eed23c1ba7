"""The words of the kit: calm, short, and none without a use."""

import re
from pathlib import Path

from flows.coaching import kit
from flows.coaching.kit import signs
from flows.coaching.kit.weighing import SUGGESTIONS
from flows.coaching.reading import WORDS
from flows.coaching.states import S
from flows.core.render import render
from flows.core.texts import LOCALES, texts
from tests.flows.coaching.dialogue import spoken
from tests.flows.coaching.kit.places import kit_places

SOURCE = (LOCALES / "en" / "kit.ftl").read_text(encoding="utf-8")
IDS = re.findall(r"^([a-z][a-z0-9-]*) =", SOURCE, re.MULTILINE)
WORDS_A_BUBBLE = 60
TWO_COLUMNS = {S.WEIGHING, S.FEARS}


def test_they_are_calm() -> None:
    assert "!" not in SOURCE


def test_none_is_without_a_use() -> None:
    folder = Path(str(kit.__file__)).parent
    code = "".join(path.read_text(encoding="utf-8") for path in folder.parent.rglob("*.py"))
    named = set(re.findall(r'"([a-z][a-z0-9-]+)"', code))
    begun = tuple(prefix for prefix in re.findall(r'f"([a-z][a-z-]*-)\{', code) if prefix != "kit-")
    topics = {f"kit-{topic}-{part}" for topic in ("scam", "place") for part in ("do", "later")}
    topics |= {f"kit-{topic}-source" for topic in ("scam", "place")}
    topics |= {f"kit-{name}" for name in ("weigh", "fears", "signs", "worries", "facts")}
    topics |= {"kit-shorter", "kit-longer"} | {f"word-{word}" for word in WORDS}
    unused = [name for name in IDS if name not in named | topics]
    assert [name for name in unused if not name.startswith(begun)] == []


def test_every_sign_and_suggestion_has_its_words() -> None:
    words = texts("en")
    assert all(f"kit-sign-{sign}" in words for sign in (*signs.SCAM, *signs.PLACE))
    assert all(f"kit-item-{name}" in words for name, *_ in SUGGESTIONS)


def test_bubbles_are_short() -> None:
    for place in kit_places():
        if place.state in {S.RESULT, *TWO_COLUMNS}:
            continue
        for reply in place.view():
            ours = re.sub(r"<pre>.*?</pre>", "", render(reply, texts("en")).html, flags=re.DOTALL)
            assert len(spoken(ours).split()) <= WORDS_A_BUBBLE, ours

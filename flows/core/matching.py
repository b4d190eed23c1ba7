"""Typed words that mean a button: its label, its number, its short forms."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from flows.core.replies import Button
from flows.core.texts import Texts

NOT_WORDS = re.compile(r"[^\w\s]+")
SHORT_FORMS = "typed"
#: A beginning of a label this long, in characters, stands for the label; so does a whole word
#: of this length.
TELLING = 4
TELLING_WORD = 3


def normal(text: str) -> str:
    """Letters and digits only, in one case, single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("\u2019", "")
    return " ".join(NOT_WORDS.sub(" ", folded).split())


class Matcher:
    """The buttons of a screen as words; short forms stand in the label's `.typed`."""

    def __init__(self, buttons: Sequence[Button], words: Texts) -> None:
        self._buttons = buttons
        self._words = words

    def press(self, text: str, *, numbers: bool = True) -> str | None:
        """The button meant, None if it is none or unclear."""
        said = normal(text)
        if not said:
            return None
        if numbers and said.isdecimal():
            return self._numbered(int(said))
        return self._named(said)

    def _numbered(self, number: int) -> str | None:
        pressable = [button.press for button in self._buttons]
        return pressable[number - 1] if 1 <= number <= len(pressable) else None

    def _named(self, said: str) -> str | None:
        exact = [b.press for b in self._buttons if said in set(self._forms(b))]
        if exact:
            return exact[0]
        begun = [b.press for b in self._buttons if self._begins(b, said)]
        return begun[0] if len(begun) == 1 else None

    def _begins(self, button: Button, said: str) -> bool:
        label = self._label(button)
        if len(said) >= TELLING:
            return label.startswith(said)
        return len(said) >= TELLING_WORD and label.startswith(f"{said} ")

    def _label(self, button: Button) -> str:
        return normal(self._words.plain(button.label.id, button.label.args))

    def _forms(self, button: Button) -> Iterator[str]:
        yield self._label(button)
        short = self._words.attribute(button.label.id, SHORT_FORMS) or ""
        yield from filter(None, map(normal, short.split("|")))

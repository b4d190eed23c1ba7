"""Ask for a line: arrow keys pick a choice, and one can always just type."""

from collections.abc import Mapping

from prompt_toolkit import PromptSession
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style as Look

from bot.terminal.choices import Choice
from flows.core.replies import Style
from flows.core.texts import Texts

LOOK = Look.from_dict(
    {
        "hint": "ansibrightblack",
        "mark": "bold",
        Style.DANGER.value: "ansired",
        Style.PRIMARY.value: "ansiblue",
        Style.SUCCESS.value: "ansigreen",
    }
)


class Prompt:
    """A list of choices above a line to type on; the line wins when there is something on it."""

    def __init__(
        self, words: Texts, keys: Input | None = None, output: Output | None = None
    ) -> None:
        self._words = words
        self._live: Mapping[int, Choice] = {}
        self._mark = 0
        self._line: PromptSession[str] = PromptSession(
            self._above,
            placeholder=self._hint,
            style=LOOK,
            key_bindings=self._keys(),
            history=InMemoryHistory(),
            erase_when_done=True,
            input=keys,
            output=output,
        )

    def ask(self, live: Mapping[int, Choice]) -> str:
        """What was typed, or the number of the choice that was picked."""
        self._live = live
        self._mark = 0
        typed = self._line.prompt().strip()
        return typed or (str(list(self._live)[self._mark]) if self._live else "")

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        choosing = Condition(lambda: bool(self._live) and not self._line.default_buffer.text)

        @keys.add("up", filter=choosing)
        @keys.add("s-tab", filter=choosing)
        def up(_: KeyPressEvent) -> None:
            self._mark = (self._mark - 1) % len(self._live)

        @keys.add("down", filter=choosing)
        @keys.add("tab", filter=choosing)
        def down(_: KeyPressEvent) -> None:
            self._mark = (self._mark + 1) % len(self._live)

        return keys

    def _above(self) -> StyleAndTextTuples:
        typing = bool(self._line.default_buffer.text)
        lines: StyleAndTextTuples = []
        for index, (number, choice) in enumerate(self._live.items()):
            marked = index == self._mark and not typing
            look = f"class:{choice.key.style}" if choice.key.style else ""
            sign = "→" if marked else " "
            lines.append(
                (f"{look} class:mark" if marked else look, f"{sign} {number}. {choice.key.text}\n")
            )
        return [*lines, ("class:mark", "> ")]

    def _hint(self) -> StyleAndTextTuples:
        hint = "terminal-hint" if self._live else "terminal-hint-words"
        return [("class:hint", self._words.plain(hint))]

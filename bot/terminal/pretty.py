"""A pleasant conversation on a real terminal."""

from collections.abc import Mapping

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.terminal.choices import NUMBER, Choice
from bot.terminal.markup import Block, Kind, blocks
from bot.terminal.prompt import Prompt
from bot.terminal.screen import extras
from flows.core.render import Message
from flows.core.texts import Texts

#: Columns; longer lines are tiring to read.
WIDTH = 76

#: How a point of a list begins; its further lines are indented.
BULLET = "• "


class PrettyScreen:
    """Wrapped text, drafts set apart, choices to walk through."""

    def __init__(self, console: Console, prompt: Prompt, words: Texts) -> None:
        self._console = console
        self._prompt = prompt
        self._words = words

    def show(self, message: Message) -> None:
        for block in blocks(message.html):
            self._print(_drawn(block))
        for line in extras(message, self._words):
            self._print(Text(line))
        self._console.print()

    def note(self, text: str) -> None:
        self._print(Text(text, style="dim"))
        self._console.print()

    def ask(self, live: Mapping[int, Choice]) -> str:
        line = self._prompt.ask(live)
        number = NUMBER.fullmatch(line)
        picked = live.get(int(number[1])) if number else None
        if line:
            self._print(Text(f"> {picked.key.text if picked else line}", style="cyan"))
            self._console.print()
        return line

    def _print(self, what: RenderableType) -> None:
        self._console.print(what, width=min(WIDTH, self._console.width))


def _drawn(block: Block) -> RenderableType:
    words = Text()
    for span in block.spans:
        words.append(span.text, f"{span.style} link {span.url}" if span.url else span.style)
    words = _trimmed(words)
    if block.kind is Kind.PRE:
        # Lines above and below only: what is copied with the mouse has no frame in it.
        return Panel(words, box=box.HORIZONTALS, border_style="green")
    if block.kind is Kind.QUOTE:
        return Padding(words, (0, 0, 0, 2), style="italic")
    return Group(*(_line(line) for line in words.split("\n", allow_blank=True)))


def _line(line: Text) -> RenderableType:
    if not line.plain.startswith(BULLET):
        return line
    point = Table.grid(padding=(0, 1))
    point.add_row(BULLET.strip(), line[len(BULLET) :])
    return point


def _trimmed(words: Text) -> Text:
    start = len(words.plain) - len(words.plain.lstrip("\n"))
    return words[start : len(words.plain.rstrip("\n"))]

"""Plain lines in, plain text out: pipes, files, terminals without powers."""

from collections.abc import Mapping
from typing import TextIO

from bot.terminal.choices import Choice
from bot.terminal.markup import Block, Kind, blocks
from bot.terminal.screen import extras
from flows.core.render import Message
from flows.core.texts import Texts

RULE = "-" * 40


class PlainScreen:
    """A blank line between bubbles, choices numbered under the last one."""

    def __init__(self, lines: TextIO, out: TextIO, words: Texts) -> None:
        self._lines = lines
        self._out = out
        self._words = words
        self._begun = False
        self._listed = True

    def show(self, message: Message) -> None:
        parts = [_plain(block) for block in blocks(message.html)]
        self.note("\n".join([*parts, *extras(message, self._words)]))

    def note(self, text: str) -> None:
        if self._begun:
            self._say("")
        self._say(text)
        self._begun = True
        self._listed = False

    def ask(self, live: Mapping[int, Choice]) -> str:
        if not self._listed:
            for number, choice in live.items():
                self._say(f"{number}. {choice.key.text}")
        self._listed = True
        line = self._lines.readline()
        if not line:
            raise EOFError
        return line

    def _say(self, text: str) -> None:
        print(text, file=self._out, flush=True)


def _plain(block: Block) -> str:
    if block.kind is Kind.PRE:
        return f"{RULE}\n{block.text}\n{RULE}"
    if block.kind is Kind.QUOTE:
        return "\n".join(f"> {line}".rstrip() for line in block.text.split("\n"))
    return block.text

"""What a screen can do; the words that every screen shows alike."""

from collections.abc import Mapping
from typing import Protocol

from bot.terminal.choices import Choice
from bot.terminal.files import keep
from bot.terminal.markup import blocks
from flows.core.render import Message
from flows.core.replies import File
from flows.core.texts import Texts

#: Nobody types a longer address, in characters; a whole draft stands in those of compose windows.
LONGEST_LINK = 100


class Screen(Protocol):
    """Where the coach is read and answered."""

    def show(self, message: Message) -> None:
        """One bubble."""
        ...

    def note(self, text: str) -> None:
        """A line beside the talk."""
        ...

    def ask(self, live: Mapping[int, Choice]) -> str:
        """Show what can be picked and read the next line.

        EOFError when there are no more lines, KeyboardInterrupt on Ctrl-C.
        """
        ...


def extras(message: Message, words: Texts) -> list[str]:
    """The file, short links, and what copy buttons hold unless it can be read in the bubble.

    A file is written then, as there is nobody else to keep it. Sharing needs other chats.
    """
    keys = [key for row in message.keyboard for key in row]
    visible = "\n".join(block.text for block in blocks(message.html))
    links = [
        words.plain("terminal-link", {"label": key.text, "url": key.url})
        for key in keys
        if 0 < len(key.url) <= LONGEST_LINK
    ]
    copies = [
        words.plain("terminal-copy", {"label": key.text, "text": key.copy})
        for key in keys
        if key.copy and key.copy not in visible
    ]
    return _filed(message.file, words) + copies + links


def _filed(file: File | None, words: Texts) -> list[str]:
    if file is None:
        return []
    return [words.plain("terminal-file", {"name": file.name, "path": str(keep(file))})]

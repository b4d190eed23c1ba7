"""Telegram's HTML taken apart for screens that know none."""

from dataclasses import dataclass, field
from enum import StrEnum
from html.parser import HTMLParser
from typing import NamedTuple

#: The looks of Telegram's inline tags, in rich's words.
STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strike",
    "code": "bold",
}


class Kind(StrEnum):
    """What a block of a bubble is."""

    TEXT = "text"
    #: A draft, to be copied as it stands.
    PRE = "pre"
    QUOTE = "blockquote"


class Span(NamedTuple):
    """Some words that look alike."""

    text: str
    style: str = ""
    url: str = ""


@dataclass(slots=True)
class Block:
    """Words that stand apart from those above and below."""

    kind: Kind
    spans: list[Span] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words alone, a link with its address behind it."""
        return "".join(_plain(span) for span in self.spans).strip("\n")


def _plain(span: Span) -> str:
    return f"{span.text} ({span.url})" if span.url not in ("", span.text) else span.text


def blocks(html: str) -> tuple[Block, ...]:
    """The blocks of a bubble, empty ones left out, entities as characters."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(block for block in reader.found if block.text.strip())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = [Block(Kind.TEXT)]
        self._styles: list[str] = []
        self._url = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in (Kind.PRE, Kind.QUOTE):
            self.found.append(Block(Kind(tag)))
        elif tag in STYLES:
            self._styles.append(STYLES[tag])
        elif tag == "a":
            self._url = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in (Kind.PRE, Kind.QUOTE):
            self.found.append(Block(Kind.TEXT))
        elif tag in STYLES and STYLES[tag] in self._styles:
            self._styles.remove(STYLES[tag])
        elif tag == "a":
            self._url = ""

    def handle_data(self, data: str) -> None:
        self.found[-1].spans.append(Span(data, " ".join(self._styles), self._url))

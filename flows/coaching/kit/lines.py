"""Typed lines of a list, and a name for each that an old key still means."""

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from flows.coaching.kit.memory import Item
from flows.coaching.tidying import cut, tidy_lines, wordless
from flows.core.matching import normal
from flows.core.texts import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What was typed: items with their side, words without one, and what holds no word."""

    items: tuple[Item, ...] = ()
    words: tuple[str, ...] = ()
    wordless: tuple[str, ...] = ()


def read(text: str, longest: int) -> Lines:
    """The lines of a text as words, each within so many characters."""
    words = (cut(line, longest) for line in tidy_lines(text))
    signs = (cut(line, longest) for line in wordless(text))
    return Lines(words=tuple(words), wordless=tuple(signs))


def same(line: str, other: str) -> bool:
    """Whether both say the same words."""
    return normal(line) == normal(other)


def name(item: Item) -> str:
    """What an item goes by: one of ours is not what somebody types in the letters of its name."""
    return f"kit-item-{item.text}" if item.suggested else item.text


def mark(line: str) -> str:
    """A short name for the words on a key: it never means other words, wherever they stand."""
    return f"{crc32(normal(line).encode()):x}"


def left_out(text_id: str, lines: Sequence[Say | str]) -> Say:
    """A sentence on lines that are not taken: the first is named, the others are counted."""
    named = {"first": lines[0], "more": len(lines) - 1}
    return Say(text_id, {"lines": Say("kit-named", named)})

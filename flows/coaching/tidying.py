"""Typed words made fit to stand in a note or a list."""

from unicodedata import category

#: Characters that would disturb a note: controls, invisible directions, halves of characters.
UNWRITABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
#: Joiners that some scripts and emoji are written with.
JOINERS = frozenset("\u200c\u200d")


def tidy(text: str) -> str:
    """One line of characters that can stand in a note."""
    return " ".join("".join(filter(_writable, " ".join(text.split()))).split())


def tidy_lines(text: str) -> list[str]:
    """Each line tidied; empty ones are left out."""
    return [line for line in map(tidy, text.splitlines()) if any(map(str.isalnum, line))]


def tidy_text(text: str) -> str:
    """The text with its line breaks, without what disturbs."""
    return "\n".join("".join(filter(_writable, line)).rstrip() for line in text.splitlines())


def _writable(char: str) -> bool:
    return char in JOINERS or category(char) not in UNWRITABLE

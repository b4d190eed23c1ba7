"""Typed words made fit to stand in a note or a list."""

from unicodedata import category

#: Characters that would disturb a note: controls, invisible directions, halves of characters.
UNWRITABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
#: Joiners that some scripts and emoji are written with.
JOINERS = frozenset("\u200c\u200d")
#: What emoji are, among the categories of characters.
SYMBOL = "So"
#: What no cut line ends with.
AT_A_CUT = " ,;:.-\u2013\u200d"


def tidy(text: str) -> str:
    """One line of characters that can stand in a note."""
    return " ".join("".join(filter(_writable, " ".join(text.split()))).split())


def tidy_lines(text: str) -> list[str]:
    """Each line tidied; empty ones are left out."""
    return [line for line in map(tidy, text.splitlines()) if any(map(str.isalnum, line))]


def wordless(text: str) -> list[str]:
    """The lines of emoji and the like alone: they say something, but are no words."""
    lines = map(tidy, text.splitlines())
    return [line for line in lines if not any(map(str.isalnum, line)) and _shows(line)]


def cut(line: str, longest: int) -> str:
    """The line within so many characters, cut between words unless that leaves too little."""
    if len(line) <= longest:
        return line
    head = line[: longest - 1]
    words = head if line[longest - 1] == " " else head.rpartition(" ")[0]
    kept = words if len(words) > longest // 2 else head
    return f"{kept.rstrip(AT_A_CUT)}…"


def tidy_text(text: str) -> str:
    """The text with its line breaks, without what disturbs."""
    return "\n".join("".join(filter(_writable, line)).rstrip() for line in text.splitlines())


def _writable(char: str) -> bool:
    return char in JOINERS or category(char) not in UNWRITABLE


def _shows(line: str) -> bool:
    return any(category(char) == SYMBOL for char in line)

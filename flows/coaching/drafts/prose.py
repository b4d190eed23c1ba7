"""Spacing and capitals, in one place."""

import re
from collections.abc import Iterable

SPACES = re.compile(r"[ \t]+")


def sentence(text: str) -> str:
    """One line of a draft: single spaces, a capital in front."""
    line = SPACES.sub(" ", text).strip()
    return line[:1].upper() + line[1:]


def paragraphs(groups: Iterable[Iterable[str]]) -> str:
    """Lines joined to paragraphs with an empty line between; empty ones leave no gap."""
    joined = (" ".join(line for line in lines if line) for lines in groups)
    return "\n\n".join(paragraph for paragraph in joined if paragraph)


def words(text: str) -> int:
    """How many words a reader sees."""
    return len(text.split())

"""README's picture: a real conversation, drawn as a phone would show it.

python -m tests.picture > docs/conversation.svg
"""

import asyncio
import re
import sys
import tempfile
import textwrap
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape, unescape
from pathlib import Path

from bot.bootstrap import opened
from bot.messages import Address, Incoming
from bot.settings import read, sqlite_url
from flows.core.events import Commanded, Event, Typed
from flows.core.render import Key

WIDTH, MARGIN, LINE, PAD = 400, 14, 19, 12
CHARACTERS = 46
BLUE, RED = "#5d7f9e", "#c0504d"
ANSWERS = (
    "It's over",
    "No, nothing like that",
    "I want out",
    "Certain",
    "Fine",
    "The company, not this role",
    "Yes, keep the door open",
    "company: Acme, role: designer, contact: Maria, my name: Sam",
    "how quietly the team works",
    "Skip the rest",
)


@dataclass(frozen=True)
class Bubble:
    """What one of the two said; `keys` are rows of buttons."""

    html: str
    mine: bool = False
    keys: tuple[tuple[Key, ...], ...] = ()

    @property
    def lines(self) -> list[str]:
        """Wrapped as it is shown; bold ones keep their tag in front."""
        return [line for part in self.html.split("\n") for line in _wrapped(part)]


async def talk(*lines: str) -> list[Bubble]:
    """A real run: settings, database, turns."""
    said: list[Bubble] = []
    with tempfile.TemporaryDirectory() as folder:
        settings = read(database_url=sqlite_url(Path(folder) / "picture.db"))
        async with opened(settings, "picture") as turns:
            for line in lines:
                incoming = Incoming(address=Address(1, 1), event=_event(line))
                taken = await turns.take(incoming)
                said.append(Bubble(line, mine=True))
                shown = (outgoing.message for outgoing in taken.outgoing)
                said += [Bubble(message.html, keys=message.keyboard) for message in shown]
    return said


def _event(line: str) -> Event:
    now = datetime.now(UTC)
    if line.startswith("/"):
        return Commanded(at=now, name=line[1:])
    return Typed(at=now, text=line)


def _wrapped(part: str) -> list[str]:
    bold = "<b>" if part.startswith("<b>") and part.endswith("</b>") else ""
    plain = unescape(re.sub(r"<[^>]+>", "", part))
    return [bold + line for line in textwrap.wrap(plain, CHARACTERS)] or [""]


def _text(line: str, left: int, top: int) -> str:
    weight = ' font-weight="bold"' if line.startswith("<b>") else ""
    return f'<text x="{left}" y="{top}"{weight}>{escape(line.removeprefix("<b>"))}</text>'


def _bubble(bubble: Bubble, left: int, top: int) -> tuple[list[str], int]:
    height = len(bubble.lines) * LINE + 2 * PAD
    width = min(WIDTH - 3 * MARGIN, max(map(len, bubble.lines)) * 8 + 2 * PAD)
    side = left + WIDTH - MARGIN - width if bubble.mine else left + MARGIN
    colour = "#d5f0c4" if bubble.mine else "#ffffff"
    box = f'<rect x="{side}" y="{top}" width="{width}" height="{height}" rx="12" fill="{colour}"/>'
    lines = [
        _text(line, side + PAD, top + PAD + number * LINE + 14)
        for number, line in enumerate(bubble.lines)
    ]
    return [box, *lines], top + height + 5


def _row(row: tuple[Key, ...], left: int, top: int) -> list[str]:
    width = (WIDTH - 3 * MARGIN - 4 * (len(row) - 1)) // len(row)
    parts = []
    for number, key in enumerate(row):
        side = left + MARGIN + number * (width + 4)
        colour = RED if key.style == "danger" else BLUE
        parts += [
            f'<rect x="{side}" y="{top}" width="{width}" height="30" rx="8" fill="{colour}"/>',
            (
                f'<text x="{side + width // 2}" y="{top + 20}" text-anchor="middle" fill="#fff">'
                f"{escape(key.text)}</text>"
            ),
        ]
    return parts


def _column(bubbles: list[Bubble], left: int) -> tuple[list[str], int]:
    parts, top = [], MARGIN
    for bubble in bubbles:
        drawn, top = _bubble(bubble, left, top)
        parts += drawn
        for row in bubble.keys:
            parts += _row(row, left, top)
            top += 34
        top += 8
    return parts, top


def draw(*columns: list[Bubble]) -> str:
    """The conversation as SVG, from left to right."""
    drawn = [_column(column, number * WIDTH) for number, column in enumerate(columns)]
    width, height = len(columns) * WIDTH, max(bottom for _, bottom in drawn)
    style = "font-family:-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;font-size:13px"
    return "\n".join(
        [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
                f' width="{width}" height="{height}" style="{style}">'
            ),
            f'<rect width="{width}" height="{height}" fill="#a8c4dc"/>',
            *(part for parts, _ in drawn for part in parts),
            "</svg>\n",
        ]
    )


def picture() -> str:
    """The conversation in three columns: beginning, verdict, draft."""
    bubbles = asyncio.run(talk("/start", *ANSWERS))
    asked = [replace(bubble, keys=()) for bubble in bubbles[2:-3]]
    return draw([*bubbles[:2], *asked[:6]], asked[6:], bubbles[-3:])


if __name__ == "__main__":
    sys.stdout.write(picture())

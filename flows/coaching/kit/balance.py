"""The balance as a small picture, legible on a phone, in light and in dark.

The chart library is loaded with the first picture, as it is large and most people never ask.
"""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from flows.coaching.kit.memory import Side

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: Inches and dots an inch: 1,000 by 750 dots.
SIZE = (6.25, 4.69)
DPI = 160
CARD = "#f7f3ea"
INK = "#2f3337"
COLOURS = {Side.FOR: "#2e7d6b", Side.AGAINST: "#b4553f"}
#: The middle of each column.
CENTRES = {Side.FOR: 2.5, Side.AGAINST: 7.5}
#: How far the beam's ends go down or up, at most.
TILT = 0.9
BEAM = 8.15
#: Characters of a line, and lines of a column.
LINE = 21
LINES = 9


@dataclass(frozen=True, slots=True)
class Plate:
    """One side: its title, its weight, its items in words with whether each is heavy."""

    title: str
    weight: int
    items: Sequence[tuple[str, bool]]


def draw(plates: dict[Side, Plate]) -> bytes:
    """A PNG of the scales with what lies on them; the same plates give the same bytes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 -- see above
    from matplotlib.figure import Figure  # noqa: PLC0415 -- see above

    figure = Figure(figsize=SIZE, dpi=DPI, facecolor=CARD)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 10), ylim=(0, 10))
    axes.axis("off")
    drop = _drop(plates)
    _scales(axes, drop)
    for side, plate in plates.items():
        _column(axes, side, plate, BEAM - (drop if side is Side.FOR else -drop))
    picture = BytesIO()
    figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _drop(plates: dict[Side, Plate]) -> float:
    """How far the left side hangs lower, negative where it is the lighter one."""
    left, right = plates[Side.FOR].weight, plates[Side.AGAINST].weight
    return TILT * (left - right) / max(left, right, 1)


def _scales(axes: "Axes", drop: float) -> None:
    ends = (CENTRES[Side.FOR], CENTRES[Side.AGAINST])
    axes.plot(ends, (BEAM - drop, BEAM + drop), color=INK, linewidth=7, solid_capstyle="round")
    axes.plot((5,), (BEAM,), marker="o", markersize=17, color=INK)
    axes.plot((5, 5), (0.6, BEAM), color=INK, linewidth=3, alpha=0.25)


def _column(axes: "Axes", side: Side, plate: Plate, top: float) -> None:
    centre, colour = CENTRES[side], COLOURS[side]
    axes.plot((centre - 1.9, centre + 1.9), (top, top), color=colour, linewidth=9)
    axes.text(centre, top + 0.42, plate.title, size=19, color=colour, weight="bold", ha="center")
    y = top - 0.55
    for line, heavy in _lines(plate):
        weight, size = ("bold", 15.5) if heavy else ("normal", 14)
        axes.text(centre, y, line, size=size, color=INK, weight=weight, ha="center", va="top")
        y -= 0.68


def _lines(plate: Plate) -> list[tuple[str, bool]]:
    """The items in short lines, heavy ones first; what has no room ends in an ellipsis."""
    ordered = sorted(plate.items, key=lambda item: not item[1])
    lines = [(line, heavy) for text, heavy in ordered for line in textwrap.wrap(text, LINE)]
    return lines if len(lines) <= LINES else [*lines[: LINES - 1], ("…", False)]

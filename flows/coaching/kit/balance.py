"""The balance as a small picture, legible on a phone, in light and in dark.

The chart library is loaded with the first picture, as it is large and most people never ask.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from flows.coaching.kit import face
from flows.coaching.kit.memory import Side

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

#: Inches a unit of the drawing, and dots an inch: 10 units are 800 dots.
UNIT = 0.5
DPI = 160
WIDTH = 10
SHADES = 48
CARD = "#f7f3ea"
INK = "#2f3337"
COLOURS = {Side.FOR: "#2e7d6b", Side.AGAINST: "#a8492f"}
#: The middle of each column.
CENTRES = {Side.FOR: 2.5, Side.AGAINST: 7.5}
#: How far the beam's ends go down or up, at most; how far the plates hang below them.
TILT = 0.55
CORD = 1.1
#: Where the beam turns, from the top; the lines of a column below that.
TOP = 0.9
FIRST_LINE = 2.0
LINE_HEIGHT = 0.5
GAP = 0.28
SIZE = 13
#: Half of the bar above a column; dots that a line of it may fill.
HALF = 1.95
LINE = 360


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
    from numpy import asarray  # noqa: PLC0415 -- see above

    height = TOP + FIRST_LINE + max(map(_depth, plates.values())) + TILT
    figure = Figure(figsize=(WIDTH * UNIT, height * UNIT), dpi=DPI, facecolor=CARD)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.axis("off")
    drop = _drop(plates)
    _beam(axes, drop)
    for side, plate in plates.items():
        _column(axes, side, plate, TOP + (drop if side is Side.FOR else -drop))
    canvas.draw()  # type: ignore[no-untyped-call]
    return _png(asarray(canvas.buffer_rgba()))  # type: ignore[no-untyped-call]


def _png(pixels: "NDArray[Any]") -> bytes:
    """Few colours, so that it is small."""
    from PIL import Image  # noqa: PLC0415 -- see above

    picture = BytesIO()
    Image.fromarray(pixels).convert("RGB").quantize(SHADES).save(picture, "PNG", optimize=True)
    return picture.getvalue()


def _drop(plates: dict[Side, Plate]) -> float:
    """How far the left side hangs lower, negative where it is the lighter one."""
    left, right = plates[Side.FOR].weight, plates[Side.AGAINST].weight
    return TILT * (left - right) / max(left, right, 1)


def _beam(axes: "Axes", drop: float) -> None:
    ends = (CENTRES[Side.FOR], CENTRES[Side.AGAINST])
    axes.plot(ends, (TOP + drop, TOP - drop), color=INK, linewidth=6, solid_capstyle="round")
    axes.plot((5,), (TOP,), marker="o", markersize=15, color=INK)


def _column(axes: "Axes", side: Side, plate: Plate, end: float) -> None:
    centre, colour = CENTRES[side], COLOURS[side]
    y = end + CORD
    axes.plot((centre, centre), (end, y), color=INK, linewidth=2)
    axes.plot((centre - HALF, centre + HALF), (y, y), color=colour, linewidth=27)
    _write(axes, centre, y, plate.title, size=17, color="white", weight="bold")
    y = end + FIRST_LINE
    for line, heavy, begins in _lines(plate):
        y += GAP if begins else 0
        _write(axes, centre, y, line, size=SIZE, color=INK, weight=face.WEIGHTS[heavy])
        y += LINE_HEIGHT


def _write(axes: "Axes", x: float, y: float, words: str, **look: Any) -> None:  # noqa: ANN401 -- matplotlib's own
    # Dollar signs are money here, no formula.
    axes.text(
        x, y, words, ha="center", va="center_baseline", family=face.NAME, parse_math=False, **look
    )


def _depth(plate: Plate) -> float:
    """How far down the items of a side reach."""
    return sum(LINE_HEIGHT + (GAP if begins else 0) for _, _, begins in _lines(plate))


def _lines(plate: Plate) -> Iterator[tuple[str, bool, bool]]:
    """Short lines, heavy items first, each with whether an item begins there."""
    for text, heavy in sorted(plate.items, key=lambda item: not item[1]):
        first, *others = face.drawn(text).split() or [""]
        # The mark stays with the word behind it.
        words = [f"{'●' if heavy else '○'} {first}", *others]
        lines = face.wrapped(words, LINE, size=SIZE, dpi=DPI, heavy=heavy)
        yield from ((line, heavy, number == 0) for number, line in enumerate(lines))

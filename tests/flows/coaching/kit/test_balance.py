"""The picture: small, steady, whatever is on the list."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from flows.coaching.kit.balance import Plate, draw
from flows.coaching.kit.memory import Side

LIGHT = Plate("For it", 1, [("close to home", False)])
HEAVY = Plate(
    "Against it", 4, [("long hours and a commute of ninety minutes", True), ("pay", True)]
)
NOTHING = Plate("For it", 0, [])
ODD = Plate(
    "For it", 4, [("$50k and $60k", True), ("\u65e5\u672c\u8a9e", False), ("\U0001f600", True)]
)
FULL = Plate("Against it", 16, [("wwwww " * 10, True)] * 8)
LARGEST = 60_000


def image(content: bytes) -> Image.Image:
    """In shades of grey."""
    return Image.open(BytesIO(content)).convert("L")


@pytest.mark.parametrize("left", [LIGHT, NOTHING, ODD])
@pytest.mark.parametrize("right", [HEAVY, FULL])
def test_it_is_small_and_opaque(left: Plate, right: Plate) -> None:
    content = draw({Side.FOR: left, Side.AGAINST: right})
    assert len(content) <= LARGEST
    picture = image(content)
    assert picture.width == 800
    assert picture.height <= 1000
    assert picture.tobytes()[2 * picture.width + 2] > 200


def test_the_same_list_is_the_same_picture() -> None:
    plates = {Side.FOR: LIGHT, Side.AGAINST: HEAVY}
    assert draw(plates) == draw(plates)


def test_it_leans_as_the_weights_do() -> None:
    ends = [_beam(a, b) for a, b in ((1, 4), (4, 1), (2, 2))]
    assert ends[0][0] < ends[0][1]
    assert ends[1][0] > ends[1][1]
    assert abs(ends[2][0] - ends[2][1]) <= 1


def _beam(left: int, right: int) -> tuple[int, int]:
    """How far down the beam's left and right ends are."""
    plates = {Side.FOR: Plate("A", left, []), Side.AGAINST: Plate("B", right, [])}
    picture = image(draw(plates))

    def first_dark(x: int) -> int:
        column = picture.tobytes()[x :: picture.width]
        return next(y for y, shade in enumerate(column) if shade < 90)

    return first_dark(210), first_dark(590)


def test_nothing_is_loaded_before_it_is_drawn() -> None:
    code = "import sys, flows.coaching.flow; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

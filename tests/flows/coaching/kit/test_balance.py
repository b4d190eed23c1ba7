"""The picture: small, steady, whatever is on the list."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from flows.coaching.kit import face
from flows.coaching.kit.balance import Plate, _lines, draw
from flows.coaching.kit.memory import Side

LIGHT = Plate("For it", 1, [("close to home", False)])
HEAVY = Plate(
    "Against it", 4, [("long hours and a commute of ninety minutes", True), ("pay", True)]
)
NOTHING = Plate("For it", 0, [])
ODD = Plate(
    "For it", 4, [("$50k and $60k", True), ("\u65e5\u672c\u8a9e", False), ("\U0001f600", True)]
)
LINE = "the trains there are old and crowded and late most of days"
FULL = Plate("Against it", 16, [(f"{number} {LINE}", True) for number in range(8)])
WIDE = Plate("Against it", 16, [(f"{number}{'W' * 59}", True) for number in range(8)])
LARGEST = 60_000


def image(content: bytes) -> Image.Image:
    """In shades of grey."""
    return Image.open(BytesIO(content)).convert("L")


@pytest.mark.parametrize("left", [LIGHT, NOTHING, ODD])
@pytest.mark.parametrize("right", [HEAVY, FULL, WIDE])
def test_it_is_small_and_opaque(left: Plate, right: Plate) -> None:
    content = draw({Side.FOR: left, Side.AGAINST: right})
    assert len(content) <= LARGEST
    picture = image(content)
    assert picture.width == 800
    assert picture.height <= 3 * picture.width
    assert picture.tobytes()[2 * picture.width + 2] > 200


@pytest.mark.parametrize("plate", [FULL, WIDE])
def test_every_word_of_every_item_is_drawn(plate: Plate) -> None:
    lines = list(_lines(plate))
    joint = " " if plate is FULL else ""
    assert joint.join(line for line, *_ in lines) == joint.join(
        f"\u25cf {text}" for text, _ in plate.items
    )
    assert sum(begins for *_, begins in lines) == len(plate.items)


@pytest.mark.parametrize("plate", [FULL, WIDE])
def test_the_picture_grows_and_nothing_is_drawn_beyond_its_column(plate: Plate) -> None:
    picture = image(draw({Side.FOR: NOTHING, Side.AGAINST: plate}))
    short = image(draw({Side.FOR: NOTHING, Side.AGAINST: HEAVY}))
    assert picture.height > short.height + 400
    below = picture.crop((0, 220, picture.width, picture.height))
    inks = [below.crop(box).getextrema() for box in _margins(below)]
    assert all(darkest == lightest for darkest, lightest in inks)


def _margins(below: Image.Image) -> list[tuple[int, int, int, int]]:
    """Left of the column, right of it, and under its last line."""
    wide, high = below.size
    return [(0, 0, 405, high), (wide - 5, 0, wide, high), (0, high - 20, wide, high)]


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("close \U0001f680 home", "close home"),
        ("near \U0001f469\u200d\U0001f4bb them \u2728", "near them"),
        ("good \U0001f44d\U0001f3fd view", "good view"),
        ("caf\xe9 \u20ac5", "caf\xe9 \u20ac5"),
        ("\u0431\u043b\u0438\u0437\u043a\u043e", "\u0431\u043b\u0438\u0437\u043a\u043e"),
    ],
)
def test_an_emoji_leaves_no_gap(text: str, drawn: str) -> None:
    assert face.drawable(text)
    assert face.drawn(text) == drawn


@pytest.mark.parametrize("text", ["\u65e5\u672c\u8a9e", "near \ud55c", "\u0e43\u0e01\u0e25\u0e49"])
def test_letters_that_the_face_has_not_got(text: str) -> None:
    assert not face.drawable(text)


def test_the_face_has_all_that_is_never_asked_about() -> None:
    printable = filter(str.isprintable, map(chr, range(ord(face.LATIN))))
    assert [char for char in printable if not face._has(char)] == []


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
    code = (
        "import sys\n"
        "from tests.flows.coaching.kit.places import pondering\n"
        "pondering().taps('Weigh it up').types('+ a caf\xe9 \U0001f642')\n"
        "sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

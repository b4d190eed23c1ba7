"""Fits the reviewer's second reader: `python -m tests.flows.coaching.review.train`.

Needs the extra `train`. It learns from labelled sentences, from the labelled drafts of the tuning
half where the wordings alone get them right, from texts labelled by purpose, and from our own
drafts, which say what they say and nothing else.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from flows.coaching.review import classifier
from flows.coaching.review.features import SIZE, features
from flows.coaching.review.purpose import Purpose, purpose_of
from flows.coaching.review.reading import Reading, read
from flows.coaching.review.sentences import PLAIN
from flows.coaching.review.wording import TOPICS
from tests.flows.coaching.kit.every_note import Asked, every_note
from tests.flows.coaching.review.measure import FOLDER, labelled

WEIGHTS = Path(classifier.__file__).parent / "weights" / "en.npz"
#: Inverse strength of the penalty on weights, for sentences and for whole texts.
LOOSE, LOOSER = 20, 60
#: One of so many of our own notes is enough to learn their sentences.
STRIDE = 101
NAMES = sorted(set(TOPICS.values()))

Example = tuple[str, frozenset[str]]


def sentences() -> Iterator[Example]:
    """Sentences with the topics that they speak of."""
    for file in sorted((FOLDER / "sentences").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            yield record["text"], frozenset(record["says"])
    for draft in labelled("tuning"):
        if draft.found_by_wordings == draft.fails:
            yield from told(draft.reading)
    for asked in notes():
        yield from told(read(asked.body(), asked.case, asked.details, "en", asked.kind))


def notes() -> Iterator[Asked]:
    """A sample of our own."""
    return islice(every_note(), 0, None, STRIDE)


def told(reading: Reading) -> Iterator[Example]:
    """Each sentence of a text with the topics that its wordings tell."""
    wording = reading.wording
    for sentence in reading.sentences:
        said = {
            topic
            for name, topic in TOPICS.items()
            if name not in {"reasons", "named_employer"}
            and any(True for _ in getattr(wording, name).spans(sentence.plain))
        }
        yield sentence.plain, frozenset(said)


def purposes() -> Iterator[tuple[str, Purpose]]:
    """Whole texts with what they are for."""
    for line in (FOLDER / "purposes.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["text"], Purpose(record["purpose"])
    for draft in labelled("tuning"):
        yield draft.text, draft.purpose
    for asked in notes():
        yield asked.body(), purpose_of(asked.kind)


def table(texts: Sequence[str]) -> Any:
    """The features of texts, a row each, as the classifier weighs them."""
    found = [features(text.translate(PLAIN)) for text in texts]
    sizes = [len(places) for places in found]
    values = [1 / size**0.5 for size in sizes for _ in range(size)]
    ends = [0, *accumulated(sizes)]
    return import_module("scipy.sparse").csr_matrix(
        (values, [place for places in found for place in places], ends), shape=(len(texts), SIZE)
    )


def accumulated(sizes: Iterable[int]) -> Iterator[int]:
    total = 0
    for size in sizes:
        total += size
        yield total


def fitted(inputs: Any, labels: Sequence[object], loose: float, **more: Any) -> Any:
    """A logistic regression."""
    linear = import_module("sklearn.linear_model")
    return linear.LogisticRegression(C=loose, max_iter=1000, **more).fit(inputs, labels)


def rows() -> Iterator[tuple[str, Any, float]]:
    """Name, slope and base of each topic and each purpose."""
    examples = list(dict.fromkeys(sentences()))
    inputs = table([text for text, _ in examples])
    for name in NAMES:
        fit = fitted(inputs, [name in said for _, said in examples], LOOSE)
        yield name, fit.coef_[0], fit.intercept_[0]
    texts = list(purposes())
    known = [purpose.value for _, purpose in texts]
    fit = fitted(table([text for text, _ in texts]), known, LOOSER, class_weight="balanced")
    yield from zip(fit.classes_.tolist(), fit.coef_, fit.intercept_, strict=True)


def main() -> None:
    """Write the weights."""
    np = import_module("numpy")
    names, slopes, base = zip(*rows(), strict=True)
    np.savez_compressed(WEIGHTS, **classifier.packed(names, np.array(slopes), np.array(base)))


if __name__ == "__main__":
    main()

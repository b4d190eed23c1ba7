"""The second reader: what it makes of sentences that no wording knows, and of its numbers."""

import numpy as np
import pytest

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details
from flows.coaching.review import Check, review
from flows.coaching.review.classifier import Classifier, classifier, packed
from flows.coaching.review.features import SIZE, features
from flows.coaching.review.purpose import Purpose

AFTER = Case(stage=Stage.AFTERWARDS, danger=Danger.NONE)


def checks(text: str) -> set[Check]:
    return {finding.check for finding in review(text, AFTER, Details())}


def test_the_same_words_have_the_same_features_each_once() -> None:
    assert features("No, no, no.") == features("No, no, no.")
    assert features("well well") == sorted(set(features("well well")))
    assert all(0 <= place < SIZE for place in features("Anything at all: 42 £, Ärger & Co."))
    assert features("") == features(" \n")


def test_numbers_and_known_names_are_all_one() -> None:
    assert features("see you at 10") == features("see you at 11")
    known = frozenset({"acme", "globex"})
    assert features("at Acme", known) == features("at Globex", known)
    assert features("at Acme") != features("at Globex")


@pytest.mark.parametrize(
    "complaint",
    [
        "Six weeks of silence is a long time for a one-line answer.",
        "Nobody could tell me what the job was.",
        "I was left standing in reception until someone remembered me.",
    ],
)
def test_reproach_without_a_harsh_word_is_heard(complaint: str) -> None:
    text = f"Thank you for your time. I am withdrawing my application. {complaint}"
    found = [f for f in review(text, AFTER, Details()) if f.check is Check.NO_BLAME]
    assert [finding.quote for finding in found] == [complaint]
    assert Check.NO_BLAME not in checks(text.removesuffix(complaint))


def test_what_a_rule_takes_back_is_not_brought_in_again() -> None:
    assert Check.THANKS in checks("That was quite enough, so no thanks. I am withdrawing.")


def test_there_are_no_weights_for_a_locale_without_them() -> None:
    assert classifier("xx") is None
    assert classifier("en") is classifier("en")


def test_weights_survive_their_packing() -> None:
    names = [*(purpose.value for purpose in Purpose), "thanks"]
    slopes = np.zeros((len(names), SIZE))
    slopes[:, features("hello")] = np.linspace(1, 7, len(names))[:, None]
    reader = Classifier(packed(names, slopes, np.zeros(len(names))))
    assert reader.topics("hello", frozenset())["thanks"] > 0.99
    assert reader.topics("", frozenset())["thanks"] == 0.5
    assert reader.purpose("hello", frozenset()) is list(Purpose)[-1]
    assert reader.purpose("", frozenset()) is None

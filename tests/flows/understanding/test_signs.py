import pytest

from flows.understanding import understand


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.understanding.reader.model", lambda _: None)


@pytest.mark.parametrize(
    "text",
    [
        "he keeps touching my leg",
        "I don't feel safe",
        "don't know if it's a scam",
        "the pay is fine but the manager asked if I'm pregnant",
        "he wont let me leave",
        "he turned the key in the door",
        "it's just him and me in his flat",
        "his hand was on my knee",
        "he wants photos of me in a bikini",
        "he says he will drive me home and I don't want to",
        "I was told not to tell anyone",
        "they kept my ID and won't give it back",
        "he followed me to my car",
        "he poured me a whisky",
        "come to my hotel room, he said",
        "he gives me the creeps",
        "something feels off",
        "my skin crawled",
        "he made a gross comment about my pay",
        "they offer 45k gross and the boss was gross",
        "45k, and 2 gross comments about my skirt",
    ],
)
@pytest.mark.parametrize("question", [None, "pay"])
def test_danger_in_any_text_is_a_hint_and_never_a_fact(text: str, question: str | None) -> None:
    reading = understand(text, question)
    assert reading.danger_hint
    assert "danger" not in reading.facts


@pytest.mark.parametrize(
    "text",
    [
        "I'm not scared of them, just bored",
        "it's not that I feel unsafe",
        "nobody was rude",
        "not a single person was rude to me",
        "hard questions and a bored interviewer",
        "my last company was toxic",
        "the door was locked because it was too early",
        "I was alone in the waiting room",
        "my knee hurts",
        "they took a photo of me for the visitor badge",
        "my husband drove me home",
        "ID check at the front desk",
        "I was followed by another candidate",
        "they gave me a drink of water",
        "I left my umbrella in the hotel",
        "my car keys are off my mind",
        "scared I'll trip over my words",
        "they said €45k gross, I need €3,200 net a month",
        "they offer 45k (gross), I need 50k gross",
        "he said the gross salary is 45k, net or gross I don't know",
        "she says the package is 60k with a base of 45",
        "strip out the bonus and it is 40k",
        "the pay is disgusting",
    ],
)
def test_harmless_words_are_no_hint(text: str) -> None:
    assert not understand(text).danger_hint


@pytest.mark.parametrize("text", ["scared", "I'm so scared", "help", "help me please"])
def test_bare_fear_is_a_hint_unless_another_question_explains_it(text: str) -> None:
    assert understand(text).danger_hint
    assert understand(text, "danger").danger_hint
    assert not understand(text, "gut").danger_hint


def test_the_way_out_comes_with_what_they_did() -> None:
    reading = understand("they shout at me, get me out of here")
    assert reading.danger_hint
    assert reading.leave_now


def test_plain_words_for_the_way_out() -> None:
    assert understand("get me out of here", "pay").leave_now
    assert understand("please help me leave").leave_now
    assert not understand("I don't need to leave now").leave_now
    assert not understand("how do I get out of this interview tomorrow").leave_now


def test_violence_and_self_harm_are_a_crisis() -> None:
    assert understand("he punched me").crisis
    assert understand("I want to die").crisis
    assert not understand("kill me now, what a bore").crisis

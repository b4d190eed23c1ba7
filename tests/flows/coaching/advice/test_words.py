"""The words: all there, short, and the right ones for each answer."""

import re
from typing import Any

import pytest

from flows.coaching.advice import Point, because, headline, origins, reason, what_changed
from flows.coaching.advice.sources import ARTICLE, ELSEWHERE
from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.core.texts import Say, texts

EN = texts("en")

ANSWERS: dict[str, tuple[Any, ...]] = {
    "stage": tuple(Stage),
    "danger": tuple(Danger),
    "gut": tuple(Gut),
    "certainty": tuple(Certainty),
    "only_fear": (True, False),
    "pay": tuple(Pay),
    "fit": tuple(Fit),
    "door_open": (True, False),
}


def count(text_id: str) -> int:
    return len(EN.plain(text_id).split())


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_has_a_short_headline_and_reason(verdict: Verdict) -> None:
    title = headline(verdict).id
    assert count(title) <= 8
    assert not EN.plain(title).endswith(".")
    assert count(f"{title}-reason") <= 30


def test_the_reason_follows_the_verdict() -> None:
    assert reason(Case(stage=Stage.IN_INTERVIEW)) == Say("verdict-see-it-through-reason")


@pytest.mark.parametrize("point", sorted({*ARTICLE, *ELSEWHERE}))
def test_a_point_is_one_line(point: str) -> None:
    assert 3 <= count(f"point-{point}") <= 25
    assert "\n" not in EN.plain(f"point-{point}")


def test_no_words_are_left_over() -> None:
    points = {text_id.removeprefix("point-") for text_id in EN.ids if text_id.startswith("point-")}
    assert points == ARTICLE.keys() | ELSEWHERE.keys()


@pytest.mark.parametrize(
    ("field", "answer"), [(field, answer) for field in ANSWERS for answer in ANSWERS[field]]
)
def test_every_answer_can_follow_because(field: str, answer: object) -> None:
    case = Case(**{field: answer})  # type: ignore[arg-type]
    said = EN.plain(because(case, field).id)
    assert said[0].islower()
    assert not said.endswith(".")
    assert len(said.split()) <= 14


def test_because_speaks_of_the_answer_given() -> None:
    case = Case(pay=Pay.FAR_TOO_LOW, only_fear=False, door_open=True)
    assert because(case, "pay") == Say("because-pay-far-too-low")
    assert because(case, "only_fear") == Say("because-only-fear-no")
    assert because(case, "door_open") == Say("because-door-open-yes")


def test_because_of_an_unanswered_question_is_refused() -> None:
    with pytest.raises(ValueError, match="pay is not answered"):
        because(Case(), "pay")


def test_every_section_and_source_has_its_words() -> None:
    for section in {section for sections in ARTICLE.values() for section in sections}:
        assert EN.plain(f"article-{section.lower()}").startswith("<b>")
    for source in set(ELSEWHERE.values()):
        assert EN.plain(f"source-{source}").endswith("not from the article.")


def test_a_point_tells_where_it_comes_from() -> None:
    ours = Point("ask-what-else", ("B3", "D2"), None, ("fit",))
    theirs = Point("report-it", (), "ftc-scams", ("danger",))
    assert origins(ours) == (Say("article-b3"), Say("article-d2"))
    assert origins(theirs) == (Say("source-ftc-scams"),)


def test_the_words_are_calm() -> None:
    mine = re.compile(r"(verdict|point|because|article|source|exit)-")
    for text_id in filter(mine.match, EN.ids):
        said = EN.plain(text_id)
        assert "!" not in said, text_id
        assert not re.search(r"<(?!/?[bi]>)", said), text_id


def test_a_new_verdict_is_said_with_the_old_one() -> None:
    before = Case(stage=Stage.IN_INTERVIEW, danger=Danger.NONE)
    after = Case(stage=Stage.IN_INTERVIEW, danger=Danger.UNSAFE)
    (said,) = what_changed(before, after)
    assert EN.plain(said.id, said.args) == (
        "That changes my answer: from “See it through, then decide” to “Leave now”."
    )


def test_the_same_verdict_tells_how_many_points_are_new() -> None:
    before = Case(stage=Stage.IN_INTERVIEW, gut=Gut.KEEN, pay=Pay.FINE)
    after = Case(stage=Stage.IN_INTERVIEW, gut=Gut.KEEN, pay=Pay.LOW)
    assert what_changed(before, after) == (
        Say("changed-same"),
        Say("changed-points", {"count": 1}),
    )
    assert EN.plain("changed-points", {"count": 1}) == "One point is new."
    assert EN.plain("changed-points", {"count": 2}) == "2 points are new."


def test_nothing_new_is_said_in_one_line() -> None:
    case = Case(stage=Stage.OFFERED, gut=Gut.OUT)
    assert what_changed(case, case) == (Say("changed-same"),)

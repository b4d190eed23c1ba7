"""What holds for every case."""

from dataclasses import FrozenInstanceError, fields
from itertools import product
from typing import Any

import pytest

from flows.coaching.advice import Advice, Point, advise
from flows.coaching.advice.advising import CALM, MOST_POINTS
from flows.coaching.advice.danger import DANGER
from flows.coaching.advice.sources import ARTICLE, ELSEWHERE
from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.verdicts import verdict
from flows.core.texts import texts

SECTIONS = frozenset(
    f"{letter}{number}"
    for letter, last in (("A", 5), ("B", 4), ("C", 7), ("D", 4))
    for number in range(1, last + 1)
)
SOURCES = frozenset(
    {"withdrawal-message", "in-the-room", "eeoc-before-you-go", "eeoc-questions", "ftc-scams"}
)

Advised = tuple[tuple[Case, Advice], ...]


def distinct(advised: Advised) -> set[Point]:
    return {point for _, advice in advised for point in advice.points}


def test_every_case_gets_its_verdict(advised: Advised) -> None:
    assert len(advised) == 48_000
    assert all(advice.verdict is verdict(case) for case, advice in advised)


def test_the_same_case_gets_the_same_advice(advised: Advised) -> None:
    assert all(advise(case) == advice for case, advice in advised[::97])


def test_no_point_is_said_twice(advised: Advised) -> None:
    for case, advice in advised:
        ids = [point.id for point in advice.points]
        assert len(ids) == len(set(ids)), case


IN_TOUCH = (
    *("may keep in touch", "name and number", "another name", "what else is open"),
    *("what else they", "interest in the company", "you are interested", "other departments"),
)


def test_nobody_who_says_goodbye_is_told_to_stay_in_touch(calm: Advised) -> None:
    words = texts("en")
    staying = {
        point.id
        for point in distinct(calm)
        if any(part in words.plain(f"point-{point.id}") for part in IN_TOUCH)
    }
    assert len(staying) == len(IN_TOUCH) - 1  # two of them are said in one point
    for case, advice in calm:
        if case.door_open is False and case.gut is not Gut.KEEN:
            assert not staying & {point.id for point in advice.points}, case


def test_there_are_two_to_seven_points(calm: Advised) -> None:
    assert {len(advice.points) for _, advice in calm} == set(range(2, MOST_POINTS + 1))


def test_a_point_names_answers_that_were_given(advised: Advised) -> None:
    for case, advice in advised:
        for point in advice.points:
            assert point.because, point
            assert all(getattr(case, field) is not None for field in point.because), (case, point)


def test_because_names_fields_of_the_case_once(advised: Advised) -> None:
    names = {field.name for field in fields(Case)}
    for point in distinct(advised):
        assert set(point.because) <= names
        assert len(point.because) == len(set(point.because))


def test_a_point_rests_on_the_article_or_on_a_named_source(advised: Advised) -> None:
    for point in distinct(advised):
        assert bool(point.article) != bool(point.source), point
        assert set(point.article) <= SECTIONS
        assert point.source in {None, *SOURCES}


def test_every_section_of_the_article_is_reached(advised: Advised) -> None:
    assert {section for point in distinct(advised) for section in point.article} == SECTIONS


def test_every_source_is_reached(advised: Advised) -> None:
    assert {point.source for point in distinct(advised)} == {None, *SOURCES}


def test_every_point_is_reached_and_has_one_origin(advised: Advised) -> None:
    assert {point.id for point in distinct(advised)} == ARTICLE.keys() | ELSEWHERE.keys()
    assert not ARTICLE.keys() & ELSEWHERE.keys()


def test_every_row_leads_somewhere(advised: Advised) -> None:
    reached = {(advice.verdict, point) for _, advice in advised for point in advice.points}
    rows = [(key, row.point) for table in (CALM, DANGER) for key in table for row in table[key]]
    fallbacks = {
        (Verdict.TAKE_TIME, "ask-two-people"),  # for a case without a stage
    }
    assert {(key, point.id) for key, point in rows if (key, point) not in reached} <= fallbacks


def test_the_tables_hold_every_verdict() -> None:
    assert set(CALM) == set(Verdict) - {Verdict.LEAVE_NOW, Verdict.NO_REPLY, Verdict.STAY_AWAY}
    assert set(CALM) | set(DANGER) == set(Verdict)


ANSWERS: dict[str, tuple[Any, ...]] = {
    "stage": tuple(Stage),
    "danger": tuple(Danger),
    "gut": tuple(Gut),
    "certainty": tuple(Certainty),
    "only_fear": (False, True),
    "pay": tuple(Pay),
    "fit": tuple(Fit),
    "door_open": (False, True),
}


@pytest.mark.parametrize("pair", list(product(ANSWERS, ANSWERS)), ids="-".join)
def test_half_answered_cases_have_an_advice(pair: tuple[str, str]) -> None:
    first, second = pair
    for one, other in product(ANSWERS[first], ANSWERS[second]):
        case = Case(**{first: one, second: other})
        for point in advise(case).points:
            assert set(point.because) <= {first, second}


def test_an_empty_case_has_a_verdict_and_no_points() -> None:
    assert advise(Case()) == Advice(Verdict.TAKE_TIME, ())


def test_advice_cannot_be_altered() -> None:
    advice = advise(Case(stage=Stage.OFFERED, gut=Gut.OUT))
    with pytest.raises(FrozenInstanceError):
        advice.verdict = Verdict.WITHDRAW  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        advice.points[0].id = "another"  # type: ignore[misc]

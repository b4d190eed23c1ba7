"""The table of verdicts, written a second time as a decision tree and walked over all answers."""

from collections.abc import Iterator
from itertools import product

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.verdicts import TABLE, verdict


def in_danger(stage: str | None, danger: str) -> str:
    if danger == "scam":
        return "no_reply"
    if stage == "in_interview" or (danger, stage) == ("unsafe", "on_the_way"):
        return "leave_now"
    return {"unsafe": "stay_away", "hostile": "withdraw"}[danger]


def by_certainty(stage: str | None, certainty: str | None, fit: str | None) -> str:
    if fit == "company" and certainty in {"certain", "leaning"}:
        return "better_fit"
    if certainty == "certain":
        return "withdraw"
    return "go_and_see" if stage in {"invited", "on_the_way"} else "take_time"


def by_tree(case: Case) -> str:
    stage, danger, gut, pay = case.stage, case.danger, case.gut, case.pay
    if danger in {"hostile", "unsafe", "scam"}:
        return in_danger(stage, danger)
    if stage == "in_interview":
        return "see_it_through"
    if case.only_fear:
        return "face_the_fear"
    if gut == "keen" and pay in {"fine", "unknown"}:
        return "carry_on"
    if pay in {"low", "far_too_low"} and (gut == "keen" or case.fit == "both"):
        return "negotiate"
    return by_certainty(stage, case.certainty, case.fit)


QUESTIONS = {
    "stage": Stage,
    "danger": Danger,
    "gut": Gut,
    "certainty": Certainty,
    "only_fear": (True, False),
    "pay": Pay,
    "fit": Fit,
}


def every_case() -> Iterator[Case]:
    for row in product(*([None, *values] for values in QUESTIONS.values())):
        yield Case(**dict(zip(QUESTIONS, row, strict=True)))


def test_every_combination_of_answers_has_the_verdict_of_the_tree() -> None:
    assert [case for case in every_case() if verdict(case) != by_tree(case)] == []


def test_nothing_answered_takes_time() -> None:
    assert verdict(Case()) is Verdict.TAKE_TIME


def test_the_door_has_no_say() -> None:
    verdicts = {verdict(Case(stage=Stage.INVITED, door_open=door)) for door in (None, True, False)}
    assert verdicts == {Verdict.GO_AND_SEE}


def test_every_verdict_is_given_by_some_row() -> None:
    assert {answer for _, answer in TABLE} == set(Verdict)

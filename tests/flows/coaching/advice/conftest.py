"""Every answered case with its advice, worked out once."""

from itertools import product

import pytest

from flows.coaching.advice import Advice, advise
from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage

Advised = tuple[tuple[Case, Advice], ...]

#: Certainty and the open door are not always asked, so None counts as an answer there.
CASES = tuple(
    Case(
        stage=stage,
        danger=danger,
        gut=gut,
        certainty=certainty,
        only_fear=only_fear,
        pay=pay,
        fit=fit,
        door_open=door_open,
    )
    for stage, danger, gut, certainty, only_fear, pay, fit, door_open in product(
        Stage, Danger, Gut, (None, *Certainty), (False, True), Pay, Fit, (None, False, True)
    )
)


@pytest.fixture(scope="session")
def advised() -> Advised:
    return tuple((case, advise(case)) for case in CASES)


@pytest.fixture(scope="session")
def calm(advised: Advised) -> Advised:
    return tuple(pair for pair in advised if pair[0].danger in (Danger.NONE, Danger.RUDE))


@pytest.fixture(scope="session")
def in_danger(advised: Advised) -> Advised:
    return tuple(pair for pair in advised if pair[0].danger not in (Danger.NONE, Danger.RUDE))

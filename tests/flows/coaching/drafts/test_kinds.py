from itertools import product

import pytest

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Channel, Details, Kind
from flows.coaching.drafts import NoDraft, kinds_for, suggested_kind

WITHDRAWALS = {Kind.EMAIL, Kind.MESSAGE, Kind.PHONE}
COURTESIES = {Kind.RESCHEDULE, Kind.NEGOTIATE, Kind.STAY_IN_TOUCH, Kind.THANK_YOU}


@pytest.mark.parametrize(
    "case",
    [
        Case(stage=stage, danger=danger, door_open=door)
        for stage, danger, door in product([None, *Stage], [None, *Danger], (None, True, False))
    ],
)
def test_the_forms_of_every_case(case: Case) -> None:
    kinds = kinds_for(case)
    if case.danger is Danger.SCAM:
        assert kinds == ()
        return
    assert len(set(kinds)) == len(kinds)
    assert set(kinds) >= WITHDRAWALS
    assert (Kind.IN_PERSON in kinds) == (case.stage is Stage.IN_INTERVIEW)
    if case.danger in {Danger.HOSTILE, Danger.UNSAFE}:
        assert not COURTESIES & set(kinds)
    if case.door_open is False:
        assert Kind.STAY_IN_TOUCH not in kinds


FIT = {"fit": Fit.COMPANY, "certainty": Certainty.CERTAIN}


@pytest.mark.parametrize(
    ("case", "first"),
    [
        (Case(stage=Stage.INVITED), Kind.EMAIL),
        (Case(stage=Stage.ON_THE_WAY), Kind.PHONE),
        (Case(stage=Stage.IN_INTERVIEW), Kind.IN_PERSON),
        (Case(stage=Stage.OFFERED, gut=Gut.KEEN, pay=Pay.LOW), Kind.NEGOTIATE),
        (Case(stage=Stage.AFTERWARDS, gut=Gut.KEEN, pay=Pay.FINE), Kind.THANK_YOU),
        (Case(stage=Stage.OFFERED), Kind.RESCHEDULE),
        (Case(stage=Stage.AFTERWARDS, **FIT, door_open=True), Kind.STAY_IN_TOUCH),  # type: ignore[arg-type]
        (Case(stage=Stage.AFTERWARDS, **FIT, door_open=False), Kind.EMAIL),  # type: ignore[arg-type]
        (Case(stage=Stage.AFTERWARDS, danger=Danger.RUDE, **FIT), Kind.EMAIL),  # type: ignore[arg-type]
    ],
)
def test_the_best_form_comes_first(case: Case, first: Kind) -> None:
    assert kinds_for(case)[0] is first
    assert suggested_kind(case, Details()) is first


@pytest.mark.parametrize(
    ("stage", "channel", "kind"),
    [
        (Stage.INVITED, Channel.MESSAGE, Kind.MESSAGE),
        (Stage.INVITED, Channel.PHONE, Kind.PHONE),
        (Stage.ON_THE_WAY, Channel.EMAIL, Kind.PHONE),
        (Stage.ON_THE_WAY, Channel.MESSAGE, Kind.MESSAGE),
        (Stage.IN_INTERVIEW, Channel.EMAIL, Kind.IN_PERSON),
    ],
)
def test_a_withdrawal_goes_the_way_they_have_used(
    stage: Stage, channel: Channel, kind: Kind
) -> None:
    assert suggested_kind(Case(stage=stage), Details(channel=channel)) is kind


def test_nothing_is_suggested_for_a_scam() -> None:
    with pytest.raises(NoDraft):
        suggested_kind(Case(danger=Danger.SCAM), Details())

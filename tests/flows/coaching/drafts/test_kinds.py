from dataclasses import replace
from itertools import product

import pytest

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Channel, Details, Kind, Tone
from flows.coaching.drafts import Length, NoDraft, kinds_for, plan_b, suggested_kind, write

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


def test_a_no_that_stays_in_touch_goes_the_way_they_have_used_too() -> None:
    case = Case(stage=Stage.AFTERWARDS, **FIT, door_open=True)  # type: ignore[arg-type]
    assert suggested_kind(case, Details(channel=Channel.MESSAGE)) is Kind.MESSAGE
    assert suggested_kind(case, Details(channel=Channel.EMAIL)) is Kind.STAY_IN_TOUCH
    assert "in touch" in write(case, Details(), Kind.MESSAGE, Tone.WARM, variant=1).body


def test_nothing_is_suggested_for_a_scam() -> None:
    with pytest.raises(NoDraft):
        suggested_kind(Case(danger=Danger.SCAM), Details())


SURE = Case(gut=Gut.OUT, certainty=Certainty.CERTAIN)


@pytest.mark.parametrize("stage", [Stage.INVITED, Stage.AFTERWARDS, Stage.OFFERED])
def test_who_is_sure_of_their_no_needs_no_other_day(stage: Stage) -> None:
    assert Kind.RESCHEDULE not in kinds_for(replace(SURE, stage=stage))
    assert Kind.RESCHEDULE not in kinds_for(replace(SURE, stage=stage, fit=Fit.COMPANY))
    torn = replace(SURE, stage=stage, certainty=Certainty.TORN)
    assert Kind.RESCHEDULE in kinds_for(torn)


def test_where_nothing_appeals_nobody_stays_in_touch() -> None:
    assert Kind.STAY_IN_TOUCH in kinds_for(replace(SURE, door_open=True))
    assert Kind.STAY_IN_TOUCH not in kinds_for(replace(SURE, door_open=True, fit=Fit.NEITHER))


@pytest.mark.parametrize("channel", [None, *Channel])
def test_nobody_on_the_way_to_danger_is_made_to_ring(channel: Channel | None) -> None:
    case = Case(stage=Stage.ON_THE_WAY, danger=Danger.UNSAFE)
    assert suggested_kind(case, Details(channel=channel)) is Kind.MESSAGE


def test_a_long_note_that_keeps_in_touch_does_not_ask_for_silence() -> None:
    case = Case(stage=Stage.AFTERWARDS, door_open=True)
    for tone, variant in product(Tone, range(3)):
        kind, longer = Kind.STAY_IN_TOUCH, Length.LONGER
        body = write(case, Details(), kind, tone, variant=variant, length=longer).body
        assert not any(words in body for words in ("no need to reply", "write back", "one-line"))


UNDERPAID = Case(stage=Stage.OFFERED, gut=Gut.KEEN, pay=Pay.LOW)


def test_a_no_against_the_advice_is_plan_b() -> None:
    for kind in WITHDRAWALS:
        assert plan_b(UNDERPAID, kind)
        assert not plan_b(replace(SURE, stage=Stage.OFFERED), kind)
        assert not plan_b(replace(UNDERPAID, danger=Danger.UNSAFE), kind)
    assert not plan_b(UNDERPAID, Kind.NEGOTIATE)


@pytest.mark.parametrize("tone", Tone)
def test_the_talk_about_pay_goes_the_way_they_have_used(tone: Tone) -> None:
    said = {
        channel: write(UNDERPAID, Details(channel=channel, own_name="Sam"), Kind.NEGOTIATE, tone)
        for channel in (None, *Channel)
    }
    assert said[Channel.EMAIL] == said[None]
    assert said[Channel.EMAIL].subject
    assert said[Channel.MESSAGE].subject == said[Channel.PHONE].subject == ""
    assert len(said[Channel.MESSAGE].body.split()) < len(said[Channel.EMAIL].body.split())
    assert any(line in said[Channel.PHONE].body for line in ("calling about", "this is Sam"))

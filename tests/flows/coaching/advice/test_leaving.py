"""The way out, with ten seconds to read it."""

import pytest

from flows.coaching.advice import exit_card
from flows.coaching.case import Case, Danger, Stage
from flows.core.texts import texts

EVERYONE = [
    Case(stage=stage, danger=danger) for stage in (None, *Stage) for danger in (None, *Danger)
]


def lines(case: Case) -> list[str]:
    return [texts("en").plain(said.id, said.args) for said in exit_card(case)]


@pytest.mark.parametrize("case", EVERYONE, ids=str)
def test_say_do_tell_in_few_words(case: Case) -> None:
    say, do, tell = lines(case)
    assert say.startswith("“")
    assert len(f"{say} {do} {tell}".split()) <= 45


@pytest.mark.parametrize("stage", [None, *Stage])
@pytest.mark.parametrize("danger", [Danger.HOSTILE, Danger.UNSAFE])
def test_in_danger_nothing_is_owed_and_help_is_near(stage: Stage, danger: Danger) -> None:
    _, do, tell = lines(Case(stage=stage, danger=danger))
    assert "No explanation owed" in do
    assert "where other people are" in do
    assert "emergency number" in do
    assert "someone you trust" in tell


@pytest.mark.parametrize("stage", [None, *Stage])
def test_a_scam_gets_no_reply(stage: Stage) -> None:
    _, do, tell = lines(Case(stage=stage, danger=Danger.SCAM))
    assert do.startswith("Stop replying")
    assert "bank" in tell


def test_nobody_asked_yet_is_taken_to_be_in_the_room() -> None:
    assert exit_card(Case()) == exit_card(Case(stage=Stage.IN_INTERVIEW))
    assert "If it feels unsafe, just go" in lines(Case())[1]


def test_each_place_has_its_own_line_to_say() -> None:
    said = {stage: lines(Case(stage=stage))[0] for stage in Stage}
    assert "this isn't the right match" in said[Stage.IN_INTERVIEW].lower()
    assert "won't be coming" in said[Stage.ON_THE_WAY]
    assert "invitation" in said[Stage.INVITED]
    assert said[Stage.AFTERWARDS] == said[Stage.OFFERED]
    assert len(set(said.values())) == 4
    assert "Phone them now" in lines(Case(stage=Stage.ON_THE_WAY))[1]

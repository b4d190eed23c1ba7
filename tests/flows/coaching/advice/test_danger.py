"""Nobody in danger is told to stay, to be polite, to be grateful or to keep the door open."""

import re

import pytest

from flows.coaching.advice import Advice, advise, exit_card, headline, reason
from flows.coaching.case import Case, Certainty, Danger, Gut, Stage, Verdict
from flows.core.texts import Say, texts

Advised = tuple[tuple[Case, Advice], ...]

#: Everything that may be said in danger; any point not listed here needs a second thought.
SAFE_POINTS = frozenset(
    {
        "leave-at-once",
        "turn-back",
        "do-not-go",
        "not-again",
        "near-people",
        "call-if-threatened",
        "owe-nothing",
        "tell-where-now",
        "tell-what-happened",
        "warning-signs",
        "one-short-no",
        "write-it-down",
        "usa-deadline",
        "block-and-keep",
        "send-nothing",
        "check-yourself",
        "report-it",
    }
)

#: The article's sections on staying, thanking, impressing and keeping in touch.
NICE_SECTIONS = frozenset(
    {"A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C3", "C5", "C6", "C7", "D2", "D3", "D4"}
)

NICE_WORDS = re.compile(
    r"\b(stay(?! away)|finish|hear (them|it)|see it through|listen|wait|polite\w*|kind\w*|nice\w*"
    r"|thank\w*|grateful\w*|gracious\w*|appreciat\w*|sorry|apolog\w*|regret\w*|please(?! don't)"
    r"|door|in touch|touch|hope|gladly|warm\w*|interest\w*|positive\w*|liked|another time"
    r"|practi[cs]e|see you|keep talking|explain why)\b",
    re.IGNORECASE,
)


def words(said: Say) -> str:
    return texts("en").plain(said.id, said.args)


def card(case: Case) -> list[str]:
    advice = advise(case)
    points = [words(Say(f"point-{point.id}")) for point in advice.points]
    return [words(headline(advice.verdict)), words(reason(case)), *points]


DANGERS = (Danger.HOSTILE, Danger.UNSAFE, Danger.SCAM)
PLACES = [
    Case(stage=stage, danger=danger, gut=gut, certainty=certainty, door_open=True, only_fear=True)
    for stage in (None, *Stage)
    for danger in DANGERS
    for gut in Gut
    for certainty in Certainty
]


def test_in_danger_only_safe_points_are_made(in_danger: Advised) -> None:
    assert {point.id for _, advice in in_danger for point in advice.points} == SAFE_POINTS


def test_safe_points_are_not_made_without_danger(calm: Advised) -> None:
    assert not SAFE_POINTS & {point.id for _, advice in calm for point in advice.points}


def test_in_danger_no_section_about_being_nice(in_danger: Advised) -> None:
    sections = {s for _, advice in in_danger for point in advice.points for s in point.article}
    assert sections
    assert not sections & NICE_SECTIONS


def test_in_danger_no_word_about_being_nice() -> None:
    for case in PLACES:
        said = [*card(case), *(words(line) for line in exit_card(case))]
        assert not [line for line in said if NICE_WORDS.search(line)], case


def test_the_scan_finds_nice_words_where_they_belong() -> None:
    calm = Case(stage=Stage.IN_INTERVIEW, danger=Danger.NONE, certainty=Certainty.CERTAIN)
    assert sum(bool(NICE_WORDS.search(line)) for line in card(calm)) >= 3


def test_in_danger_there_are_few_points(in_danger: Advised) -> None:
    for case, advice in in_danger:
        assert len(advice.points) == (4 if case.danger is Danger.SCAM else 3), case


def test_in_danger_the_words_are_fewer() -> None:
    for case in PLACES:
        title, why, *points = card(case)
        assert len(title.split()) <= 8
        assert len(why.split()) <= 15
        assert all(len(point.split()) <= 14 for point in points), points


def test_in_danger_only_danger_and_stage_are_reasons(in_danger: Advised) -> None:
    assert {f for _, advice in in_danger for point in advice.points for f in point.because} == {
        "danger",
        "stage",
    }


@pytest.mark.parametrize(
    ("stage", "danger", "first"),
    [
        (Stage.IN_INTERVIEW, Danger.UNSAFE, "leave-at-once"),
        (Stage.IN_INTERVIEW, Danger.HOSTILE, "leave-at-once"),
        (Stage.IN_INTERVIEW, Danger.SCAM, "leave-at-once"),
        (Stage.ON_THE_WAY, Danger.UNSAFE, "turn-back"),
        (Stage.ON_THE_WAY, Danger.SCAM, "turn-back"),
        (Stage.ON_THE_WAY, Danger.HOSTILE, "do-not-go"),
        (Stage.INVITED, Danger.UNSAFE, "do-not-go"),
        (Stage.INVITED, Danger.SCAM, "block-and-keep"),
        (Stage.AFTERWARDS, Danger.UNSAFE, "not-again"),
        (Stage.OFFERED, Danger.HOSTILE, "one-short-no"),
    ],
)
def test_getting_away_comes_first(stage: Stage, danger: Danger, first: str) -> None:
    assert advise(Case(stage=stage, danger=danger)).points[0].id == first


def test_a_scam_is_blocked_paid_nothing_checked_and_reported() -> None:
    said = " ".join(card(Case(stage=Stage.INVITED, danger=Danger.SCAM)))
    for needed in ("Do not reply", "Block", "evidence", "no money", "bank", "number", "Report"):
        assert needed in said


def test_usa_facts_say_that_they_are_the_usas() -> None:
    ids = sorted(text_id for text_id in texts("en").ids if text_id.startswith("point-"))
    facts = [words(Say(text_id)) for text_id in ids]
    american = [fact for fact in facts if re.search(r"EEOC|FTC|ftc|180 days", fact)]
    assert len(american) == 2
    assert all("USA only" in fact for fact in american)


def test_rudeness_is_named_and_may_end_it() -> None:
    for stage in (Stage.INVITED, Stage.ON_THE_WAY, Stage.IN_INTERVIEW):
        case = Case(stage=stage, danger=Danger.RUDE, gut=Gut.UNSURE, certainty=Certainty.TORN)
        assert advise(case).points[0].id == "leave-if-worse"


def test_hostility_gives_a_withdrawal_its_own_reason() -> None:
    hostile = Case(stage=Stage.OFFERED, danger=Danger.HOSTILE, certainty=Certainty.CERTAIN)
    civil = Case(stage=Stage.OFFERED, danger=Danger.NONE, certainty=Certainty.CERTAIN)
    assert advise(hostile).verdict is advise(civil).verdict is Verdict.WITHDRAW
    assert reason(hostile) == Say("verdict-withdraw-hostile-reason")
    assert reason(civil) == Say("verdict-withdraw-reason")

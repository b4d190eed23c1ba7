from collections import Counter
from dataclasses import fields, replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Details, Kind, Tone
from flows.coaching.drafts import Length, NoDraft, write
from flows.coaching.drafts.angle import Angle, Intent, Manner, Occasion, Reason, angle_of
from flows.coaching.drafts.plans import plan_for
from flows.coaching.review import review
from flows.core.errors import TextError

PLEASANT = Case(stage=Stage.INVITED, danger=Danger.NONE, gut=Gut.OUT, certainty=Certainty.CERTAIN)
FULL = Details(
    company="Acme",
    role="Data Analyst",
    contact="Maria",
    own_name="Sam Lee",
    liked="the calm way the team works",
    project="the move to open data",
    other_role="Product Manager",
    interview_at=datetime(2026, 3, 3, 15, tzinfo=UTC),
)
SETS = (
    Details(),
    FULL,
    Details(agency=True, company="Acme", role="Nurse"),
    Details(liked="the team was so open with me"),
    Details(project="the new app", interview_at=datetime(2026, 3, 3, tzinfo=UTC)),
    Details(other_role="marketing", own_name="Sam Lee"),
    Details(agency=True, contact="Jo"),
)


def reviewed_cases() -> list[Case]:
    dangers = [danger for danger in Danger if danger is not Danger.SCAM]
    moods = [
        {"gut": Gut.OUT, "certainty": Certainty.CERTAIN, "fit": Fit.COMPANY},
        {"gut": Gut.KEEN, "pay": Pay.LOW, "needed": Decimal(38000), "currency": "GBP"},
        {"gut": Gut.UNSURE, "certainty": Certainty.TORN, "pay": Pay.FINE},
    ]
    turns = enumerate(product(Stage, dangers, (True, False, None)))
    return [
        Case(stage=stage, danger=danger, door_open=door, **moods[turn % 4 % 3])  # type: ignore[arg-type]
        for turn, (stage, danger, door) in turns
    ]


def test_our_own_drafts_pass_our_own_review() -> None:
    found: Counter[tuple[str, str, str]] = Counter()
    for turn, (case, kind, tone) in enumerate(product(reviewed_cases(), Kind, Tone)):
        details = SETS[turn % len(SETS)]
        body = write(case, details, kind, tone, variant=turn // 7).body
        told = kind if turn % 2 else None
        found.update((kind, f.check, f.quote) for f in review(body, case, details, kind=told))
    assert found == {}


@pytest.mark.parametrize("kind", Kind)
def test_a_scam_gets_no_letter(kind: Kind) -> None:
    with pytest.raises(NoDraft):
        write(Case(danger=Danger.SCAM), FULL, kind, Tone.WARM)


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(TextError):
        write(PLEASANT, FULL, Kind.EMAIL, Tone.WARM, "xx")


def test_the_details_are_in_the_email() -> None:
    draft = write(replace(PLEASANT, door_open=True), FULL, Kind.EMAIL, Tone.NEUTRAL)
    assert draft.subject.endswith(": Sam Lee, Data Analyst")
    assert draft.body.startswith("Hello Maria,\n\n")
    assert draft.body.endswith(",\nSam Lee")
    for words in (
        "the Data Analyst role at Acme",
        "the interview on Tuesday 3 March at 15:00",
        "the calm way the team works",
        "the move to open data",
        "a role as Product Manager",
    ):
        assert words in draft.body


def test_an_agency_is_asked_to_tell_its_client() -> None:
    body = write(PLEASANT, SETS[2], Kind.EMAIL, Tone.NEUTRAL).body
    assert "with your client Acme" in body
    assert "pass this on to Acme" in body


def test_numbers_of_a_negotiation() -> None:
    case = replace(
        PLEASANT, pay=Pay.LOW, offered=Decimal(32000), needed=Decimal(38000), currency="GBP"
    )
    body = write(case, FULL, Kind.NEGOTIATE, Tone.WARM).body
    assert "£32,000" in body
    assert "between £38,000 and £42,000" in body


def test_pushback_names_a_range_only_if_pay_is_what_stands_between() -> None:
    keen = Case(stage=Stage.OFFERED, gut=Gut.KEEN, pay=Pay.LOW, needed=Decimal(38000))
    assert "between 38,000 and 42,000" in write(keen, FULL, Kind.PUSHBACK, Tone.WARM).body
    numberless = replace(keen, needed=None)
    assert "clear step up in pay" in write(numberless, FULL, Kind.PUSHBACK, Tone.WARM).body
    out = replace(keen, gut=Gut.OUT)
    assert "38,000" not in write(out, FULL, Kind.PUSHBACK, Tone.WARM).body


def test_pushback_answers_the_three_questions_in_order() -> None:
    body = write(PLEASANT, FULL, Kind.PUSHBACK, Tone.WARM).body
    asked = [paragraph.split("”")[0] for paragraph in body.split("\n\n")]
    assert asked == ["“Just come anyway.", "“What would it take?", "“Why?"]


def test_lengths_follow_one_another() -> None:
    counts = [
        len(write(PLEASANT, SETS[5], Kind.EMAIL, Tone.WARM, length=length).body.split())
        for length in (Length.SHORTER, Length.NORMAL, Length.LONGER)
    ]
    assert counts[0] < counts[1] < counts[2]


def test_later_variants_mix_the_wordings_anew() -> None:
    bodies = {write(PLEASANT, FULL, Kind.EMAIL, Tone.WARM, variant=n).body for n in range(9)}
    assert len(bodies) == 9


def test_too_long_details_are_left_out_before_the_limit_is_passed() -> None:
    long = " ".join(["quite"] * 33)
    details = replace(FULL, company=long, role=long, liked=long, project=long, other_role=long)
    body = write(PLEASANT, details, Kind.EMAIL, Tone.WARM).body
    assert len(body.split()) <= 120


@pytest.mark.parametrize("tone", Tone)
def test_courtesy_gives_way_before_anything_that_was_told(tone: Tone) -> None:
    case = replace(PLEASANT, stage=Stage.ON_THE_WAY, fit=Fit.COMPANY, door_open=True)
    told = (FULL.company, FULL.role, FULL.contact, FULL.own_name, FULL.liked, FULL.project)
    for agency, variant, length in product((None, True), range(9), Length):
        details = replace(FULL, agency=agency)
        body = write(case, details, Kind.EMAIL, tone, variant=variant, length=length).body
        assert all(words in body for words in told if words), body


def test_a_full_letter_can_still_be_shorter() -> None:
    case = replace(PLEASANT, stage=Stage.ON_THE_WAY, door_open=True)
    shorter, usual = (
        write(case, FULL, Kind.EMAIL, Tone.WARM, length=length).body
        for length in (Length.SHORTER, Length.NORMAL)
    )
    assert len(shorter.split()) < len(usual.split())


NEARER = ("nearer to", "other work", "grow", "the company", "kind of role")


@pytest.mark.parametrize("fit", [None, Fit.ROLE, Fit.BOTH])
def test_who_did_not_say_that_the_company_draws_them_does_not_write_so(fit: Fit | None) -> None:
    case = replace(PLEASANT, stage=Stage.AFTERWARDS, fit=fit, door_open=True)
    named = Details(company="Acme")
    for kind, tone, variant in product((Kind.EMAIL, Kind.STAY_IN_TOUCH), Tone, range(3)):
        body = write(case, named, kind, tone, variant=variant).body
        assert not [words for words in NEARER if words in body], body


@pytest.mark.parametrize("length", Length)
def test_a_note_about_pay_asks_and_gives_no_ultimatum(length: Length) -> None:
    case = replace(PLEASANT, pay=Pay.LOW, offered=Decimal(32000), needed=Decimal(38000))
    for tone, variant in product(Tone, range(9)):
        body = write(case, FULL, Kind.NEGOTIATE, tone, variant=variant, length=length).body
        assert "38,000" in body
        assert "42,000" in body
        assert not [
            words for words in ("accept", "have to", "I'd need", "say yes") if words in body
        ]


def test_where_even_the_bare_lines_are_too_long_they_are_all_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bare = write(PLEASANT, Details(), Kind.IN_PERSON, Tone.BRIEF)
    tight = replace(plan_for(Kind.IN_PERSON, angle_of(PLEASANT, FULL)), most=5)
    monkeypatch.setattr("flows.coaching.drafts.composing.plan_for", lambda *_: tight)
    assert write(PLEASANT, FULL, Kind.IN_PERSON, Tone.WARM) == bare


TYPED = ("company", "role", "contact", "own_name", "liked", "project", "other_role")
typed = st.none() | st.text(max_size=200)
details_strategy = st.builds(
    Details,
    **dict.fromkeys(TYPED, typed),
    agency=st.none() | st.booleans(),
    interview_at=st.none() | st.datetimes(timezones=st.just(UTC)),
)
cases = st.builds(
    Case,
    stage=st.none() | st.sampled_from(Stage),
    danger=st.none() | st.sampled_from([danger for danger in Danger if danger != "scam"]),
    gut=st.none() | st.sampled_from(Gut),
    certainty=st.none() | st.sampled_from(Certainty),
    pay=st.none() | st.sampled_from(Pay),
    fit=st.none() | st.sampled_from(Fit),
    door_open=st.none() | st.booleans(),
    offered=st.none() | st.decimals(),
    needed=st.none() | st.decimals(min_value=-1, max_value=10**9),
    currency=st.none() | st.sampled_from(["EUR", "gbp", "CHF", "zloty", ""]),
)


@settings(max_examples=150, deadline=None)
@given(cases, details_strategy, st.sampled_from(Kind), st.sampled_from(Tone), st.integers(0, 99))
def test_whatever_people_type_the_draft_stays_whole(
    case: Case, details: Details, kind: Kind, tone: Tone, variant: int
) -> None:
    draft = write(case, details, kind, tone, variant=variant)
    plan = plan_for(kind, angle_of(case, details))
    assert plan.least <= len(draft.body.split()) <= plan.most
    for text in (draft.subject, draft.body):
        assert "  " not in text
        assert "\n\n\n" not in text
        assert not set("[]{}<>") & set(text)
        assert text == text.strip()
    assert "\n" not in draft.subject


def test_an_angle_after_danger_has_no_reason_and_no_door() -> None:
    case = Case(danger=Danger.UNSAFE, fit=Fit.COMPANY, door_open=True, gut=Gut.KEEN)
    assert angle_of(case, Details()) == Angle(
        occasion=Occasion.CANCEL, manner=Manner.GUARDED, door=False
    )


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (PLEASANT, {"intent": Intent.OUT, "reason": Reason.PLAIN}),
        (replace(PLEASANT, fit=Fit.COMPANY), {"reason": Reason.ROLE}),
        (replace(PLEASANT, pay=Pay.FAR_TOO_LOW), {"reason": Reason.PAY}),
        (replace(PLEASANT, danger=Danger.RUDE), {"manner": Manner.COOL}),
        (replace(PLEASANT, stage=Stage.ON_THE_WAY), {"late": True}),
        (replace(PLEASANT, stage=Stage.IN_INTERVIEW), {"intent": Intent.OUT}),
        (Case(stage=Stage.IN_INTERVIEW), {"intent": Intent.THINKING, "occasion": "during"}),
        (Case(gut=Gut.KEEN), {"intent": Intent.GOING, "drawn": True}),
        (Case(), {"intent": Intent.THINKING, "occasion": Occasion.CANCEL}),
        (Case(stage=Stage.OFFERED), {"occasion": Occasion.DECLINE}),
    ],
)
def test_the_angle_of_a_case(case: Case, expected: dict[str, object]) -> None:
    angle = angle_of(case, Details())
    assert {name: getattr(angle, name) for name in expected} == expected


def test_every_detail_is_tried() -> None:
    tried = {*TYPED, "agency", "interview_at", "channel"}
    assert tried == {field.name for field in fields(Details)}

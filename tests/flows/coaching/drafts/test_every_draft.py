"""Every angle, form, tone and wording, each with several sets of details."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations, product

import pytest

from flows.coaching.details import Channel, Draft, Kind, Tone
from flows.coaching.drafts.angle import Angle, Intent, Manner, Occasion, Reason
from flows.coaching.drafts.composing import Style, compose
from flows.coaching.drafts.facts import Facts
from flows.core.texts import texts

LIMITS = {
    Kind.EMAIL: (60, 120),
    Kind.MESSAGE: (25, 70),
    Kind.PHONE: (45, 110),
    Kind.VOICEMAIL: (50, 75),
    Kind.IN_PERSON: (10, 35),
    Kind.PUSHBACK: (25, 60),
    Kind.RESCHEDULE: (40, 100),
    Kind.NEGOTIATE: (60, 120),
    Kind.STAY_IN_TOUCH: (50, 110),
    Kind.THANK_YOU: (40, 100),
}
DANGER_LIMITS = dict.fromkeys(Kind, (30, 60)) | {
    Kind.PHONE: (45, 60),
    Kind.VOICEMAIL: (50, 60),
    Kind.IN_PERSON: (10, 35),
}
#: The talk about pay, where it does not go by email.
CHANNEL_LIMITS = {Channel.MESSAGE: (25, 80), Channel.PHONE: (45, 120)}
#: Which parts of an angle a form depends on; test_angles holds the others to have no say.
DOORS = (None, True, False)
PARTS: dict[Kind, dict[str, tuple[object, ...]]] = {
    Kind.EMAIL: {"reason": tuple(Reason), "door": DOORS, "late": (True, False)},
    Kind.MESSAGE: {"door": DOORS, "late": (True, False)},
    Kind.PHONE: {"reason": tuple(Reason), "door": DOORS, "late": (True, False)},
    Kind.VOICEMAIL: {"door": DOORS, "late": (True, False)},
    Kind.IN_PERSON: {},
    Kind.PUSHBACK: {"reason": tuple(Reason), "door": DOORS, "drawn": (True, False)},
    Kind.RESCHEDULE: {"late": (True, False)},
    Kind.NEGOTIATE: {"drawn": (True, False), "channel": (None, *CHANNEL_LIMITS)},
    Kind.STAY_IN_TOUCH: {"door": DOORS, "late": (True, False)},
    Kind.THANK_YOU: {"intent": tuple(Intent), "door": DOORS},
}
FULL = Facts(
    company="Acme",
    role="Data Analyst",
    contact="Maria",
    own_name="Sam Lee",
    liked="the calm way the team works",
    project="the move to open data",
    other_role="Product Manager",
    when="Tuesday 3 March at 15:00",
    offered="£32,000",
    low="£38,000",
    high="£42,000",
)
SUBSETS = (
    Facts(),
    FULL,
    Facts(company="Acme", when="Tuesday 3 March"),
    Facts(role="Data Analyst", liked="the team was so open with me"),
    Facts(contact="Maria", low="£38,000", high="£42,000"),
    Facts(own_name="Sam Lee", role="Data Analyst"),
    Facts(project="they are building a new app", other_role="marketing"),
    Facts(liked="how you teach juniors"),
    Facts(other_role="with more customer contact", offered="£32,000"),
    Facts(when="Tuesday 3 March at 15:00"),
    Facts(company="Acme", role="Data Analyst", contact="Maria", own_name="Sam Lee"),
    Facts(liked="the people", project="the new app"),
)
STRIDE = 5
OPENING = {Kind.EMAIL, Kind.MESSAGE, Kind.PHONE, Kind.VOICEMAIL, Kind.STAY_IN_TOUCH}
WORDS = texts("en")


def angles(kind: Kind) -> Iterator[Angle]:
    for occasion, agency in product(Occasion, (True, False)):
        yield Angle(occasion=occasion, manner=Manner.GUARDED, door=False, agency=agency)
        for manner in (Manner.KIND, Manner.COOL):
            for values in product(*PARTS[kind].values()):
                parts = dict(zip(PARTS[kind], values, strict=True))
                if parts.get("late") and occasion is not Occasion.CANCEL:
                    continue
                yield Angle(occasion=occasion, manner=manner, agency=agency, **parts)  # type: ignore[arg-type]


def drafts(kind: Kind) -> Iterator[tuple[Angle, list[Draft]]]:
    """Three wordings of each; the sets of details take turns."""
    for turn, (angle, tone) in enumerate(product(angles(kind), Tone)):
        facts = SUBSETS[turn * STRIDE % len(SUBSETS)]
        styles = [Style(tone=tone, variant=variant) for variant in range(3)]
        yield angle, [compose(angle, facts, kind, style, WORDS) for style in styles]


def faults(draft: Draft) -> list[str]:
    """What is wrong with the shape of the text."""
    said = re.split(r"(?<=[.?])\s+", draft.body)
    long_lines = [line for line in draft.body.split("\n") if len(line.split()) > 4]
    return [
        name
        for name, found in {
            "bracket": re.search(r"[\[\]{}<>]", draft.subject + draft.body),
            "double space": "  " in draft.subject + draft.body,
            "gap": "\n\n\n" in draft.body,
            "edge": draft.body != draft.body.strip(),
            "commas": re.search(r",\s*,| [,.;:?]", draft.body),
            "dangling": re.search(r"\b(?:at|the|a|an|and|or|between|such as)[.,;:?]", draft.body),
            "terminals": re.search(r"[.!?]{2}", draft.body),
            "small start": re.search(r"(?:^|[.!?]\s)[a-z]", draft.body),
            "unfinished": [line for line in long_lines if line[-1] not in ".?"],
            "twice": len(set(said)) < len(said),
            "subject": draft.subject != draft.subject.strip() or "\n" in draft.subject,
        }.items()
        if found
    ]


SOFT = re.compile(r"(?i)\b(?:thank|grateful|appreciate|enjoy|liked|touch|hear from|wish)")
DOOR = re.compile(
    r"\b(?:in touch|in mind|hear from you|talk again|the door open|in the future|future roles)"
)


def improper(kind: Kind, angle: Angle, draft: Draft) -> str | None:
    """What this angle forbids or asks for."""
    least, most = (DANGER_LIMITS if angle.guarded else LIMITS)[kind]
    if angle.channel is not None:
        least, most = CHANNEL_LIMITS[angle.channel]
    if not least <= len(draft.body.split()) <= most:
        return f"{len(draft.body.split())} words"
    if angle.guarded and SOFT.search(draft.body):
        return "kind words after danger"
    if angle.door is False and DOOR.search(draft.body):
        return "an open door"
    if angle.door and kind in OPENING and not DOOR.search(draft.body):
        return "a shut door"
    return None


@pytest.mark.parametrize("kind", Kind)
def test_every_draft_is_proper_well_formed_and_worded_in_three_ways(kind: Kind) -> None:
    for angle, trio in drafts(kind):
        for draft in trio:
            assert improper(kind, angle, draft) is None, (angle, draft.body)
            assert faults(draft) == [], (angle, draft)
        for one, other in combinations(trio, 2):
            alike = SequenceMatcher(None, one.body.split(), other.body.split(), autojunk=False)
            assert alike.ratio() < 0.7, (angle, one.body, other.body)


@pytest.mark.parametrize("kind", Kind)
def test_tones_sound_different(kind: Kind) -> None:
    roomy = replace(FULL, company="", liked="", project="", other_role="", when="")
    for angle in angles(kind):
        said = [compose(angle, roomy, kind, Style(tone=tone), WORDS).body for tone in Tone]
        assert len(set(said)) == len(said), (angle, said)


@pytest.mark.parametrize("occasions", list(combinations(Occasion, 2)))
@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.MESSAGE, Kind.PHONE, Kind.IN_PERSON])
def test_cancelling_leaving_withdrawing_and_declining_read_differently(
    kind: Kind, occasions: tuple[Occasion, Occasion]
) -> None:
    for manner, tone, variant in product(Manner, Tone, range(3)):
        style = Style(tone=tone, variant=variant)
        one, other = (
            compose(Angle(occasion=occasion, manner=manner), Facts(), kind, style, WORDS).body
            for occasion in occasions
        )
        same_note = manner is Manner.GUARDED and kind is Kind.IN_PERSON
        assert one != other or (same_note and Occasion.DURING not in occasions)

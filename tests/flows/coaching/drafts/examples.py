"""Twenty drafts for docs/drafts.md: `python -m tests.flows.coaching.drafts.examples` prints it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Details, Draft, Kind, Tone
from flows.coaching.drafts.angle import angle_of
from flows.coaching.drafts.composing import Style, compose
from flows.coaching.drafts.facts import facts_of
from flows.core.texts import texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One case and what is asked for."""

    case: Case
    details: Details = field(default_factory=Details)
    kind: Kind
    tone: Tone = Tone.WARM
    variant: int = 0


HEAD = """# Drafts

Twenty drafts as the coach writes them, each for the case in brackets. Printed by
`.venv/bin/python -m tests.flows.coaching.drafts.examples`; a test checks that they are current."""

MARCH = datetime(2026, 3, 3, 15, 0, tzinfo=UTC)
OUT = Gut.OUT
SURE = Certainty.CERTAIN

EXAMPLES = (
    Example(
        case=Case(stage=Stage.INVITED, gut=OUT, certainty=SURE, fit=Fit.NEITHER, door_open=False),
        kind=Kind.EMAIL,
        tone=Tone.NEUTRAL,
    ),
    Example(
        case=Case(stage=Stage.INVITED, gut=OUT, certainty=SURE, fit=Fit.COMPANY, door_open=True),
        details=Details(
            company="Harbour Labs",
            role="Data Analyst",
            contact="Maria",
            own_name="Sam Lee",
            liked="the calm way the team works",
            other_role="Product Manager",
            interview_at=MARCH,
        ),
        kind=Kind.EMAIL,
        variant=1,
    ),
    Example(
        case=Case(stage=Stage.AFTERWARDS, gut=OUT, certainty=SURE, fit=Fit.ROLE),
        details=Details(contact="Ms Okafor", role="Head of Finance", own_name="J. Brandt"),
        kind=Kind.EMAIL,
        tone=Tone.BRIEF,
    ),
    Example(
        case=Case(stage=Stage.OFFERED, gut=OUT, certainty=SURE, pay=Pay.LOW, door_open=True),
        details=Details(
            company="Orchard",
            role="Nurse",
            project="the new children's ward",
            own_name="Ines",
        ),
        kind=Kind.EMAIL,
        variant=2,
    ),
    Example(
        case=Case(stage=Stage.AFTERWARDS, gut=OUT, certainty=SURE, door_open=True),
        details=Details(
            agency=True, company="Orchard", role="Nurse", contact="Dev", own_name="Ines"
        ),
        kind=Kind.EMAIL,
        tone=Tone.NEUTRAL,
        variant=1,
    ),
    Example(
        case=Case(stage=Stage.INVITED, danger=Danger.UNSAFE),
        details=Details(role="Assistant", own_name="Noor", interview_at=MARCH),
        kind=Kind.EMAIL,
        tone=Tone.NEUTRAL,
    ),
    Example(
        case=Case(stage=Stage.IN_INTERVIEW, danger=Danger.HOSTILE),
        details=Details(company="Vexley"),
        kind=Kind.MESSAGE,
    ),
    Example(
        case=Case(stage=Stage.AFTERWARDS, danger=Danger.RUDE, gut=OUT, certainty=SURE),
        details=Details(company="Vexley", own_name="Noor"),
        kind=Kind.EMAIL,
        tone=Tone.NEUTRAL,
        variant=2,
    ),
    Example(
        case=Case(stage=Stage.INVITED, gut=Gut.UNSURE, certainty=Certainty.LEANING),
        details=Details(contact="Tom", role="Barista", own_name="Ada", interview_at=MARCH),
        kind=Kind.MESSAGE,
        variant=2,
    ),
    Example(
        case=Case(stage=Stage.OFFERED, gut=OUT, certainty=SURE, door_open=False),
        details=Details(contact="Tom", liked="everyone was so welcoming"),
        kind=Kind.MESSAGE,
        tone=Tone.NEUTRAL,
        variant=1,
    ),
    Example(
        case=Case(stage=Stage.ON_THE_WAY, gut=OUT, certainty=SURE),
        details=Details(company="Orchard", own_name="Ines", contact="Maria", interview_at=MARCH),
        kind=Kind.PHONE,
    ),
    Example(
        case=Case(stage=Stage.ON_THE_WAY, gut=OUT, certainty=SURE, door_open=True),
        details=Details(role="Gardener", own_name="Ines"),
        kind=Kind.VOICEMAIL,
        tone=Tone.NEUTRAL,
        variant=1,
    ),
    Example(
        case=Case(stage=Stage.IN_INTERVIEW, gut=OUT, certainty=SURE),
        kind=Kind.IN_PERSON,
    ),
    Example(
        case=Case(stage=Stage.IN_INTERVIEW, danger=Danger.UNSAFE),
        kind=Kind.IN_PERSON,
        tone=Tone.BRIEF,
    ),
    Example(
        case=Case(
            stage=Stage.OFFERED,
            gut=Gut.KEEN,
            pay=Pay.LOW,
            needed=Decimal(41000),
            currency="EUR",
            door_open=True,
        ),
        kind=Kind.PUSHBACK,
    ),
    Example(
        case=Case(stage=Stage.INVITED, gut=Gut.NERVOUS, certainty=Certainty.TORN),
        details=Details(contact="Maria", company="Harbour Labs", interview_at=MARCH),
        kind=Kind.RESCHEDULE,
    ),
    Example(
        case=Case(
            stage=Stage.OFFERED,
            gut=Gut.KEEN,
            pay=Pay.LOW,
            fit=Fit.BOTH,
            offered=Decimal(32000),
            needed=Decimal(38000),
            currency="GBP",
        ),
        details=Details(contact="Maria", role="Data Analyst", own_name="Sam Lee"),
        kind=Kind.NEGOTIATE,
    ),
    Example(
        case=Case(stage=Stage.AFTERWARDS, gut=OUT, certainty=SURE, fit=Fit.COMPANY, door_open=True),
        details=Details(
            company="Harbour Labs", other_role="marketing", liked="how you teach juniors"
        ),
        kind=Kind.STAY_IN_TOUCH,
        variant=1,
    ),
    Example(
        case=Case(stage=Stage.AFTERWARDS, gut=Gut.KEEN, pay=Pay.FINE),
        details=Details(contact="Maria", role="Archivist", own_name="Sam Lee"),
        kind=Kind.THANK_YOU,
    ),
    Example(
        case=Case(stage=Stage.AFTERWARDS, gut=OUT, certainty=SURE, door_open=True),
        details=Details(contact="Maria", project="the tram archive", own_name="Sam Lee"),
        kind=Kind.THANK_YOU,
        tone=Tone.NEUTRAL,
    ),
)


def examples(locale: str) -> str:
    """The drafts as a page in Markdown."""
    blocks = (_block(example, locale) for example in EXAMPLES)
    return "\n\n".join([HEAD, *blocks]) + "\n"


def _block(example: Example, locale: str) -> str:
    draft = _draft(example, locale)
    subject = f"**{draft.subject}**\n\n" if draft.subject else ""
    quoted = "\n".join(f"> {line}".rstrip() for line in (subject + draft.body).split("\n"))
    return f"## {_title(example)}\n\n{quoted}"


def _title(example: Example) -> str:
    case = example.case
    said = (case.stage, case.danger, case.gut, case.fit and f"fit {case.fit}", case.pay)
    about = ", ".join(str(word).replace("_", " ") for word in said if word)
    return f"{example.kind.replace('_', ' ').capitalize()}, {example.tone} ({about})"


def _draft(example: Example, locale: str) -> Draft:
    words = texts(locale)
    facts = facts_of(example.case, example.details, words, locale)
    style = Style(tone=example.tone, variant=example.variant)
    return compose(angle_of(example.case, example.details), facts, example.kind, style, words)


if __name__ == "__main__":
    print(examples("en"), end="")  # noqa: T201 a command that prints

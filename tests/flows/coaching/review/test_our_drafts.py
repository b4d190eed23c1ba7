"""Each of our own drafts passes, whatever the case, form and tone; the purpose is not told."""

from datetime import datetime
from itertools import islice, product

from flows.coaching.case import Case, Danger, Fit, Pay, Stage
from flows.coaching.details import Details, Kind, Tone
from flows.coaching.drafts import write
from flows.coaching.review import review

AT = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 a wall clock
DETAILS = (
    Details(),
    Details(
        company="Acme",
        role="Data Analyst",
        contact="Ms Lee",
        own_name="Sam Park",
        liked="the calm way your team works",
        project="the harbour project",
        other_role="designer",
        interview_at=AT,
    ),
    Details(company="Globex", contact="Jo", agency=True, interview_at=AT),
)
#: A prime, so that the sample visits every value of every field.
STRIDE = 211


def test_our_drafts_pass() -> None:
    every = product(
        (None, *Stage),
        (None, *(danger for danger in Danger if danger is not Danger.SCAM)),
        (None, Fit.COMPANY),
        (None, Pay.FAR_TOO_LOW),
        (None, True, False),
        Kind,
        Tone,
        range(3),
        DETAILS,
    )
    for stage, danger, fit, pay, door, kind, tone, variant, details in islice(
        every, 0, None, STRIDE
    ):
        case = Case(stage=stage, danger=danger, fit=fit, pay=pay, door_open=door)
        body = write(case, details, kind, tone, variant=variant).body
        assert review(body, case, details) == (), (case, kind, tone, variant, body)

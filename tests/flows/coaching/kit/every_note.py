"""Every note there can be, read by our own reviewer.

`python -m tests.flows.coaching.kit.every_note` prints how many there are and what is found in
them, which takes many minutes.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.details import Details, Kind, Tone
from flows.coaching.drafts import Length, kinds_for, write
from flows.coaching.drafts.angle import angle_of
from flows.coaching.review import Finding, review
from flows.coaching.review.classifier import Classifier
from tests.flows.coaching.review.test_our_drafts import DETAILS

#: After all of them a withdrawal is the same; the moods lead to each intent of a draft.
DANGERS = (Danger.NONE, Danger.RUDE, Danger.HOSTILE, Danger.UNSAFE)
MOODS = ((Gut.OUT, Certainty.CERTAIN), (Gut.UNSURE, Certainty.TORN), (Gut.KEEN, None))
FITS = (None, Fit.COMPANY, Fit.BOTH)
DOORS = (None, True, False)
#: The three sets of wordings, and a mixture of them.
VARIANTS = (0, 1, 2, 5)


@dataclass(frozen=True, slots=True)
class Asked:
    """All that a note depends on."""

    case: Case
    details: Details
    kind: Kind
    tone: Tone
    variant: int
    length: Length

    def body(self) -> str:
        draft = write(
            self.case, self.details, self.kind, self.tone, "en", self.variant, length=self.length
        )
        return draft.body

    def findings(self) -> tuple[Finding, ...]:
        return review(self.body(), self.case, self.details, kind=self.kind)


def cases() -> Iterator[tuple[Case, Details]]:
    """One case for each angle, stage and door, with each set of details."""
    seen: set[tuple[object, ...]] = set()
    answers = product((None, *Stage), DANGERS, FITS, (None, Pay.LOW), DOORS, MOODS, DETAILS)
    for stage, danger, fit, pay, door, (gut, certainty), details in answers:
        case = Case(
            stage=stage,
            danger=danger,
            fit=fit,
            pay=pay,
            door_open=door,
            gut=gut,
            certainty=certainty,
        )
        key = (angle_of(case, details), stage, door, details)
        if key not in seen:
            seen.add(key)
            yield case, details


def every_note() -> Iterator[Asked]:
    """Each case in each form, tone, length and wording."""
    for case, details in cases():
        for kind, tone, length, variant in product(kinds_for(case), Tone, Length, VARIANTS):
            yield Asked(case, details, kind, tone, variant, length)


def main() -> None:
    """Print what is found in all of them; a sentence that comes again is not read again."""
    Classifier.topics = cache(Classifier.topics)  # type: ignore[method-assign]
    count = 0
    for asked in every_note():
        count += 1
        if asked.findings():
            sys.stdout.write(f"{asked}\n{asked.findings()}\n{asked.body()}\n\n")
    sys.stdout.write(f"{count} notes\n")


if __name__ == "__main__":
    main()

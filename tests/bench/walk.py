"""The ten steps that everybody walks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """What a person does, and how many messages they wait for then.

    `press` is the button by the end of its callback data; `words` are typed.
    """

    words: str = ""
    press: str = ""
    replies: int = 1


STEPS = (
    Step(words="/start"),
    Step(press="answer:afterwards"),
    Step(press="answer:none"),
    Step(press="answer:out"),
    Step(press="answer:certain"),
    Step(press="answer:fine"),
    Step(press="answer:neither"),
    Step(press="answer:yes"),
    Step(words="Acme"),
    Step(press="skip_rest", replies=2),
)

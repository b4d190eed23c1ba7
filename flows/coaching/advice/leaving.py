"""The exit card: one line to say, what to do next and whom to tell."""

from collections.abc import Mapping
from typing import Final

from flows.coaching.case import Case, Danger, Stage
from flows.core.texts import Say

#: Where the person is; nobody asked yet is taken to be in the room.
PLACE: Final[Mapping[Stage | None, str]] = {
    None: "room",
    Stage.IN_INTERVIEW: "room",
    Stage.ON_THE_WAY: "way",
    Stage.INVITED: "before",
    Stage.AFTERWARDS: "after",
    Stage.OFFERED: "after",
}


def exit_card(case: Case) -> tuple[Say, ...]:
    """Three lines for the way out, also for an empty case: say this, do this, tell someone."""
    ending = _ending(case)
    return tuple(Say(f"exit-{part}-{ending}") for part in ("say", "do", "tell"))


def _ending(case: Case) -> str:
    if case.danger is Danger.SCAM:
        return "scam"
    if case.danger in (Danger.HOSTILE, Danger.UNSAFE):
        return f"danger-{PLACE[case.stage]}"
    return PLACE[case.stage]

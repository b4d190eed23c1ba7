"""What a verdict calls for beside the note: its tool, and the keys of the card."""

from collections.abc import Iterator

from flows.coaching.case import Case, Danger, Verdict
from flows.coaching.drafts import kinds_for
from flows.coaching.kit.keys import REVIEW
from flows.coaching.memory import Memory
from flows.coaching.questions import BEFORE, in_the_room, note_first
from flows.coaching.timing.offering import card_row
from flows.coaching.verdicts import verdict
from flows.core.replies import Button
from flows.core.texts import Say

WEIGH = frozenset({Verdict.TAKE_TIME, Verdict.NEGOTIATE, Verdict.BETTER_FIT})
WHY = Button(Say("kit-why"), "why")


def tool(case: Case) -> str | None:
    """The trigger of the tool that helps with the verdict of `case`, None where there is none."""
    answer = verdict(case)
    if answer in WEIGH:
        return "weigh"
    if answer is Verdict.FACE_THE_FEAR:
        return "fears"
    unsafe_ahead = case.danger is Danger.UNSAFE and case.stage in BEFORE
    return "signs" if answer is Verdict.NO_REPLY or unsafe_ahead else None


def card_rows(memory: Memory, *, more: bool) -> Iterator[tuple[Button, ...]]:
    """The rows of the card: its points, where they come from, the tool, one's own words."""
    case = memory.case
    wanted = "few" if memory.all_points else "all"
    points = (Button(Say(f"button-points-{wanted}"), f"points:{wanted}"),) if more else ()
    yield (*points, WHY)
    if times := card_row(case):
        yield times
    if name := tool(case):
        yield (Button(Say(f"kit-{name}"), name),)
    below = memory.wants_note or note_first(case)
    if kinds_for(case) and not below and not in_the_room(case):
        yield (REVIEW,)


def ready(case: Case) -> bool:
    """Whether enough is known to look at a text: where they are, and how safe."""
    return case.stage is not None and case.danger is not None


def scam(case: Case) -> bool:
    """Whether no word should be sent at all."""
    return case.danger is Danger.SCAM

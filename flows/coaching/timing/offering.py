"""What of it a case calls for: reminders, the evening before, a word in some months."""

from flows.coaching.case import Case, Stage, Verdict
from flows.coaching.details import Kind
from flows.coaching.memory import Memory
from flows.coaching.questions import grave
from flows.coaching.verdicts import verdict
from flows.core.replies import Button
from flows.core.texts import Say

THINKING = frozenset({Verdict.TAKE_TIME, Verdict.NEGOTIATE, Verdict.GO_AND_SEE})
GOING = frozenset({Verdict.GO_AND_SEE, Verdict.CARRY_ON, Verdict.FACE_THE_FEAR})
#: Forms that are said and not sent.
SPOKEN = frozenset({Kind.PHONE, Kind.VOICEMAIL, Kind.IN_PERSON, Kind.PUSHBACK})

REMIND = Button(Say("timing-remind"), "reminders")
EVENING = Button(Say("timing-evening"), "evening")


def evening_fits(case: Case) -> bool:
    """Whether an interview lies ahead that they may go to."""
    return case.stage is Stage.INVITED and verdict(case) in {*GOING, Verdict.NEGOTIATE}


def card_row(case: Case) -> tuple[Button, ...]:
    """The keys on the card."""
    keys = (REMIND,) if not grave(case) and verdict(case) in THINKING else ()
    return (*keys, EVENING) if evening_fits(case) and verdict(case) in GOING else keys


def door_open(memory: Memory) -> bool:
    """Whether they would like to hear from them again."""
    return memory.case.door_open is True and not grave(memory.case)

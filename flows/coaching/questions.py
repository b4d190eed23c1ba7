"""Every question, in the order of its urgency, and when it is worth asking."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.details import Channel
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.coaching.verdicts import verdict

GRAVE = frozenset({Danger.HOSTILE, Danger.UNSAFE, Danger.SCAM})
BEFORE = frozenset({Stage.INVITED, Stage.ON_THE_WAY})
#: Stages after which nobody sits in the room while answering.
OUTSIDE = frozenset({Stage.INVITED, Stage.AFTERWARDS, Stage.OFFERED})
#: Verdicts that a note follows from at once; after the others it waits for a tap.
NOTE_FIRST = frozenset({Verdict.WITHDRAW, Verdict.NEGOTIATE, Verdict.BETTER_FIT})

YES_NO = ("yes", "no")


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One question: its state, the field it fills, its choices and when it is asked.

    Without choices it is answered by typing; on request, it is never asked of itself.
    """

    state: S
    field: str
    choices: tuple[str, ...]
    worth: Callable[[Memory], bool]
    can_skip: bool = False
    on_request: bool = False

    def needed(self, memory: Memory) -> bool:
        """Whether it is still to be asked."""
        return not (self.on_request or self.answered(memory)) and self.worth(memory)

    def answered(self, memory: Memory) -> bool:
        """Whether it was answered or skipped."""
        return self.state in memory.passed or self.value(memory) is not None

    def value(self, memory: Memory) -> object:
        """The whole answer, None where there is none; an agency is a channel, too."""
        if self.state is S.AMOUNTS:
            numbers = (memory.case.offered, memory.case.needed)
            return None if None in numbers else numbers
        if self.state is S.CHANNEL and memory.details.agency:
            return "agency"
        holder = memory.details if self in DETAIL_QUESTIONS else memory.case
        return getattr(holder, self.field)


def grave(case: Case) -> bool:
    """Whether the person is in danger, or met something that ends all politeness."""
    return case.danger in GRAVE


def in_the_room(case: Case) -> bool:
    """Whether a phone may be under a table: unless we know better."""
    return case.stage not in OUTSIDE


def wants_details(memory: Memory) -> bool:
    """Whether a note is to be written now, so that its details are worth asking."""
    return verdict(memory.case) is not Verdict.NO_REPLY and (
        memory.wants_note or note_first(memory.case)
    )


def note_first(case: Case) -> bool:
    """Whether the answer comes with a note at once."""
    return not grave(case) and verdict(case) in NOTE_FIRST


def _always(_: Memory) -> bool:
    return True


def _calm(memory: Memory) -> bool:
    case = memory.case
    return not grave(case) and case.stage is not Stage.IN_INTERVIEW


def _certainty(memory: Memory) -> bool:
    return _calm(memory) and memory.case.gut is not Gut.KEEN


def _fear(memory: Memory) -> bool:
    return _calm(memory) and fear_matters(memory.case)


def fear_matters(case: Case) -> bool:
    """Whether fear may be all there is: when nervous, and when out before having been there."""
    return case.gut is Gut.NERVOUS or (case.gut is Gut.OUT and case.stage in BEFORE)


def _pay(memory: Memory) -> bool:
    return _calm(memory) and not memory.case.only_fear


def _amounts(memory: Memory) -> bool:
    return _pay(memory) and memory.case.pay in {Pay.LOW, Pay.FAR_TOO_LOW}


def _fit(memory: Memory) -> bool:
    return _pay(memory) and memory.case.gut is not Gut.KEEN


def _door(memory: Memory) -> bool:
    return _fit(memory) and verdict(memory.case) is not Verdict.NEGOTIATE


def _warm_details(memory: Memory) -> bool:
    return wants_details(memory) and not grave(memory.case)


def _other_role(memory: Memory) -> bool:
    return _warm_details(memory) and memory.case.door_open is not False


def _choices(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


CASE_QUESTIONS: tuple[Question, ...] = (
    Question(S.STAGE, "stage", _choices(Stage), _always),
    Question(S.DANGER, "danger", _choices(Danger), _always),
    Question(S.GUT, "gut", _choices(Gut), _calm),
    Question(S.CERTAINTY, "certainty", _choices(Certainty), _certainty),
    Question(S.FEAR, "only_fear", YES_NO, _fear),
    Question(S.PAY, "pay", _choices(Pay), _pay),
    Question(S.AMOUNTS, "amounts", (), _amounts, can_skip=True),
    Question(S.FIT, "fit", _choices(Fit), _fit),
    Question(S.DOOR, "door_open", YES_NO, _door, can_skip=True),
)

DETAIL_QUESTIONS: tuple[Question, ...] = (
    Question(S.COMPANY, "company", (), wants_details, can_skip=True),
    Question(S.ROLE, "role", (), wants_details, can_skip=True),
    Question(S.CONTACT, "contact", (), wants_details, can_skip=True),
    Question(S.OWN_NAME, "own_name", (), wants_details, can_skip=True),
    Question(S.LIKED, "liked", (), _warm_details, can_skip=True),
    Question(S.PROJECT, "project", (), _warm_details, can_skip=True),
    Question(S.CHANNEL, "channel", (*_choices(Channel), "agency"), wants_details, can_skip=True),
    Question(S.OTHER_ROLE, "other_role", (), _other_role, can_skip=True, on_request=True),
)

QUESTIONS = CASE_QUESTIONS + DETAIL_QUESTIONS
BY_STATE: dict[str, Question] = {question.state: question for question in QUESTIONS}


def next_question(memory: Memory) -> Question | None:
    """The most urgent question still to be asked, None when all is known."""
    return next((question for question in QUESTIONS if question.needed(memory)), None)


def changeable(memory: Memory) -> tuple[Question, ...]:
    """The questions whose answers, or whose skipping, can be thought better of."""
    return tuple(q for q in QUESTIONS if q.answered(memory) and q.worth(memory))

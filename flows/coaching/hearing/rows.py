"""The rows of hearing."""

from collections.abc import Iterator

from flows.coaching import actions as main
from flows.coaching import sayings as just
from flows.coaching.hearing import beside, leaving
from flows.coaching.hearing import doing as do
from flows.coaching.memory import Memory
from flows.coaching.questions import QUESTIONS
from flows.coaching.states import S
from flows.core.table import Action, Row

ALL = tuple(S)
INSIDE = tuple(s for s in S if s is not S.OUT)
HERE = (S.PLAYBACK,)
#: What is neither an answer nor a wish to leave.
BESIDE = ("puzzled", "digress", "known")
ASKED = (S.SAFETY,)
ASKING = tuple(question.state for question in QUESTIONS)
#: One returns here when safety has been asked about; elsewhere what is still needed comes next.
RETURNING = tuple(s for s in S if s not in {S.NEW, S.CLOSED, S.DANGER, S.RESULT, *HERE, *ASKED})
BACK = tuple(s for s in S if s not in {S.NEW, *HERE, *ASKED})


def onward(
    trigger: str, sources: tuple[S, ...], note: str = "", end: str = "", more: str = ""
) -> Iterator[Row[Memory]]:
    """Play back what waits, else ask what is still needed, else tell the result."""
    yield Row(trigger, sources, S.PLAYBACK, do.waits, do.noting(more, do.play_back))
    for q in QUESTIONS:
        yield Row(trigger, sources, q.state, main.needs(q), do.noting(note, main.go_on))
    yield Row(trigger, sources, S.RESULT, None, do.noting(end, main.finish))


def _after_safety(trigger: str, note: str) -> Iterator[Row[Memory]]:
    yield Row(trigger, ASKED, S.PLAYBACK, do.waits, do.noting(note, do.play_back))
    for s in RETURNING:
        yield Row(trigger, ASKED, s, main.came_from(s), do.noting(note, do.step_on))
    yield from onward(trigger, ASKED, note, note)


def _letting_go(trigger: str, action: Action[Memory]) -> Iterator[Row[Memory]]:
    return (Row(trigger, HERE, s, main.came_from(s), action) for s in BACK)


HEARING: tuple[Row[Memory], ...] = (
    # Whom to call comes first, then the way out or the safety question
    Row("crisis", INSIDE, S.OUT, do.leaves, do.call(S.OUT, main.remember_way)),
    Row("crisis", ALL, S.SAFETY, do.hints, do.call(S.SAFETY, do.alarm)),
    Row("crisis", (S.NEW,), S.STAGE, None, do.call(S.STAGE)),
    Row("crisis", ALL, None, None, do.call(None)),
    Row("go_on", ALL, None),
    # They cannot leave, or are not safe: the way out, and whom to call
    Row("emergency", ALL, None, leaving.on_the_way_out, just.nod("emergency")),
    Row("emergency", ALL, S.OUT, None, do.noting("emergency", leaving.feel_unsafe)),
    Row("what_say", ALL, None, None, leaving.say_it),
    Row("foreign", ALL, S.OUT, None, do.noting("foreign", leaving.feel_unsafe)),
    Row("unsafe", ALL, S.OUT, leaving.is_over, do.noting("sorry", leaving.feel_unsafe)),
    Row("unsafe", ALL, S.OUT, None, leaving.feel_unsafe),
    Row("endangered", (S.OUT,), None, None, leaving.endangered),
    *(Row(one, (S.OUT,), None, None, just.nod("cornered")) for one in BESIDE),
    *(Row(one, (S.RESULT,), None, leaving.on_the_way_out, just.nod("cornered")) for one in BESIDE),
    # Danger is asked about, and answered by a tap
    Row("alarm", ALL, S.SAFETY, None, do.alarm),
    Row("safe", ASKED, S.DANGER, do.counts_still, do.doubt),
    *_after_safety("safe", "safety-safe-noted"),
    *_after_safety("harmless", "safety-safe-noted"),
    *_after_safety("rude", "safety-rude-noted"),
    *onward("hostile", ASKED, "safety-rude-noted", "safety-rude-noted"),
    *onward("scam", ASKED, "safety-scam-taken", "safety-scam-taken"),
    Row("out", ASKED, S.OUT, do.was_tapped, leaving.need_out),
    Row("out", ASKED, S.OUT, None, leaving.show_the_way),
    Row("puzzled", ASKED, None, None, do.rotated("safety-again")),
    Row("digress", ASKED, None, None, do.rotated("safety-again")),
    Row("hear", ASKED, None, None, do.hear_asked),
    Row("scammed", ALL, None, None, beside.scammed),
    # What was heard, played back
    Row("hear", (S.OUT,), None, None, do.hear_later),
    Row("hear", HERE, None, None, do.hear),
    Row("hear", ALL, S.PLAYBACK, None, do.hear),
    *(Row("pick", HERE, q.state, main.picked(q), main.remember_way) for q in QUESTIONS),
    Row("right", HERE, S.REVIEW, main.promised, main.keep_promise),
    *onward("right", HERE, "hearing-good", more="hearing-more"),
    *_letting_go("not_that", do.noting("hearing-dropped", do.let_go)),
    *onward("not_that", HERE, "hearing-dropped", "hearing-dropped"),
    *_letting_go("back", do.let_go),
    # One answer in one's own words
    Row("told", (S.STAGE, S.DANGER), S.REVIEW, main.promised, main.keep_promise),
    *onward("told", ASKING),
    # Beside the question
    Row("distress", ALL, S.PLAYBACK, do.tells, beside.comfort_and_hear),
    Row("distress", (S.NEW,), S.STAGE, None, beside.comfort),
    Row("distress", ALL, None, None, beside.comfort),
    Row("about", (S.NEW,), S.STAGE, None, beside.about_us),
    Row("about", ALL, None, None, beside.about_us),
    Row("anger", (S.NEW,), S.STAGE, None, do.rotated("anger")),
    Row("anger", ALL, None, None, do.rotated("anger")),
    Row("why_ask", (*ASKING, *HERE, *ASKED), None, None, do.why_ask),
    Row("closest", (S.DANGER,), None, None, do.rotated("closest-danger")),
    Row("closest", ASKING, None, None, do.rotated("closest")),
    Row("known", ALL, None, None, do.rotated("known")),
    Row("unplaced", ASKING, None, None, do.rotated("unplaced")),
    Row("digress", (S.NEW,), S.STAGE, None, main.greet),
    Row("digress", (S.RESULT,), None, None, do.rotated("digress-result")),
    Row("digress", ALL, None, None, do.rotated("digress")),
)

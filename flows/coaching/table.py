"""The whole conversation as one table.

Read it from the top: rows for one trigger and source are tried in this order, the first whose
guard agrees decides. `answer` and its kin lead to the first question that is still needed, in
the order of urgency, and to the result when none is. `back` follows the trail.
"""

from flows.coaching import actions as do
from flows.coaching import sayings as just
from flows.coaching.hearing.doing import play_back, waits
from flows.coaching.hearing.rows import HEARING
from flows.coaching.kit.rows import KIT
from flows.coaching.memory import Memory
from flows.coaching.questions import DETAIL_QUESTIONS, QUESTIONS
from flows.coaching.states import S
from flows.coaching.timing.doing import stop
from flows.coaching.timing.rows import TIMING
from flows.core.table import Row

ALL = tuple(S)
ASKING = tuple(question.state for question in QUESTIONS)
SKIPPABLE = tuple(question.state for question in QUESTIONS if question.can_skip)
DETAILING = tuple(question.state for question in DETAIL_QUESTIONS)
UNDER_WAY = tuple(state for state in S if state not in {S.NEW, S.CLOSED})
REVISITED = tuple(state for state in S if state is not S.NEW)


def _forward(trigger: str, sources: tuple[S, ...]) -> tuple[Row[Memory], ...]:
    told = Row(trigger, sources, S.PLAYBACK, waits, play_back)
    asks = (Row(trigger, sources, q.state, do.needs(q), do.go_on) for q in QUESTIONS)
    return (told, *asks, Row(trigger, sources, S.RESULT, None, do.finish))


TABLE: tuple[Row[Memory], ...] = (
    # Beginning, stopping, beginning again
    Row("start", (S.CLOSED,), None, do.has_answers, do.welcome_closed),
    Row("start", (S.NEW, S.CLOSED), S.STAGE, None, do.greet),
    Row("start", UNDER_WAY, None, None, do.welcome_back),
    Row("restart", ALL, S.STAGE, None, do.greet),
    Row("cancel", UNDER_WAY, S.CLOSED, None, stop),
    Row("cancel", (S.NEW,), S.CLOSED),
    Row("cancel", (S.CLOSED,), None),
    *HEARING,
    # The way out, from anywhere
    Row("out", tuple(s for s in S if s is not S.OUT), S.OUT, None, do.remember_way),
    Row("out", (S.OUT,), None),
    *_forward("walked_out", (S.OUT,)),
    *_forward("resume", (S.OUT,)),
    # The questions
    Row("answer", (S.STAGE, S.DANGER), S.REVIEW, do.promised, do.keep_promise),
    *_forward("answer", ASKING),
    *_forward("skip", SKIPPABLE),
    *_forward("drop", SKIPPABLE),
    *_forward("skip_rest", DETAILING),
    *KIT,
    *TIMING,
    # Back, by the way one came
    *(Row("back", REVISITED, s, do.came_from(s), do.step_back) for s in S),
    Row("back", ALL, None, None, just.say("nothing-before")),
    # Changing an answer
    Row("edit", (S.EDITING,), None),
    Row("edit", ALL, S.EDITING, do.has_answers, do.remember_way),
    Row("edit", ALL, None, None, just.say("nothing-to-edit")),
    *(Row("pick", (S.EDITING,), q.state, do.picked(q), do.remember_way) for q in QUESTIONS),
    # The result
    *_forward("note", (S.RESULT,)),
    *_forward("outside", (S.RESULT,)),
    Row("points", (S.RESULT,), None, None, just.more_points),
    Row("kind", (S.RESULT,), None, None, just.other_kind),
    Row("tone", (S.RESULT,), None, None, just.other_tone),
    Row("words", (S.RESULT,), None, None, just.other_words),
    # Whatever else people do
    Row("help", ALL, None, None, just.help_out),
    Row("too_long", DETAILING, None, None, just.too_long),
    Row("skip", ASKING, None, None, just.say("cannot-skip")),
    Row("skip", ALL, None, None, just.say("nothing-to-skip")),
    Row("thanks", REVISITED, None, None, just.nod("you-are-welcome")),
    Row("hello", REVISITED, None, None, just.nod("hello")),
    Row("hello", (S.NEW,), S.STAGE, None, do.greet),
    Row("leave_it", (S.RESULT, S.OUT, S.CLOSED), None, None, just.nod("as-you-like")),
    Row("unknown_command", ALL, None, None, just.unknown_command),
    Row("not_words", REVISITED, None, None, just.not_words),
    Row("puzzled", REVISITED, None, None, just.miss),
    Row("not_words", (S.NEW,), S.STAGE, None, do.greet),
    Row("thanks", (S.NEW,), S.STAGE, None, do.greet),
    Row("puzzled", (S.NEW,), S.STAGE, None, do.greet),
)

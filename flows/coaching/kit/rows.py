"""The rows of the exit kit."""

from flows.coaching import actions as main
from flows.coaching.kit import doing as do
from flows.coaching.kit import granting, tools
from flows.coaching.kit import listing as lists
from flows.coaching.memory import Memory
from flows.coaching.questions import DETAIL_QUESTIONS
from flows.coaching.states import S
from flows.core.table import Guard, Row
from flows.core.turn import Turn

ALL = tuple(S)
RESULT = (S.RESULT,)
#: From here one returns to the note, as nothing above it has changed.
BESIDE = (S.ADDING, S.REVIEW, S.RESTARTING, S.REMINDING, S.ZONE, S.WHEN)


def _to_the_note(turn: Turn[Memory]) -> bool:
    return main.came_from(S.RESULT)(turn) and do.with_note(turn)


def _back_to_the_note(turn: Turn[Memory]) -> None:
    main.step_back(turn)
    do.show_note(turn)


def _waits(turn: Turn[Memory]) -> bool:
    return bool(turn.memory.kit.waiting)


def _never_a_note(turn: Turn[Memory]) -> bool:
    """Whether they ask for a note to a scam."""
    return do.is_scam(turn) and turn.value != "now"


def _tool(name: str) -> Guard[Memory]:
    return lambda turn: tools.tool(turn.memory.case) == name


KIT: tuple[Row[Memory], ...] = (
    # The note: its length, its ways, its details
    Row("length", RESULT, None, do.with_note, do.other_length),
    Row("page", RESULT, None, do.with_note, do.turn_page),
    Row("send", RESULT, None, do.with_note, do.send_file),
    Row("name", RESULT, None, do.with_note, do.keep_name),
    Row("add", RESULT, S.ADDING, do.with_note, do.enter),
    *(Row("pick", (S.ADDING,), q.state, main.picked(q), do.enter) for q in DETAIL_QUESTIONS),
    Row("wish", RESULT, None, do.with_note, granting.grant),
    Row("wish", RESULT, None, _never_a_note, do.aside("kit-no-note")),
    Row("wish", RESULT, None, None, granting.no_note_yet),
    Row("anew", (S.RESTARTING,), None),
    Row("anew", ALL, S.RESTARTING, main.has_answers, do.enter),
    Row("anew", ALL, S.STAGE, None, main.greet),
    Row("unfit", RESULT, None, None, do.unfit),
    Row("no_note", (S.RESULT, S.OUT), None, None, do.aside("kit-no-note")),
    Row("back", BESIDE, S.RESULT, _to_the_note, _back_to_the_note),
    # The advice: where it comes from, and second thoughts
    Row("why", ALL, None, do.has_advice, do.give_reasons),
    Row("why", ALL, None, None, do.nothing_yet),
    Row("rethink", (S.EDITING,), None),
    Row("rethink", ALL, S.EDITING, main.has_answers, do.rethink),
    Row("rethink", ALL, None, None, do.nothing_to_change),
    # Their own words
    Row("review", (S.REVIEW,), None, None, do.reopen),
    Row("review", ALL, S.REVIEW, do.can_review, do.open_review),
    Row("review", ALL, None, do.is_scam, do.aside("kit-no-note")),
    Row("review", ALL, None, None, do.keep_for_later),
    Row("leave_it", RESULT, None, do.was_offered, do.decline),
    Row("pasted", RESULT, None, None, do.offer_review),
    Row("pasted", (S.REVIEW,), None, None, do.take_text),
    Row("too_short", (S.REVIEW,), None, None, do.too_short),
    Row("mend", (S.REVIEW,), None, None, do.mend),
    Row("keep", (S.REVIEW,), None, None, do.let_stand),
    Row("afresh", (S.REVIEW,), None, None, do.afresh),
    Row("send", (S.REVIEW,), None, do.has_letter, do.send_own),
    # Weighing it up
    Row("weigh", RESULT, S.WEIGHING, _tool("weigh"), do.enter),
    Row("back", (S.WEIGHING,), None, _waits, lists.leave_all_out),
    Row("suggest", (S.WEIGHING,), None, None, lists.suggest),
    Row("listed", (S.WEIGHING,), None, None, lists.list_items),
    Row("loose", (S.WEIGHING,), None, None, lists.hold_loose),
    Row("side", (S.WEIGHING,), None, None, lists.take_side),
    Row("pass", (S.WEIGHING,), None, None, lists.leave_out),
    Row("heavy", (S.WEIGHING,), None, None, lists.make_heavy),
    Row("light", (S.WEIGHING,), None, None, lists.make_heavy),
    Row("remove", (S.WEIGHING,), None, None, lists.remove),
    Row("picture", (S.WEIGHING,), None, lists.drawable, lists.show_balance),
    Row("picture", (S.WEIGHING,), None, None, lists.say_why_no_picture),
    # Fear or facts
    Row("fears", RESULT, S.FEARS, _tool("fears"), do.enter),
    Row("list", (S.FEARS,), None, None, lists.other_list),
    Row("noted", (S.FEARS,), None, None, lists.note_lines),
    Row("unlist", (S.FEARS,), None, None, lists.unlist),
    # The warning signs
    Row("signs", RESULT, S.SIGNS, _tool("signs"), do.enter),
    Row("tick", (S.SIGNS,), None, None, lists.tick),
    Row("untick", (S.SIGNS,), None, None, lists.tick),
    Row("page", (S.WEIGHING, S.SIGNS), None, None, do.other_page),
)

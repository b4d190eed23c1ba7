"""The result: the advice card, and the draft below it."""

from collections.abc import Iterable

from flows.coaching.advice import advise, because, reason
from flows.coaching.case import Case, Verdict
from flows.coaching.details import Kind, Tone
from flows.coaching.drafts import kinds_for, suggested_kind, write
from flows.coaching.memory import Memory
from flows.coaching.questions import grave, in_the_room, note_first
from flows.core.replies import Button, Keyboard, Reply, Style
from flows.core.texts import Say

POINTS_ON_CARD = 4
REASONS_ON_CARD = 3
#: A copy button holds no more (Bot API, CopyTextButton).
COPY_LIMIT = 256
KINDS_IN_A_ROW = 3
OUT = Button(Say("button-out"), "out", Style.DANGER)
#: Below the last bubble of a result.
LAST_KEYS = (Button(Say("button-edit"), "edit"), Button(Say("button-restart"), "restart"))


def result(memory: Memory, locale: str) -> tuple[Reply, ...]:
    """The card, with the draft below it where one is wanted."""
    shown = (card(memory),)
    return (*shown, draft(memory, locale)) if shows_draft(memory) else shown


def shows_draft(memory: Memory) -> bool:
    """Whether a note stands below the card; otherwise it waits for a tap."""
    wanted = memory.wants_note or note_first(memory.case)
    return wanted and bool(kinds_for(memory.case))


def card(memory: Memory) -> Reply:
    """The verdict, its reasons, its points: four, or all of them."""
    advice = advise(memory.case)
    points = advice.points if memory.all_points else advice.points[:POINTS_ON_CARD]
    name = advice.verdict.value.replace("_", "-")
    parts = [
        Say("card-head", {"verdict": Say(f"verdict-{name}")}),
        reason(memory.case),
        *_reasons(memory.case, (field for point in points for field in point.because)),
        *(Say("card-point", {"point": Say(f"point-{point.id}")}) for point in points),
        *_offer(memory),
    ]
    return Reply(tuple(parts), _card_keys(memory, len(advice.points)))


def _reasons(case: Case, fields: Iterable[str]) -> tuple[Say, ...]:
    names = list(dict.fromkeys(fields))[:REASONS_ON_CARD]
    if not names or grave(case):
        return ()
    args = dict(zip("abc", (because(case, name) for name in names), strict=False))
    return (Say(f"card-because-{len(names)}", args),)


def _offer(memory: Memory) -> tuple[Say, ...]:
    if shows_draft(memory) or not kinds_for(memory.case):
        return ()
    if not grave(memory.case):
        return (Say("offer-note"),)
    return (Say("offer-note-danger" if in_the_room(memory.case) else "offer-note-now"),)


def _card_keys(memory: Memory, points: int) -> Keyboard:
    case = memory.case
    rows: list[tuple[Button, ...]] = []
    if advise(case).verdict is Verdict.SEE_IT_THROUGH:
        rows.append((Button(Say("button-outside"), "outside", Style.PRIMARY),))
    rows += way_out_near(case)
    if kinds_for(case) and not shows_draft(memory):
        rows.append((Button(Say("button-note"), "note"),))
    if points > POINTS_ON_CARD:
        wanted = "few" if memory.all_points else "all"
        rows.append((Button(Say(f"button-points-{wanted}"), f"points:{wanted}"),))
    return tuple(rows) if shows_draft(memory) else (*rows, LAST_KEYS)


def draft(memory: Memory, locale: str) -> Reply:
    """The draft in its form and tone, with the keys that change it."""
    kind = memory.kind if memory.kind in kinds_for(memory.case) else None
    kind = kind or suggested_kind(memory.case, memory.details)
    note = write(memory.case, memory.details, kind, memory.tone, locale, memory.variant)
    parts = [Say(f"note-{kind.value.replace('_', '-')}")]
    copies = []
    if note.subject:
        parts.append(Say("note-subject", {"subject": note.subject}))
        copies.append(_copy("button-copy-subject", note.subject))
    parts.append(Say("note-body", {"body": note.body}))
    copies.append(_copy("button-copy-body", note.body))
    keys = tuple(copy for copy in copies if len(copy.copy.encode("utf-16-le")) <= 2 * COPY_LIMIT)
    return Reply(tuple(parts), ((keys,) if keys else ()) + _draft_keys(memory, kind))


def _copy(label: str, words: str) -> Button:
    return Button(Say(label), copy=words)


def _draft_keys(memory: Memory, kind: Kind) -> Keyboard:
    forms = [
        Button(Say(f"kind-{other.value.replace('_', '-')}"), f"kind:{other.value}")
        for other in kinds_for(memory.case)
        if other is not kind
    ]
    tones = tuple(
        Button(Say(f"tone-{tone.value}"), f"tone:{tone.value}")
        for tone in Tone
        if tone is not memory.tone
    )
    words = Button(Say("button-words"), f"words:{memory.variant + 1}")
    rows = [tuple(forms[at : at + KINDS_IN_A_ROW]) for at in range(0, len(forms), KINDS_IN_A_ROW)]
    return ((words,), tones, *rows, LAST_KEYS)


def way_out_near(case: Case) -> tuple[tuple[Button, ...], ...]:
    """The red button's row, wherever a phone may be under a table."""
    return ((OUT,),) if in_the_room(case) else ()

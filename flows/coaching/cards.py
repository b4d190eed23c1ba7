"""The result: the advice card, and the draft below it."""

from collections.abc import Iterable, Iterator

from flows.coaching.advice import advise, because, reason
from flows.coaching.case import Case, Verdict
from flows.coaching.details import Channel, Draft, Kind
from flows.coaching.drafts import kinds_for, plan_b, says_no, suggested_top
from flows.coaching.kit import keys, tools, weighing, why
from flows.coaching.kit.note import note, shown_kind, shows_note
from flows.coaching.memory import Memory
from flows.coaching.questions import grave, in_the_room
from flows.coaching.verdicts import verdict
from flows.core.replies import Button, Keyboard, Reply, Style
from flows.core.texts import Say

POINTS_ON_CARD = 4
REASONS_ON_CARD = 3
OUT = Button(Say("button-out"), "out", Style.DANGER)


def result(memory: Memory, locale: str) -> tuple[Reply, ...]:
    """The card, with the draft below it where one is wanted."""
    shown = (card(memory),)
    return (*shown, draft(memory, locale)) if shows_note(memory) else shown


def card(memory: Memory) -> Reply:
    """The verdict, its reasons, its points: four, or all of them."""
    advice = advise(memory.case)
    points = advice.points if memory.all_points else advice.points[:POINTS_ON_CARD]
    name = advice.verdict.value.replace("_", "-")
    parts = [
        Say("card-head", {"verdict": Say(f"verdict-{name}")}),
        reason(memory.case),
        *_reasons(memory.case, (field for point in points for field in point.because)),
        *weighing.leaning(memory),
        *(Say("card-point", {"point": Say(f"point-{point.id}")}) for point in points),
        *_offer(memory),
    ]
    return Reply(tuple(parts), _card_keys(memory, len(advice.points)))


def _reasons(case: Case, fields: Iterable[str]) -> tuple[Say, ...]:
    names = why.telling(case, fields)[:REASONS_ON_CARD]
    if not names or grave(case):
        return ()
    args = dict(zip("abc", (because(case, name) for name in names), strict=False))
    return (Say(f"card-because-{len(names)}", args),)


def _offer(memory: Memory) -> tuple[Say, ...]:
    if shows_note(memory) or not kinds_for(memory.case):
        return ()
    if not grave(memory.case):
        return (Say("offer-note"),)
    return (Say("offer-note-danger" if in_the_room(memory.case) else "offer-note-now"),)


def _card_keys(memory: Memory, points: int) -> Keyboard:
    case = memory.case
    rows: list[tuple[Button, ...]] = []
    if leaving(case):
        rows.append((Button(Say("button-left"), "note", Style.PRIMARY),))
    else:
        rows += _calm_keys(memory)
    rows += tools.card_rows(memory, more=points > POINTS_ON_CARD)
    return tuple(rows) if shows_note(memory) else (*rows, keys.LAST_KEYS)


def _calm_keys(memory: Memory) -> Iterator[tuple[Button, ...]]:
    case = memory.case
    if advise(case).verdict is Verdict.SEE_IT_THROUGH:
        yield (Button(Say("button-outside"), "outside", Style.PRIMARY),)
    yield from way_out_near(case)
    if kinds_for(case) and not shows_note(memory):
        yield (Button(Say("button-note"), "note"),)


def leaving(case: Case) -> bool:
    """Whether the card itself is the way out, so that no button leads to another one."""
    return verdict(case) is Verdict.LEAVE_NOW


def draft(memory: Memory, locale: str) -> Reply:
    """The draft in its form and tone, with the keys that change it."""
    words = note(memory, locale)
    subject = (Say("note-subject", {"subject": words.subject}),) if words.subject else ()
    parts = (
        _caption(memory, words),
        *_nameless(memory),
        *_suggestion(memory, words, locale),
        *subject,
        Say("note-body", {"body": words.body}),
    )
    return Reply(parts, keys.note_keys(memory, locale))


def _nameless(memory: Memory) -> tuple[Say, ...]:
    """A call from nobody cannot be acted on."""
    kind, details = shown_kind(memory), memory.details
    about_pay = kind is Kind.NEGOTIATE and details.channel is Channel.PHONE
    called = about_pay or kind in {Kind.PHONE, Kind.VOICEMAIL}
    return (Say("note-say-name"),) if called and not details.own_name else ()


def _suggestion(memory: Memory, words: Draft, locale: str) -> tuple[Say, ...]:
    """Whose idea a figure is that they never named."""
    top = suggested_top(memory.case, locale)
    return (Say("note-suggested-top", {"top": top}),) if top and top in words.body else ()


def _caption(memory: Memory, words: Draft) -> Say:
    case, kind = memory.case, shown_kind(memory)
    caption = f"note-{kind.value.replace('_', '-')}"
    if kind is Kind.THANK_YOU and says_no(case):
        return Say(f"{caption}-out")
    if kind is Kind.NEGOTIATE and not words.subject:
        return Say(f"{caption}-{memory.details.channel}")
    return Say("note-plan-b", {"note": Say(caption)}) if plan_b(case, kind) else Say(caption)


def way_out_near(case: Case) -> tuple[tuple[Button, ...], ...]:
    """The red button's row, wherever a phone may be under a table."""
    return ((OUT,),) if in_the_room(case) else ()

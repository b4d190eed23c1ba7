"""What the states of the exit kit show."""

from collections.abc import Callable, Iterable, Iterator

from flows.coaching.kit import fears, reviewing, signs, weighing
from flows.coaching.kit import keys as keys_of
from flows.coaching.kit.lines import mark, name
from flows.coaching.kit.memory import Item, Kit, Page, Side
from flows.coaching.kit.why import chained
from flows.coaching.memory import Memory
from flows.coaching.questions import DETAIL_QUESTIONS, Question, in_the_room
from flows.coaching.review import Finding, button
from flows.coaching.states import S
from flows.core.replies import Button, Keyboard, Reply, Style
from flows.core.texts import Say

OUT = Button(Say("button-out"), "out", Style.DANGER)
BACK = Button(Say("button-back"), "back")
DONE = Button(Say("kit-done"), "back")
PICTURE = Button(Say("kit-picture"), "picture")
#: Characters of an answer on a button of half the width.
LABEL_LIMIT = 20


def view(state: str, memory: Memory, locale: str) -> tuple[Reply, ...]:
    """The messages of a state of the kit; the way out is never far."""
    *rest, last = VIEWS[state](memory, locale)
    out = ((OUT,),) if in_the_room(memory.case) else ()
    return (*rest, Reply(last.parts, (*last.keyboard, *out)))


def paired(keys: Iterable[Button]) -> Keyboard:
    """Two buttons a row."""
    row = tuple(keys)
    return tuple(row[at : at + 2] for at in range(0, len(row), 2))


def short(words: str) -> str:
    """Words cut to what half a row shows."""
    return words if len(words) <= LABEL_LIMIT else f"{words[: LABEL_LIMIT - 1].rstrip()}…"


def _adding(memory: Memory, _: str) -> tuple[Reply, ...]:
    keys = [_detail(question, memory) for question in DETAIL_QUESTIONS if question.worth(memory)]
    return (Reply((Say("kit-ask-add"),), (*paired(keys), (BACK,))),)


def _detail(question: Question, memory: Memory) -> Button:
    name = Say(f"name-{_dashed(question.state)}")
    value = question.value(memory)
    if value is None:
        return Button(Say("kit-add-item", {"name": name}), f"pick:{question.state}")
    known: Say | str = Say(f"channel-{value}") if question.choices else short(str(value))
    return Button(Say("edit-item", {"name": name, "answer": known}), f"pick:{question.state}")


def _restarting(memory: Memory, _: str) -> tuple[Reply, ...]:
    if not memory.details.own_name:
        again = ((Button(Say("button-restart"), "restart"),),)
        return (Reply((Say("kit-ask-restart"),), (*again, (BACK,))),)
    keep = Button(Say("kit-restart-keep"), "restart:keep")
    forget = Button(Say("kit-restart-forget"), "restart:forget")
    named = Say("kit-ask-restart-named", {"name": memory.details.own_name})
    return (Reply((Say("kit-ask-restart"), named), ((keep,), (forget,), (BACK,))),)


def _review(memory: Memory, locale: str) -> tuple[Reply, ...]:
    kit = memory.kit
    if not kit.pasted:
        return (Reply((Say("kit-ask-text"),), ((DONE,),)),)
    pieces = reviewing.pieces(kit.pasted, reviewing.BUBBLE) if kit.showing else []
    texts = [Say("note-body", {"body": piece}) for piece in pieces]
    said, keys = _judged(memory, locale)
    keys = (*keys, (Button(Say("kit-review-afresh"), "afresh"), DONE))
    if len(texts) == 1:
        return (Reply((*texts, *said), keys),)
    return (*(Reply((text,)) for text in texts), Reply(said, keys))


def _judged(memory: Memory, locale: str) -> tuple[tuple[Say, ...], Keyboard]:
    """What is said of their text, and what can be done with it."""
    if not reviewing.reads(memory, locale):
        return (Say("kit-review-foreign"),), ()
    findings = reviewing.found(memory, locale)
    verdict = reviewing.verdict(memory, findings)
    if not findings:
        return (verdict,), keys_of.mailing(reviewing.letter(memory, locale), memory)
    return (verdict, *reviewing.told(memory, findings[0])), _mending(findings[0])


def _mending(finding: Finding) -> Keyboard:
    check, fix = finding.check, finding.fix
    mend = (Button(button(fix), f"mend:{check}", Style.PRIMARY),) if fix else ()
    return ((*mend, Button(Say("kit-review-keep"), f"keep:{check}")),)


def _weighing(memory: Memory, locale: str) -> tuple[Reply, ...]:
    kit = memory.kit
    if kit.waiting:
        return (_asking_side(kit),)
    parts = (*_columns(kit.items), *weighing.leaning(memory), _ask_weigh(kit))
    removing = kit.page is Page.REMOVING
    keys = _removals(kit.items, locale) if removing else _weights(memory, locale)
    return (Reply(parts, keys),)


def _asking_side(kit: Kit) -> Reply:
    asked, *others = kit.waiting
    marked = mark(asked)
    more = (Say("kit-side-more", {"count": len(others)}),) if others else ()
    sides = tuple(Button(Say(f"kit-side-{side}"), f"side:{side}.{marked}") for side in Side)
    # Not the press of the list's own way back: that would be a second tap on the same button.
    leaving = (
        Button(Say("kit-side-pass"), f"pass:{marked}"),
        Button(Say("kit-side-back"), "back:list"),
    )
    ask = Say("kit-ask-side", {"item": asked})
    return Reply((*_columns(kit.items), ask, *more), (sides, leaving))


def _ask_weigh(kit: Kit) -> Say:
    full = len(kit.items) >= weighing.MOST_ITEMS
    return Say(
        "kit-ask-weigh-full" if full else "kit-ask-weigh-more" if kit.items else "kit-ask-weigh"
    )


def _columns(items: tuple[Item, ...]) -> Iterator[Say]:
    for side in Side:
        lines = [
            Say(f"kit-line-{'heavy' if item.heavy else 'light'}", {"item": weighing.words(item)})
            for item in items
            if item.side is side
        ]
        if lines:
            yield Say(f"kit-column-{side}", {"items": chained(lines, "kit-lines")})


def _weights(memory: Memory, locale: str) -> Keyboard:
    items = memory.kit.items
    offered = weighing.suggested(memory) if len(items) < weighing.MOST_ITEMS // 2 else ()
    new = [
        Button(
            Say(f"kit-suggest-{item.side}", {"item": weighing.words(item)}), f"suggest:{item.text}"
        )
        for item in offered
    ]
    toggles = [
        Button(_weighted(item, locale), f"{'light' if item.heavy else 'heavy'}:{mark(name(item))}")
        for item in items
    ]
    removing = Button(Say("kit-remove"), f"page:{Page.REMOVING}")
    picture = (PICTURE,) if weighing.drawable(items, locale) else ()
    below = ((removing, *picture),) if items else ()
    return (*paired(new), *paired(toggles), *below, (DONE,))


def _weighted(item: Item, locale: str) -> Say:
    weight = "heavy" if item.heavy else "light"
    return Say(f"kit-key-{weight}", {"item": short(weighing.plain(item, locale))})


def _removals(items: tuple[Item, ...], locale: str) -> Keyboard:
    keys = [
        Button(
            Say("kit-key-remove", {"item": short(weighing.plain(item, locale))}),
            f"remove:{mark(name(item))}",
        )
        for item in items
    ]
    return (*paired(keys), (Button(Say("kit-remove-none"), f"page:{Page.MAIN}"), DONE))


def _fears(memory: Memory, _: str) -> tuple[Reply, ...]:
    kit = memory.kit
    asked = "facts" if kit.knowing else "worries"
    other = "worries" if kit.knowing else "facts"
    lists = ((name, getattr(kit, name)) for name in ("worries", "facts"))
    columns = (
        Say(f"kit-{name}", {"items": chained([_line(text) for text in lines], "kit-lines")})
        for name, lines in lists
        if lines
    )
    written = fears.written(kit)
    undo = (Button(Say("kit-unlist"), f"unlist:{mark(written[-1])}"),) if written else ()
    switch = Button(Say(f"kit-list-{other}"), f"list:{other}")
    keys = ((switch,), *((undo,) if undo else ()), (DONE,))
    return (Reply((*columns, *fears.shown(memory), _ask_fears(asked, written)), keys),)


def _ask_fears(asked: str, written: tuple[str, ...]) -> Say:
    full = len(written) >= fears.MOST_LINES
    return Say(
        "kit-ask-fears-full" if full else f"kit-ask-{asked}-more" if written else f"kit-ask-{asked}"
    )


def _line(text: str) -> Say:
    return Say("kit-line-light", {"item": text})


def _signs(memory: Memory, _: str) -> tuple[Reply, ...]:
    topic = signs.topic(memory.case)
    if memory.kit.page is Page.DOING:
        keys = ((Button(Say("kit-signs-back"), f"page:{Page.MAIN}"), DONE),)
        said = tuple(Say(f"kit-{topic}-{part}") for part in ("do", "later", "source"))
        return (Reply(said, keys),)
    known = [sign for sign in signs.signs(memory.case) if sign in memory.kit.signs]
    counted = (Say("kit-signs-ticked", {"count": len(known)}),) if known else ()
    ticks = [_tick(sign, ticked=sign in known) for sign in signs.signs(memory.case)]
    doing = Button(Say("kit-signs-doing"), f"page:{Page.DOING}", Style.PRIMARY)
    parts = (Say(f"kit-ask-{topic}"), *counted)
    return (Reply(parts, (*paired(ticks), (doing,), (DONE,))),)


def _tick(sign: str, *, ticked: bool) -> Button:
    name = Say(f"kit-sign-{sign}")
    if ticked:
        return Button(Say("kit-ticked", {"sign": name}), f"untick:{sign}")
    return Button(name, f"tick:{sign}")


def _dashed(name: str) -> str:
    return name.replace("_", "-")


VIEWS: dict[str, Callable[[Memory, str], tuple[Reply, ...]]] = {
    S.ADDING: _adding,
    S.RESTARTING: _restarting,
    S.REVIEW: _review,
    S.WEIGHING: _weighing,
    S.FEARS: _fears,
    S.SIGNS: _signs,
}

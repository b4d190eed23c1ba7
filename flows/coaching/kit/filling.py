"""Typed lines onto the list that is weighed: whose side is known, what waits, what has no room."""

from dataclasses import replace

from flows.coaching.kit.lines import Lines, name, same
from flows.coaching.kit.memory import Item, Kit, Side
from flows.coaching.kit.weighing import LONGEST, MOST_ITEMS, fitting, plain, with_item, words
from flows.coaching.memory import Memory
from flows.coaching.tidying import cut, tidy_lines, wordless
from flows.core.matching import normal
from flows.core.texts import Say

SIGNS = {"+": Side.FOR, "-": Side.AGAINST, "\u2212": Side.AGAINST, "\u2013": Side.AGAINST}


def read(memory: Memory, text: str, locale: str) -> Lines:
    """The lines of a text: items where a sign, or being our own words, tells their side."""
    ours = {normal(plain(item, locale)): item for item in fitting(memory.case)}
    told = [_told(line, ours) for line in tidy_lines(text)]
    return Lines(
        items=tuple(each for each in told if isinstance(each, Item)),
        words=tuple(each for each in told if isinstance(each, str)),
        wordless=tuple(cut(line, LONGEST) for line in wordless(text)),
    )


def _told(line: str, ours: dict[str, Item]) -> Item | str:
    """++ and -- make an item heavy."""
    sign = line[:1]
    if sign not in SIGNS:
        return ours.get(normal(line)) or cut(line, LONGEST)
    heavy = line[1:2] == sign
    text = cut(line[1 + heavy :].strip(), LONGEST)
    mine = Item(text=text, side=SIGNS[sign], heavy=heavy)
    known = ours.get(normal(text))
    return replace(known, side=mine.side, heavy=heavy) if known else mine


def added(kit: Kit, lines: Lines) -> tuple[Kit, tuple[Say | str, ...]]:
    """The kit with these lines on its list or waiting, and those that find no room."""
    over: list[Say | str] = []
    for item in lines.items:
        kit = _without(kit, item.text)
        if _has_room(kit, name(item)):
            kit = replace(kit, items=with_item(kit.items, item))
        else:
            over.append(words(item))
    for line in lines.words:
        if any(same(other, line) for other in kit.waiting):
            continue
        if _has_room(kit, line):
            kit = replace(kit, waiting=(*kit.waiting, line))
        else:
            over.append(line)
    return kit, tuple(over)


def _without(kit: Kit, line: str) -> Kit:
    return replace(kit, waiting=tuple(other for other in kit.waiting if not same(other, line)))


def _has_room(kit: Kit, line: str) -> bool:
    """Whether the line fits; what waits has its place already."""
    known = (*(name(item) for item in kit.items), *kit.waiting)
    return len(known) < MOST_ITEMS or any(same(other, line) for other in known)

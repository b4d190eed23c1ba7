"""What the rows of the kit's lists do: weighing, fears and facts, warning signs."""

from collections.abc import Sequence
from typing import cast

from flows.coaching.kit import fears, filling, screens, signs, weighing
from flows.coaching.kit.balance import Plate, draw
from flows.coaching.kit.doing import put
from flows.coaching.kit.lines import Lines, left_out, mark, name
from flows.coaching.kit.memory import Item, Page, Side
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.replies import File, Reply
from flows.core.texts import Say, texts
from flows.core.turn import Turn


def suggest(turn: Turn[Memory]) -> None:
    """One of our suggestions onto the list."""
    for item in weighing.suggested(turn.memory):
        if item.text == turn.value:
            _add(turn, Lines(items=(item,)))


def list_items(turn: Turn[Memory]) -> None:
    """Typed lines, some of them with a sign in front."""
    _add(turn, cast("Lines", turn.value))


def hold_loose(turn: Turn[Memory]) -> None:
    """Lines without a sign have to be asked about, one after the other."""
    _add(turn, cast("Lines", turn.value))


def take_side(turn: Turn[Memory]) -> None:
    """The side of the line that was asked about."""
    side = Side(str(turn.value).partition(".")[0])
    asked = turn.memory.kit.waiting[0]
    _add(turn, Lines(items=(Item(text=asked, side=side),)))


def leave_out(turn: Turn[Memory]) -> None:
    """The line that was asked about is on no side."""
    asked, *others = turn.memory.kit.waiting
    put(turn, waiting=tuple(others))
    _say_left_out(turn, "kit-left-out", (asked,))


def leave_all_out(turn: Turn[Memory]) -> None:
    """The lines that still wait for their side are let go."""
    waiting = turn.memory.kit.waiting
    put(turn, waiting=())
    _say_left_out(turn, "kit-left-out", waiting)


def make_heavy(turn: Turn[Memory]) -> None:
    """An item counts more, or no more than the others."""
    items = turn.memory.kit.items
    put(turn, items=weighing.toggled(items, str(turn.value)))


def remove(turn: Turn[Memory]) -> None:
    """An item off the list."""
    items = turn.memory.kit.items
    left = tuple(item for item in items if mark(name(item)) != turn.value)
    put(turn, items=left, page=Page.REMOVING if left else Page.MAIN)


def _add(turn: Turn[Memory], lines: Lines) -> None:
    could_draw = drawable(turn)
    kit, over = filling.added(turn.memory.kit, lines)
    put(turn, items=kit.items, waiting=kit.waiting, page=Page.MAIN)
    _say_left_out(turn, "kit-weigh-over", over)
    _say_left_out(turn, "kit-wordless", lines.wordless)
    if could_draw and not drawable(turn):
        say_why_no_picture(turn)


def _say_left_out(turn: Turn[Memory], text_id: str, lines: Sequence[Say | str]) -> None:
    if lines:
        turn.notes.append(left_out(text_id, lines))


def drawable(turn: Turn[Memory]) -> bool:
    """A guard: the picture can show every word of the list."""
    return weighing.drawable(turn.memory.kit.items, turn.locale)


def say_why_no_picture(turn: Turn[Memory]) -> None:
    """Letters that we cannot draw; the list says in words what the picture would."""
    turn.note("kit-no-picture")


def show_balance(turn: Turn[Memory]) -> None:
    """The picture, with one honest sentence, and the list below it."""
    memory, locale = turn.memory, turn.locale
    plates = {side: _plate(memory.kit.items, side, locale) for side in Side}
    picture = File("balance.png", draw(plates), picture=True)
    caption = weighing.leaning(memory)
    turn.show(
        Reply(caption, file=picture),
        *screens.view(S.WEIGHING, memory, locale),
    )


def _plate(items: tuple[Item, ...], side: Side, locale: str) -> Plate:
    title = texts(locale).plain(f"kit-plate-{side}")
    own = [(weighing.plain(item, locale), item.heavy) for item in items if item.side is side]
    return Plate(title, weighing.weight(items, side), own)


def note_lines(turn: Turn[Memory]) -> None:
    """Typed lines onto the list that is being written."""
    lines = cast("Lines", turn.value)
    listed, over = fears.added(turn.memory.kit, lines.words)
    put(turn, **{_list(turn): listed})
    _say_left_out(turn, "kit-fears-over", over)
    _say_left_out(turn, "kit-wordless", lines.wordless)


def other_list(turn: Turn[Memory]) -> None:
    """Write the other list."""
    put(turn, knowing=turn.value == "facts")


def unlist(turn: Turn[Memory]) -> None:
    """The last line off again."""
    name = _list(turn)
    put(turn, **{name: getattr(turn.memory.kit, name)[:-1]})


def _list(turn: Turn[Memory]) -> str:
    return "facts" if turn.memory.kit.knowing else "worries"


def tick(turn: Turn[Memory]) -> None:
    """A warning sign, there or not."""
    put(turn, signs=signs.ticked(turn.memory.kit.signs, str(turn.value)))

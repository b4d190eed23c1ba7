"""What the rows of the kit's lists do: weighing, fears and facts, warning signs."""

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from flows.coaching.kit import fears, screens, signs, weighing
from flows.coaching.kit.balance import Plate, draw
from flows.coaching.kit.doing import put
from flows.coaching.kit.memory import Item, Page, Side
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.replies import File, Reply
from flows.core.texts import texts
from flows.core.turn import Turn


def suggest(turn: Turn[Memory]) -> None:
    """One of our suggestions onto the list."""
    for item in weighing.suggested(turn.memory):
        if item.text == turn.value:
            _with(turn, [item])


def list_items(turn: Turn[Memory]) -> None:
    """Typed lines with a sign in front."""
    _with(turn, cast("Iterable[Item]", turn.value))


def hold_loose(turn: Turn[Memory]) -> None:
    """A line without a sign has to be asked about."""
    put(turn, loose=turn.value)


def take_side(turn: Turn[Memory]) -> None:
    """The side of the line that waited."""
    item = Item(text=turn.memory.kit.loose, side=Side(str(turn.value)))
    _with(turn, [item])


def make_heavy(turn: Turn[Memory]) -> None:
    """An item counts more, or no more than the others."""
    items = turn.memory.kit.items
    put(turn, items=weighing.toggled(items, int(str(turn.value))))


def remove(turn: Turn[Memory]) -> None:
    """An item off the list."""
    at = int(str(turn.value).partition(".")[2])
    items = turn.memory.kit.items
    left = (*items[:at], *items[at + 1 :])
    put(turn, items=left, page=Page.REMOVING if left else Page.MAIN)


def _with(turn: Turn[Memory], fresh: Iterable[Item]) -> None:
    items = turn.memory.kit.items
    for item in fresh:
        items = weighing.with_item(items, item)
    put(turn, items=items, loose="", page=Page.MAIN)


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
    lines = fears.added(turn.memory.kit, cast("list[str]", turn.value))
    put(turn, **{_list(turn): lines})


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


def drop_loose(turn: Turn[Memory]) -> None:
    """The line that waited for its side is let go."""
    turn.memory = replace(turn.memory, kit=replace(turn.memory.kit, loose=""))

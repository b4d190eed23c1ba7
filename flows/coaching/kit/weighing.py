"""What speaks for it and what against: a list built by taps and typing, and which way it leans."""

from dataclasses import replace

from flows.coaching.case import Case, Certainty, Fit, Gut, Pay
from flows.coaching.kit import face
from flows.coaching.kit.lines import mark, name, same
from flows.coaching.kit.memory import Item, Side
from flows.coaching.memory import Memory
from flows.coaching.questions import grave
from flows.core.texts import Say, texts

#: A heavy item counts as much as so many light ones.
HEAVY = 2
MOST_ITEMS = 8
MOST_SUGGESTED = 4
#: Characters of an item.
LONGEST = 60

#: What an answer suggests: field, values, side; the first that fit are offered.
SUGGESTIONS: tuple[tuple[str, str, tuple[object, ...], Side], ...] = (
    ("pay-low", "pay", (Pay.LOW, Pay.FAR_TOO_LOW), Side.AGAINST),
    ("pay-fine", "pay", (Pay.FINE,), Side.FOR),
    ("company", "fit", (Fit.COMPANY, Fit.BOTH), Side.FOR),
    ("role", "fit", (Fit.ROLE, Fit.BOTH), Side.FOR),
    ("not-company", "fit", (Fit.ROLE, Fit.NEITHER), Side.AGAINST),
    ("not-role", "fit", (Fit.COMPANY, Fit.NEITHER), Side.AGAINST),
    ("gut", "gut", (Gut.OUT,), Side.AGAINST),
    ("keen", "gut", (Gut.KEEN,), Side.FOR),
    ("sure", "certainty", (Certainty.CERTAIN,), Side.AGAINST),
)


def fitting(case: Case) -> tuple[Item, ...]:
    """What their own answers bring up."""
    return tuple(
        Item(text=text, side=side, suggested=True)
        for text, field, values, side in SUGGESTIONS
        if getattr(case, field) in values
    )


def suggested(memory: Memory) -> tuple[Item, ...]:
    """What of that the list has not got yet."""
    taken = {item.text for item in memory.kit.items if item.suggested}
    fresh = (item for item in fitting(memory.case) if item.text not in taken)
    return tuple(fresh)[:MOST_SUGGESTED]


def words(item: Item) -> Say | str:
    """The item as it is read."""
    return Say(name(item)) if item.suggested else item.text


def plain(item: Item, locale: str) -> str:
    """The item as plain text."""
    said = words(item)
    return said if isinstance(said, str) else texts(locale).plain(said.id)


def with_item(items: tuple[Item, ...], item: Item) -> tuple[Item, ...]:
    """The list with `item` at its end; one of the same words is replaced."""
    return (*(other for other in items if not same(name(other), name(item))), item)


def toggled(items: tuple[Item, ...], marked: str) -> tuple[Item, ...]:
    """The list with the item of that mark made heavy, or light again."""
    return tuple(
        replace(item, heavy=not item.heavy) if mark(name(item)) == marked else item
        for item in items
    )


def drawable(items: tuple[Item, ...], locale: str) -> bool:
    """Whether the picture can show every word of the list."""
    return all(face.drawable(plain(item, locale)) for item in items)


def count(items: tuple[Item, ...], side: Side) -> tuple[int, int]:
    """How many heavy and how many light items are on that side."""
    weights = [item.heavy for item in items if item.side is side]
    return sum(weights), len(weights) - sum(weights)


def weight(items: tuple[Item, ...], side: Side) -> int:
    """The whole weight of that side."""
    heavy, light = count(items, side)
    return HEAVY * heavy + light


def leaning(memory: Memory) -> tuple[Say, ...]:
    """What the person's own list says, in one sentence; nothing where there is no list."""
    items = memory.kit.items if relevant(memory.case) else ()
    if not items:
        return ()
    pull = weight(items, Side.FOR) - weight(items, Side.AGAINST)
    way = "even" if not pull else "staying" if pull > 0 else "leaving"
    sides = {side.value: _counted(items, side) for side in Side}
    return (Say(f"kit-leans-{way}", sides),)


def relevant(case: Case) -> bool:
    """Whether weighing still has a say: never after danger."""
    return not grave(case)


def _counted(items: tuple[Item, ...], side: Side) -> Say:
    heavy, light = count(items, side)
    if heavy and light:
        return Say("kit-heavy-and-light", {"heavy": heavy, "light": light})
    if heavy or light:
        return Say("kit-heavy" if heavy else "kit-light", {"count": heavy or light})
    return Say("kit-nothing")

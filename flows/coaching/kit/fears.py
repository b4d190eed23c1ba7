"""What is known beside what is feared, and what the two lists show."""

from collections.abc import Iterable

from flows.coaching.kit.memory import Kit
from flows.coaching.memory import Memory
from flows.core.texts import Say

#: Lines in each list.
MOST_LINES = 6
#: Characters of a line.
LONGEST = 100


def written(kit: Kit) -> tuple[str, ...]:
    """The list that is being written."""
    return kit.facts if kit.knowing else kit.worries


def added(kit: Kit, lines: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The list that is being written with these lines, and those that find no room."""
    every = tuple(dict.fromkeys((*written(kit), *lines)))
    return every[:MOST_LINES], every[MOST_LINES:]


def shown(memory: Memory) -> tuple[Say, ...]:
    """What the lists show, said honestly; nothing before both sides had their turn."""
    worries, facts = len(memory.kit.worries), len(memory.kit.facts)
    counts = {"worries": worries, "facts": facts}
    if not worries and not facts:
        return ()
    if not facts:
        return (Say("kit-fears-only-worries", counts),)
    if not worries:
        return (Say("kit-fears-only-facts", counts),)
    way = "more-worries" if worries > facts else "more-facts" if facts > worries else "even"
    return (Say(f"kit-fears-{way}", counts),)

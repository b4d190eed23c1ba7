"""Inline queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram.queries import InlineQuery

if TYPE_CHECKING:
    from tests.telegram.person import Person
    from tests.telegram.queries import InlineAnswer
    from tests.telegram.wire import Json
    from tests.telegram.world import World


async def ask(world: World, person: Person, text: str, offset: str = "") -> InlineAnswer:
    """Types `@bot text` somewhere and waits for what the bot offers."""
    query = InlineQuery(str(6_000_000_000_000 + world.number()), person.id, world.clock.now())
    world.inline_queries[query.id] = query
    payload: Json = {"id": query.id, "from": person.user, "query": text, "offset": offset}
    world.updates.add("inline_query", payload | {"chat_type": "sender"}, person.id)
    await person.reader.wait(
        query.bell, lambda: query.answer is not None, f"no answer to @bot {text}"
    )
    assert query.answer is not None
    return query.answer

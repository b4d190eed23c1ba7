"""Methods that answer taps and inline queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram import rules
from tests.telegram.queries import InlineAnswer
from tests.telegram.refusals import bad

if TYPE_CHECKING:
    from tests.telegram.queries import InlineQuery, Query
    from tests.telegram.wire import Json
    from tests.telegram.world import World

SECONDS = 15.0
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback(world: World, params: Json) -> bool:
    query = world.queries.get(params["callback_query_id"])
    if query is None or _settled(world, query):
        raise bad(TOO_OLD)
    rules.at_most(200, params.get("text", ""), "MESSAGE_TOO_LONG")
    query.settle(params)
    if params.get("text"):
        query.message.chat.note(f"bot (toast): {params['text']}")
    return True


def answer_inline(world: World, params: Json) -> bool:
    query = world.inline_queries.get(params["inline_query_id"])
    if query is None or _settled(world, query):
        raise bad(TOO_OLD)
    _check(params["results"])
    query.settle(
        InlineAnswer(
            results=params["results"],
            cache_time=params.get("cache_time", 300),
            is_personal=params.get("is_personal", False),
            next_offset=params.get("next_offset", ""),
            button=params.get("button"),
        )
    )
    return True


def save_prepared(world: World, params: Json) -> Json:
    if params["user_id"] not in world.chats:
        raise bad("user not found")
    allowed = [name for name in params if name.startswith("allow_") and params[name]]
    if not allowed:
        raise bad("at least one chat type must be allowed")
    _check([params["result"]])
    number = f"prepared{world.number()}"
    world.prepared[number] = params
    return {"id": number, "expiration_date": world.clock.date() + 86_400}


def _settled(world: World, query: Query | InlineQuery) -> bool:
    return query.answer is not None or world.clock.now() - query.asked > SECONDS


def _check(results: list[Json]) -> None:
    ids = [result["id"] for result in results]
    if len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    if len(set(ids)) != len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    if not all(1 <= len(result_id.encode()) <= 64 for result_id in ids):
        raise bad("RESULT_ID_INVALID")
    for result in results:
        rules.markup(result)
        if "input_message_content" in result:
            rules.message_text(result["input_message_content"], "message_text")

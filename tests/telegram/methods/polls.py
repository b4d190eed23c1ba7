"""Polls and quizzes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.telegram import rules
from tests.telegram.markup import Rich
from tests.telegram.methods.sending import deliver
from tests.telegram.refusals import bad
from tests.telegram.wire import units

if TYPE_CHECKING:
    from tests.telegram.wire import Json
    from tests.telegram.world import World


def send_poll(world: World, params: Json) -> Json:
    chat = world.reachable(params["chat_id"])
    if chat.type == "channel" and not params.get("is_anonymous", True):
        raise bad("non-anonymous polls can't be sent to channel chats")
    return deliver(world, params, Rich("", []), {"poll": _poll(world, params)})


def stop_poll(world: World, params: Json) -> Json:
    chat = world.reachable(params["chat_id"])
    message = chat.shown.get(params["message_id"])
    if message is None or message.deleted or "poll" not in message.content:
        raise bad("message with poll to stop not found")
    poll: Json = message.content["poll"]
    if poll["is_closed"]:
        raise bad("poll has already been closed")
    closed = poll | {"is_closed": True}
    chat.shown[message.message_id] = replace(
        message, content={"poll": closed}, markup=rules.markup(params)
    )
    return closed


def _poll(world: World, params: Json) -> Json:
    question = _words(params, "question", 300)
    options = [_words(option, "text", 100, "option") for option in params["options"]]
    if not 2 <= len(options) <= 12:
        raise bad("poll must have from 2 to 12 options")
    poll: Json = {
        "id": str(8_000_000_000_000 + world.number()),
        "question": question,
        "options": [_option(place, text) for place, text in enumerate(options)],
        "total_voter_count": 0,
        "is_closed": params.get("is_closed", False),
        "is_anonymous": params.get("is_anonymous", True),
        "type": params.get("type", "regular"),
        "allows_multiple_answers": params.get("allows_multiple_answers", False),
        "allows_revoting": params.get("allows_revoting", True),
        "members_only": params.get("members_only", False),
    }
    return poll | _times(params) | (_quiz(params) if poll["type"] == "quiz" else {})


def _words(given: Json, name: str, limit: int, what: str = "") -> str:
    text = rules.rich(given, name).text
    if not text:
        raise bad(f"poll {what or name} must be non-empty")
    if units(text) > limit:
        raise bad(f"poll {what or name} length must not exceed {limit}")
    return text


def _option(place: int, text: str) -> Json:
    return {"persistent_id": str(place), "text": text, "voter_count": 0}


def _times(params: Json) -> Json:
    given: Json = {name: params[name] for name in ("open_period", "close_date") if name in params}
    if len(given) == 2:
        raise bad("open_period and close_date can't be used together")
    if not 5 <= given.get("open_period", 5) <= 2_628_000:
        raise bad("poll open period is invalid")
    return given


def _quiz(params: Json) -> Json:
    correct: list[int] = params.get("correct_option_ids", [])
    if not correct or correct != sorted(set(correct)):
        raise bad("quiz must have a correct option")
    if not all(0 <= place < len(params["options"]) for place in correct):
        raise bad("wrong correct option ID specified")
    explanation = rules.rich(params, "explanation")
    if units(explanation.text) > 200 or explanation.text.count("\n") > 2:
        raise bad("quiz explanation is too long")
    known: Json = {"correct_option_ids": correct}
    if explanation.text:
        known |= {"explanation": explanation.text, "explanation_entities": explanation.entities}
    return known

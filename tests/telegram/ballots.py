"""Votes in polls."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.telegram.messages import Message
    from tests.telegram.wire import Json
    from tests.telegram.world import World


def vote(world: World, user: Json, message: Message, chosen: tuple[str, ...]) -> list[Json]:
    """Counts the vote; the bot hears the new counts, and who it was unless that is secret."""
    now = message.chat.latest(message)
    poll: Json = now.content["poll"]
    texts = [option["text"] for option in poll["options"]]
    assert not poll["is_closed"], "the poll is closed"
    assert set(chosen) <= set(texts), f"{chosen} are not all among {texts}"
    counted = poll | {
        "options": [_counted(option, chosen) for option in poll["options"]],
        "total_voter_count": poll["total_voter_count"] + 1,
    }
    now.chat.shown[now.message_id] = replace(now, content=now.content | {"poll": counted})
    now.chat.note(f"{user['first_name']} votes {', '.join(chosen)}")
    updates = [world.updates.add("poll", counted, now.chat.id)]
    if not poll["is_anonymous"]:
        places = [texts.index(text) for text in chosen]
        answer = {"poll_id": poll["id"], "user": user, "option_ids": places}
        answer["option_persistent_ids"] = [str(place) for place in places]
        updates.append(world.updates.add("poll_answer", answer, now.chat.id))
    return updates


def _counted(option: Json, chosen: tuple[str, ...]) -> Json:
    return option | {"voter_count": option["voter_count"] + (option["text"] in chosen)}

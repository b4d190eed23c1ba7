"""Updates as Telegram sends them."""

import json
from datetime import UTC, datetime
from typing import Any

from bot.messages import Address, Incoming
from bot.telegram.groups import Me
from bot.telegram.updates import Received, decode
from flows.core.events import Commanded, Media, Shared, Tapped

AT = datetime(2026, 3, 1, tzinfo=UTC)
ME = Me(7000000001, "bow_out_bot")
ADA: dict[str, Any] = {
    "id": 5000000001,
    "is_bot": False,
    "first_name": "Ada",
    "language_code": "en",
}
PRIVATE = {"id": 5000000001, "type": "private", "first_name": "Ada"}
GROUP: dict[str, Any] = {
    "id": -1002000000001,
    "type": "supergroup",
    "title": "Careers",
    "is_forum": True,
}
BOT = {"id": ME.id, "is_bot": True, "first_name": "Bow Out", "username": ME.username}


def read(kind: str, content: dict[str, Any]) -> Received:
    """Decode it as bytes and as a dict, which must agree."""
    update = {"update_id": 10, kind: content}
    first = decode(json.dumps(update).encode(), me=ME, at=AT, chance=5)
    assert decode(update, me=ME, at=AT, chance=5) == first
    return first


def post(chat: dict[str, Any] = PRIVATE, sender: Any = ADA, **content: Any) -> dict[str, Any]:
    return {"message_id": 3, "date": 1772323200, "chat": chat, "from": sender, **content}


def said(text: str, **content: Any) -> Received:
    return read("message", post(text=text, **content))


def in_group(text: str, **content: Any) -> Received:
    return read("message", post(GROUP, text=text, **content))


def own(event: Any, topic: int = 0) -> Incoming:
    return Incoming(address=Address(5000000001, 5000000001, topic), event=event, update=10)


def card(topic: int = 0) -> Incoming:
    event = Commanded(at=AT, chance=5, name="card")
    address = Address(GROUP["id"], 0, topic)
    return Incoming(address=address, event=event, flow="group", update=10)


def shared(media: Media, text: str = "") -> Incoming:
    return own(Shared(at=AT, chance=5, media=media, text=text))


FILE = {"file_id": "a", "file_unique_id": "b"}


def tap(chat: dict[str, Any] = PRIVATE, **callback: Any) -> Received:
    shown = {"message_id": 8, "date": 0, "chat": chat, "from": BOT}
    return read(
        "callback_query",
        {"id": "77", "from": ADA, "chat_instance": "1"} | {"message": shown} | callback,
    )


def tapped(step: int, button: str, **more: Any) -> Incoming:
    address = more.pop("address", Address(5000000001, 5000000001))
    event = Tapped(at=AT, chance=5, step=step, button=button)
    return Incoming(address=address, event=event, update=10, tapped=8, **more)


def standing(chat: dict[str, Any], before: str, now: str) -> Received:
    change = {"chat": chat, "from": ADA, "date": 1}
    members = {"old_chat_member": {"user": BOT, "status": before}}
    members["new_chat_member"] = {"user": BOT, "status": now}
    return read("my_chat_member", change | members)

"""Updates become what they mean to us."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET

from bot.messages import Address, Incoming
from bot.telegram import groups
from bot.telegram.buttons import pressed
from bot.telegram.contents import media
from bot.telegram.wire import Callback, Inline, Membership, Message, Update
from flows.core.events import Commanded, Event, Media, Shared, Tapped, Typed

_COMMAND = re.compile(r"/(\w{1,32})(?:@\w+)?(?:\s+(.*))?", re.ASCII | re.DOTALL)
_DECODER = msgspec.json.Decoder(Update)


class DecodeError(ValueError):
    """These bytes are not an update; the message holds no words of a user."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """We may no longer write to this chat."""

    chat: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup and lives on under another id."""

    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Someone types behind our name in another chat, and wants words for it."""

    query: str
    user: int
    text: str


Received = Incoming | Blocked | Moved | Asked | None


class Moment(NamedTuple):
    """When an update was read (aware, UTC), and the chance that came with it."""

    at: datetime
    chance: int


def parse(raw: bytes | dict[str, Any]) -> Update:
    """The fields of an update that are read; DecodeError for anything else."""
    try:
        if isinstance(raw, bytes):
            return _DECODER.decode(raw)
        return msgspec.convert(raw, Update)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise DecodeError(f"not an update: {type(error).__name__}") from None


def meaning(update: Update, me: groups.Me, moment: Moment) -> Received:
    """What the update means; None if there is nothing in it for us."""
    if update.callback_query is not None:
        return _tap(update.update_id, update.callback_query, moment)
    if update.inline_query is not None:
        return _asked(update.inline_query)
    if update.my_chat_member is not None:
        return _standing(update.update_id, update.my_chat_member, moment)
    if update.message is not None:
        return _message(update.update_id, update.message, me, moment)
    if update.edited_message is not None:
        return _edited(update.update_id, update.edited_message, moment)
    return None


def decode(
    raw: bytes | dict[str, Any], *, me: groups.Me, at: datetime, chance: int = 0
) -> Received:
    """An update as it came, and what it means; DecodeError if it is none."""
    return meaning(parse(raw), me, Moment(at, chance))


def _message(update: int, message: Message, me: groups.Me, moment: Moment) -> Received:
    if message.chat.type == "private":
        return _private(update, message, moment)
    if message.chat.type not in groups.KINDS:
        return None
    if message.migrate_to_chat_id:
        return Moved(message.chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id:
        return Moved(message.migrate_from_chat_id, message.chat.id)
    return _card(update, _public(message), moment) if groups.addressed(message, me) else None


def _private(update: int, message: Message, moment: Moment) -> Incoming | None:
    event = _event(message, moment)
    if event is None:
        return None
    return Incoming(address=_own(message), event=event, update=update)


def _event(message: Message, moment: Moment) -> Event | None:
    kind, words = media(message), message.text or message.caption
    if kind is not None and (kind is Media.FORWARD or not words):
        return Shared(at=moment.at, chance=moment.chance, media=kind, text=words)
    if not words:
        return None
    command = _COMMAND.fullmatch(words)
    if command is None:
        return Typed(at=moment.at, chance=moment.chance, text=words)
    name, argument = command[1].lower(), (command[2] or "").strip()
    return Commanded(at=moment.at, chance=moment.chance, name=name, argument=argument)


def _edited(update: int, message: Message, moment: Moment) -> Incoming | None:
    # A live location edits itself every few seconds: nobody's words changed.
    if message.chat.type != "private" or message.location is not UNSET:
        return None
    event = Shared(at=moment.at, chance=moment.chance, media=Media.EDITED)
    return Incoming(address=_own(message), event=event, update=update)


def _tap(update: int, callback: Callback, moment: Moment) -> Incoming | None:
    message = callback.message
    if message is None:
        return None
    private = message.chat.type == "private"
    if not private and message.chat.type not in groups.KINDS:
        return None
    token, step, press = pressed(callback.data)
    return Incoming(
        address=_own(message, callback.sender.id) if private else _public(message),
        event=Tapped(at=moment.at, chance=moment.chance, step=step, button=press),
        flow="coaching" if private else groups.FLOW,
        update=update,
        token=token,
        # Words cannot take the place of a file.
        tapped=message.message_id if media(message) is None else None,
    )


def _asked(inline: Inline) -> Asked:
    return Asked(inline.id, inline.sender.id, inline.query)


def _standing(update: int, change: Membership, moment: Moment) -> Received:
    before, now = change.old_chat_member.status, change.new_chat_member.status
    if change.chat.type == "private":
        return Blocked(change.chat.id) if now == "kicked" else None
    if change.chat.type not in groups.KINDS:
        return None
    if now in groups.OUTSIDE:
        return Blocked(change.chat.id)
    return _card(update, Address(change.chat.id, 0), moment) if before in groups.OUTSIDE else None


def _card(update: int, address: Address, moment: Moment) -> Incoming:
    event = Commanded(at=moment.at, chance=moment.chance, name="card")
    return Incoming(address=address, event=event, flow=groups.FLOW, update=update)


def _own(message: Message, user: int = 0) -> Address:
    return Address(message.chat.id, user or message.chat.id, _topic(message))


def _public(message: Message) -> Address:
    return Address(message.chat.id, 0, _topic(message))


def _topic(message: Message) -> int:
    return message.message_thread_id if message.is_topic_message else 0

"""A chat: who is in it, what it shows, and what its readers have not read yet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tests.telegram.bell import Bell
from tests.telegram.refusals import bad, blocked, forbidden, migrated

if TYPE_CHECKING:
    from tests.telegram.messages import Message
    from tests.telegram.refusals import Refused
    from tests.telegram.wire import Json

ADMINS = frozenset({"creator", "administrator"})


@dataclass(eq=False)
class Chat:
    """`members` maps user ids to their status; `users` holds what is known of each.

    `shown` is keyed by message id, which counts up from 1 in each chat: ids collide between chats,
    on purpose.
    """

    id: int
    type: str
    title: str
    bot_id: int
    users: dict[int, Json] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    is_forum: bool = False
    started: bool = True
    blocked: bool = False
    deactivated: bool = False
    moved_to: int | None = None
    shown: dict[int, Message] = field(default_factory=dict)
    ephemeral: dict[int, Message] = field(default_factory=dict)
    arrivals: list[Message] = field(default_factory=list)
    history: list[str] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
    _read: dict[int, int] = field(default_factory=dict)
    _last_id: int = 0

    @property
    def messages(self) -> list[Message]:
        """What everyone in the chat sees now, oldest first; deleted messages are gone."""
        return [message for message in self.shown.values() if not message.deleted]

    def seen_by(self, user_id: int) -> list[Message]:
        """What one member sees now: what everyone sees, then their own ephemeral messages."""
        own = [m for m in self.ephemeral.values() if not m.deleted and _visible(m, user_id)]
        return self.messages + own

    def wire(self) -> Json:
        body: Json = {"id": self.id, "type": self.type}
        body["first_name" if self.type == "private" else "title"] = self.title
        return body | ({"is_forum": True} if self.is_forum else {})

    def has(self, user_id: int) -> bool:
        """Whether the user is in the chat now."""
        return self.members.get(user_id, "left") not in {"left", "kicked"}

    def refusal(self) -> Refused | None:
        """Why the bot can't send here, if it can't."""
        if self.moved_to is not None:
            return migrated(self.moved_to)
        return self._private() if self.type == "private" else self._membership()

    def next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def add(self, message: Message) -> Message:
        """Shows a new message, to all or to its receiver alone."""
        if message.ephemeral_id is not None:
            self.ephemeral[message.ephemeral_id] = message
        else:
            self.shown[message.message_id] = message
        return self._arrived(message)

    def change(self, message: Message, **changes: Any) -> Message:
        """Shows an edit of a message."""
        return self.add(replace(message, edited=True, **changes))

    def remove(self, message: Message) -> None:
        gone = replace(message, deleted=True)
        if message.ephemeral_id is not None:
            self.ephemeral[message.ephemeral_id] = gone
        else:
            self.shown[message.message_id] = gone
        self.note(f"{_who(message)} deleted: {message.line()}")

    def latest(self, message: Message) -> Message:
        """The message as it is now."""
        if message.ephemeral_id is not None:
            return self.ephemeral[message.ephemeral_id]
        return self.shown[message.message_id]

    def unread(self, reader: int) -> list[Message]:
        """Bot messages and edits that the reader (0: anyone) was not given yet."""
        rest = self.arrivals[self._read.get(reader, 0) :]
        return [message for message in rest if _visible(message, reader)]

    def take(self, reader: int) -> Message:
        """The next unread message, marked as read."""
        message = self.unread(reader)[0]
        start = self._read.get(reader, 0)
        place = next(i for i in range(start, len(self.arrivals)) if self.arrivals[i] is message)
        self._read[reader] = place + 1
        return message

    def note(self, line: str) -> None:
        self.history.append(line)

    def _arrived(self, message: Message) -> Message:
        self.note(f"{_who(message)}: {message.line()}")
        if message.by_bot:
            self.arrivals.append(message)
            self.bell.ring()
        return message

    def _private(self) -> Refused | None:
        if self.deactivated:
            return forbidden("user is deactivated")
        if self.blocked:
            return blocked()
        return None if self.started else forbidden("bot can't initiate conversation with a user")

    def _membership(self) -> Refused | None:
        status = self.members.get(self.bot_id, "left")
        if status == "kicked":
            return forbidden(f"bot was kicked from the {self.type} chat")
        if status == "left":
            return forbidden(f"bot is not a member of the {self.type} chat")
        if self.type == "channel" and status not in ADMINS:
            return bad("need administrator rights in the channel chat")
        return None


def _visible(message: Message, reader: int) -> bool:
    return message.receiver is None or message.receiver["id"] == reader


def _who(message: Message) -> str:
    return "bot" if message.by_bot else str(message.sender["first_name"])

"""Groups, channels and topics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tests.telegram import deeds
from tests.telegram.chats import Chat
from tests.telegram.reading import Reader

if TYPE_CHECKING:
    from tests.telegram.messages import Message
    from tests.telegram.person import Person
    from tests.telegram.wire import Json
    from tests.telegram.world import World


class Place(Protocol):
    """Where people can write."""

    @property
    def chat(self) -> Chat: ...

    @property
    def thread(self) -> int | None: ...


@dataclass(frozen=True)
class Topic:
    """A topic of a forum."""

    chat: Chat
    thread: int


class Group:
    """A group, supergroup or channel."""

    thread: int | None = None

    def __init__(self, world: World, chat: Chat, patience: float) -> None:
        self._world = world
        self._patience = patience
        self.chat = chat

    @property
    def id(self) -> int:
        return self.chat.id

    async def reads(self) -> Message:
        """The next bot message or edit that everyone here sees."""
        return await Reader(self._world, self.chat, 0, self._patience).next()

    def unread(self) -> list[Message]:
        return self.chat.unread(0)

    def topic(self, name: str) -> Topic:
        thread = self.chat.next_id()
        self.chat.topics[thread] = name
        return Topic(self.chat, thread)

    def posts(self, text: str) -> Json:
        """A post of a channel, signed by nobody."""
        sender: Json = {"id": self.chat.id, "first_name": self.chat.title}
        return deeds.post(self._world, self.chat, sender, text)

    def joins(self, person: Person, status: str = "member") -> Json:
        """The person becomes a member, an "administrator" or the "creator"."""
        self.chat.users[person.id] = person.user
        return self._change(person.id, status, person.user)

    def leaves(self, person: Person) -> Json:
        return self._change(person.id, "left", person.user)

    def adds_bot(self, by: Person, status: str = "member") -> Json:
        """Adds the bot, or changes what it may do; "administrator" gives it all rights."""
        return self._change(self.chat.bot_id, status, by.user)

    def removes_bot(self, by: Person) -> Json:
        return self._change(self.chat.bot_id, "kicked", by.user)

    def migrates(self, by: Person) -> Group:
        """The group becomes a supergroup with another id; the old id is refused from now on."""
        old = self.chat
        new = Chat(-1_000_000_000_000 + old.id, "supergroup", old.title, old.bot_id)
        new.users, new.members = old.users, dict(old.members)
        self._world.chats[new.id] = new
        deeds.service(self._world, old, by.user, {"migrate_to_chat_id": new.id})
        deeds.service(self._world, new, deeds.ANONYMOUS, {"migrate_from_chat_id": old.id})
        old.moved_to = new.id
        return Group(self._world, new, self._patience)

    def _change(self, user_id: int, status: str, by: Json) -> Json:
        chat = self.chat
        before = chat.has(user_id)
        update = deeds.standing(self._world, chat, user_id, status, by)
        if before != chat.has(user_id) and chat.type != "channel" and chat.has(chat.bot_id):
            user = chat.users[user_id]
            content = {"left_chat_member": user} if before else {"new_chat_members": [user]}
            deeds.service(self._world, chat, by, content)
        return update

"""Waiting for what the bot says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram.transcript import failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.telegram.bell import Bell
    from tests.telegram.chats import Chat
    from tests.telegram.messages import Message
    from tests.telegram.world import World


class Reader:
    """Someone's eyes on a chat; `who` 0 sees what everybody sees. `patience` in seconds."""

    def __init__(self, world: World, chat: Chat, who: int, patience: float) -> None:
        self._world = world
        self._chat = chat
        self._who = who
        self._patience = patience

    def at(self, chat: Chat) -> Reader:
        """The same eyes on another chat."""
        return Reader(self._world, chat, self._who, self._patience)

    def unread(self) -> list[Message]:
        return self._chat.unread(self._who)

    async def next(self) -> Message:
        """The next message or edit of the bot; AssertionError with the dialogue when none comes."""
        await self.wait(self._chat.bell, lambda: bool(self.unread()), "nothing came to read")
        return self._chat.take(self._who)

    async def wait(self, bell: Bell, ready: Callable[[], bool], what: str) -> None:
        if not await bell.until(ready, self._patience):
            said = f"{what} within {self._patience} s"
            raise AssertionError(failure(self._world, said, self._chat))

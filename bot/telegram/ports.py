"""What Telegram's edge needs from the rest of the body."""

from datetime import datetime
from typing import Protocol

from bot.messages import Incoming, Offers, Outgoing, Taken


class Turns(Protocol):
    """Where updates become stored replies; each raises StorageError if nothing was stored."""

    async def take(self, incoming: Incoming) -> Taken:
        """Apply and store; returns after the durable commit."""
        ...

    async def sent(self, outgoing: Outgoing) -> None:
        """It has been delivered."""
        ...

    async def lost(self, outgoing: Outgoing) -> None:
        """It can never be delivered."""
        ...

    async def silence(self, chat: int) -> None:
        """Nobody reads there: write no more, drop what waits."""
        ...

    async def moved(self, old_chat: int, new_chat: int) -> None:
        """The group lives on under another id."""
        ...

    async def first(self, outgoing: Outgoing) -> bool:
        """Whether all older messages of its chat are done with."""
        ...

    async def postpone(self, outgoing: Outgoing, until: datetime) -> None:
        """Keep it for a later `unsent`."""
        ...

    async def unsent(self) -> list[Outgoing]:
        """Stored replies that were not sent, in their order."""
        ...

    async def offers(self, user: int, typed: str) -> Offers:
        """Words that this person can put into any chat; nothing is stored."""
        ...

    async def ready(self) -> bool:
        """Whether the database answers."""
        ...


class Calls(Protocol):
    """What can call the Bot API."""

    async def call(self, method: str, params: dict[str, object]) -> object:
        """The result; telegram.error.TelegramError if there is none."""
        ...

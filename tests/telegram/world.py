"""All that the server knows, shared by the bot's side and the people's side."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.calls import CallLog
from tests.telegram.clock import Clock
from tests.telegram.faults import Faults
from tests.telegram.rates import Rates
from tests.telegram.refusals import bad
from tests.telegram.updates import Updates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.telegram.chats import Chat
    from tests.telegram.messages import Message
    from tests.telegram.queries import InlineQuery, Query
    from tests.telegram.wire import Json


@dataclass(frozen=True)
class Hook:
    """Where updates are pushed to."""

    url: str
    secret: str | None = None
    connections: int = 40


def _bot() -> Json:
    return {
        "id": 7_000_000_001,
        "is_bot": True,
        "first_name": "Bow Out",
        "username": "bow_out_test_bot",
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
    }


@dataclass(eq=False)
class World:
    """`latency` is the seconds that each call takes; ids do not fit 32 bits, as in life."""

    token: str = "7000000001:AAbowOutLoopbackTokenOfTheTests0000"
    bot: Json = field(default_factory=_bot)
    chats: dict[int, Chat] = field(default_factory=dict)
    updates: Updates = field(default_factory=Updates)
    calls: CallLog = field(default_factory=CallLog)
    faults: Faults = field(default_factory=Faults)
    rates: Rates = field(default_factory=Rates)
    clock: Clock = field(default_factory=Clock)
    queries: dict[str, Query] = field(default_factory=dict)
    inline_queries: dict[str, InlineQuery] = field(default_factory=dict)
    prepared: dict[str, Json] = field(default_factory=dict)
    profile: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    crashes: list[Exception] = field(default_factory=list)
    hook: Hook | None = None
    hook_error: str = ""
    latency: float = 0.0
    enforce_limits: bool = False
    closing: bool = False
    polls: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def chat(self, chat_id: int | str) -> Chat:
        """Raises Refused (400) when there is none."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad("chat not found")
        return chat

    def reachable(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write there; raises Refused otherwise."""
        chat = self.chat(chat_id)
        refusal = chat.refusal()
        if refusal:
            raise refusal
        return chat

    def number(self) -> int:
        """A number never given before."""
        return next(self.numbers)

    def find(self, chat: Chat, message_id: int, why: str) -> Message:
        """A message that is there; raises Refused (400) naming why it was wanted."""
        message = chat.shown.get(message_id)
        if message is None or message.deleted:
            raise bad(f"message to {why} not found")
        return message

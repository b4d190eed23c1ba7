"""Taps and inline queries that wait for the bot's answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.telegram.bell import Bell

if TYPE_CHECKING:
    from tests.telegram.messages import Message
    from tests.telegram.wire import Json


@dataclass(eq=False)
class Query:
    """A callback query: `answer` holds the parameters of answerCallbackQuery once they came."""

    id: str
    user_id: int
    message: Message
    asked: float
    answer: Json | None = None
    bell: Bell = field(default_factory=Bell)

    def settle(self, answer: Json) -> None:
        self.answer = answer
        self.bell.ring()


@dataclass(eq=False)
class InlineQuery:
    id: str
    user_id: int
    asked: float
    answer: InlineAnswer | None = None
    bell: Bell = field(default_factory=Bell)

    def settle(self, answer: InlineAnswer) -> None:
        self.answer = answer
        self.bell.ring()


@dataclass(frozen=True, kw_only=True)
class InlineAnswer:
    """What the bot offered; `cache_time` in seconds."""

    results: list[Json]
    cache_time: int
    is_personal: bool
    next_offset: str
    button: Json | None

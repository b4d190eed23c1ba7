"""Telegram's limits on sending, for tests that switch them on."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.telegram.refusals import too_many

if TYPE_CHECKING:
    from tests.telegram.chats import Chat


@dataclass(eq=False)
class Window:
    """At most `limit` sends in any `seconds`."""

    limit: int
    seconds: float
    sent: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """Seconds until the next send is free."""
        while self.sent and self.sent[0] <= now - self.seconds:
            self.sent.popleft()
        return self.sent[0] + self.seconds - now if len(self.sent) >= self.limit else 0.0


class Rates:
    """30 messages a second in all, 3 in 3 s in a chat, 20 a minute in a group.

    Windows are a tenth shorter than that, for what a network adds and takes.
    """

    def __init__(self) -> None:
        self._all = Window(30, 0.9)
        self._chats: dict[int, Window] = defaultdict(lambda: Window(3, 2.7))
        self._groups: dict[int, Window] = defaultdict(lambda: Window(20, 54))

    def check(self, chat: Chat, now: float) -> None:
        """Counts one message; raises Refused (429) when it is one too many."""
        windows = [self._all, self._chats[chat.id]]
        if chat.type in {"group", "supergroup"}:
            windows.append(self._groups[chat.id])
        wait = max(window.wait(now) for window in windows)
        if wait > 0:
            raise too_many(math.ceil(wait))
        for window in windows:
            window.sent.append(now)

"""Turns and a Bot API by hand, which remember what they were asked."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any

from bot.messages import Address, Incoming, Offered, Offers, Outgoing, Taken
from bot.storage import Unavailable
from bot.telegram.sender import Patience
from flows.core.events import Tapped
from flows.core.render import Key, Message
from flows.core.replies import Delivery

#: Of a sender that waits for nothing.
QUICK = Patience(first=0.001, longest=0.002, in_memory=60, away=60)


class Watched:
    """Something whose changes a test can await."""

    def __init__(self) -> None:
        self._changed = asyncio.Condition()

    async def tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def until(self, holds: Callable[[], object], seconds: float = 5) -> None:
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(holds)


def message(number: int = 1, *, chat: int = 7, text: str = "Hello", **more: Any) -> Outgoing:
    return Outgoing(
        id=number,
        address=more.pop("address", Address(chat, chat)),
        message=Message(
            text,
            more.pop("keyboard", ()),
            more.pop("delivery", Delivery.SEND),
            more.pop("file", None),
        ),
        token=more.pop("token", "tok"),
        step=more.pop("step", 3),
        **more,
    )


class FakeTurns(Watched):
    """Answers each update with one reply and a button; can be away."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count(1)
        self.away = False
        self.broken: Exception | None = None
        self.seen: set[int] = set()
        self.taken: list[Incoming] = []
        self.stored: dict[int, Outgoing] = {}
        self.notes: list[tuple[Any, ...]] = []
        self.asked = 0

    async def take(self, incoming: Incoming) -> Taken:
        await asyncio.sleep(0)
        await self._reached()
        if incoming.update in self.seen:
            return Taken(duplicate=True)
        self.seen.add(incoming.update or 0)
        self.taken.append(incoming)
        reply = self.reply(incoming)
        self.stored[reply.id] = reply
        await self.tell()
        toast = "ok" if isinstance(incoming.event, Tapped) else ""
        return Taken(toast=toast, outgoing=(reply,))

    def reply(self, incoming: Incoming) -> Outgoing:
        keyboard = ((Key("Go on", "go"),),)
        number = next(self.numbers)
        return message(number, text=f"Reply {number}", address=incoming.address, keyboard=keyboard)

    async def sent(self, outgoing: Outgoing) -> None:
        await self._settled("sent", outgoing.id)

    async def lost(self, outgoing: Outgoing) -> None:
        await self._settled("lost", outgoing.id)

    async def first(self, outgoing: Outgoing) -> bool:
        await self._reached()
        return min(self.stored) >= outgoing.id

    async def postpone(self, outgoing: Outgoing, until: datetime) -> None:
        await self._noted("postpone", outgoing.id, until)

    async def silence(self, chat: int) -> None:
        await self._noted("silence", chat)
        self.stored = {i: each for i, each in self.stored.items() if each.address.chat != chat}

    async def moved(self, old_chat: int, new_chat: int) -> None:
        await self._noted("moved", old_chat, new_chat)
        for number, each in self.stored.items():
            if each.address.chat == old_chat:
                there = each.address._replace(chat=new_chat)
                self.stored[number] = replace(each, address=there)

    async def unsent(self) -> list[Outgoing]:
        await self._reached()
        self.asked += 1
        await self.tell()
        return [self.stored[number] for number in sorted(self.stored)]

    async def offers(self, user: int, typed: str) -> Offers:
        await self._reached()
        return Offers((Offered(f"For {user}", f"{typed}?"),), "Begin")

    async def ready(self) -> bool:
        return not self.away

    def store(self, *messages: Outgoing) -> None:
        self.stored |= {each.id: each for each in messages}

    def noted(self, kind: str) -> list[Any]:
        return [note[1] for note in self.notes if note[0] == kind]

    async def _settled(self, kind: str, number: int) -> None:
        await self._noted(kind, number)
        self.stored.pop(number, None)

    async def _noted(self, *note: Any) -> None:
        await self._reached()
        self.notes.append(note)
        await self.tell()

    async def _reached(self) -> None:
        await self.tell()
        if self.away:
            raise Unavailable("away")
        if self.broken is not None:
            raise self.broken


class FakeApi(Watched):
    """Takes calls; `trouble` of a chat is raised first, one error a call, `gate` holds a chat."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.trouble: dict[int, list[Exception]] = defaultdict(list)
        self.gate: dict[int, asyncio.Event] = {}
        self.results: dict[str, Any] = {}

    async def call(self, method: str, params: dict[str, Any]) -> object:
        self.calls.append((method, params))
        await self.tell()
        chat = params.get("chat_id", 0)
        if chat in self.gate:
            await self.gate[chat].wait()
        if self.trouble[chat]:
            raise self.trouble[chat].pop(0)
        return self.results.get(method, True)

    def texts(self, chat: int) -> list[str]:
        return [params["text"] for _, params in self.calls if params.get("chat_id") == chat]


def texts_of(messages: Iterable[Outgoing]) -> list[str]:
    return [each.message.html for each in messages]

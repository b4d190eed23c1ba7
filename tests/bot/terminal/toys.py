"""A coach written by hand: remembers what it was told, answers what it was given to answer."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.messages import Address, Incoming, Outgoing, Taken
from bot.terminal.choices import Choice
from bot.terminal.talk import ADDRESS, Talk
from flows.core.render import Key, Message
from flows.core.replies import File

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def bubble(
    html: str,
    *keys: Key,
    id: int = 1,  # noqa: A002 -- the field's name
    step: int = 0,
    edit: int | None = None,
    file: File | None = None,
) -> Outgoing:
    message = Message(html, tuple((key,) for key in keys), file=file)
    return Outgoing(id=id, address=ADDRESS, message=message, token="tok", step=step, edit=edit)


def key(text: str, press: str = "", **rest: str) -> Key:
    return Key(text, press or ("" if {"url", "copy", "share"} & rest.keys() else text), **rest)


@dataclass
class ToyTurns:
    """Answers each event with the next of `answers`."""

    answers: list[Taken]
    waiting: list[Outgoing] = field(default_factory=list)
    due_now: list[Incoming] = field(default_factory=list)
    heard: list[Incoming] = field(default_factory=list)
    shown: list[Outgoing] = field(default_factory=list)

    async def take(self, incoming: Incoming) -> Taken:
        self.heard.append(incoming)
        taken = self.answers.pop(0) if self.answers else Taken()
        if incoming.timer is None:
            return taken
        self.waiting += taken.outgoing
        return Taken()

    async def sent(self, outgoing: Outgoing) -> None:
        self.shown.append(outgoing)

    async def unsent(self, chat: int | None = None) -> list[Outgoing]:
        claimed = [each for each in self.waiting if each.address.chat == chat]
        self.waiting = [each for each in self.waiting if each.address.chat != chat]
        return claimed

    async def due(self, chat: int) -> list[Incoming]:
        return [each for each in self.due_now if each.address.chat == chat]


class ToyScreen:
    """Writes everything down; its lines are given."""

    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)
        self.log: list[str] = []

    def show(self, message: Message) -> None:
        self.log.append(message.html)

    def note(self, text: str) -> None:
        self.log.append(f"({text})")

    def ask(self, live: Mapping[int, Choice]) -> str:
        self.live = dict(live)
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)


@contextmanager
def talking(turns: ToyTurns, screen: ToyScreen) -> Iterator[Talk]:
    with asyncio.Runner() as runner:
        yield Talk(turns, screen, runner, lambda: NOON)


def elsewhere(outgoing: Outgoing) -> Outgoing:
    return Outgoing(
        id=outgoing.id, address=Address(5, 5), message=outgoing.message, token="t", step=0
    )

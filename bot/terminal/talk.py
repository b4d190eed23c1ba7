"""A conversation at one screen: lines become events, stored replies are shown."""

import re
import secrets
from asyncio import Runner
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from bot.messages import TERMINAL, Address, Incoming, Outgoing, Taken
from bot.terminal.choices import Choices
from bot.terminal.screen import Screen
from flows.core.events import Commanded, Tapped, Typed

#: The person at the terminal; Telegram never uses chat 0.
ADDRESS = Address(chat=TERMINAL, user=0)

COMMAND = re.compile(r"/(\w+)(?:\s+(.*))?", re.DOTALL)


class Turns(Protocol):
    """What a talk needs of `bot.turns.Turns`."""

    async def take(self, incoming: Incoming) -> Taken: ...
    async def sent(self, outgoing: Outgoing) -> None: ...
    async def unsent(self, chat: int | None = None) -> list[Outgoing]: ...
    async def due(self, chat: int) -> list[Incoming]: ...


class Talk:
    """One person at one screen."""

    def __init__(
        self, turns: Turns, screen: Screen, runner: Runner, clock: Callable[[], datetime]
    ) -> None:
        self._turns = turns
        self._screen = screen
        self._runner = runner
        self._clock = clock
        self._choices = Choices()

    def open(self, *, anew: bool = False) -> None:
        """Show what an earlier run could not, then what is due, or greet; `anew` starts over."""
        self._show_waiting()
        if anew or not self._come_back():
            self.hear("/new sure" if anew else "/start")

    def _come_back(self) -> bool:
        """Whether a timer had something to say: nobody could say it while we were away."""
        for incoming in self._runner.run(self._turns.due(ADDRESS.chat)):
            self._runner.run(self._turns.take(incoming))
        return self._show_waiting()

    def _show_waiting(self) -> bool:
        waiting = self._runner.run(self._turns.unsent(ADDRESS.chat))
        self._show(waiting)
        return bool(waiting)

    def listen(self) -> None:
        """Hear line after line until EOFError or KeyboardInterrupt."""
        while True:
            line = self._screen.ask(self._choices.live).strip()
            if line:
                self.hear(line)

    def hear(self, line: str) -> None:
        """Take one line and show what it leads to."""
        taken = self._runner.run(self._turns.take(self._incoming(line)))
        if taken.toast:
            self._screen.note(taken.toast)
        self._show(taken.outgoing)

    def _incoming(self, line: str) -> Incoming:
        at, chance = self._clock(), secrets.randbits(31)
        if choice := self._choices.pick(line):
            tap = Tapped(at=at, chance=chance, step=choice.step, button=choice.key.press)
            return Incoming(address=ADDRESS, event=tap, token=choice.token, tapped=choice.message)
        if command := COMMAND.fullmatch(line):
            name, argument = command[1].lower(), (command[2] or "").strip()
            asked = Commanded(at=at, chance=chance, name=name, argument=argument)
            return Incoming(address=ADDRESS, event=asked)
        return Incoming(address=ADDRESS, event=Typed(at=at, chance=chance, text=line))

    def _show(self, batch: Sequence[Outgoing]) -> None:
        self._choices.offer(batch)
        for outgoing in batch:
            self._screen.show(outgoing.message)
            self._runner.run(self._turns.sent(outgoing))

"""The buttons that can be picked now, numbered through all messages that carry them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.messages import Outgoing
from flows.core.render import Key

NUMBER = re.compile(r"\s*(\d{1,2})[.)]?\s*")


@dataclass(frozen=True, slots=True)
class Choice:
    """A button, with the message and the conversation that it was made for."""

    key: Key
    token: str
    step: int
    message: int


class Choices:
    """What is on offer: the buttons of one screen of the conversation.

    An edited message keeps its place; one that is sent again, with any of its buttons, takes the
    place of the older one.
    """

    def __init__(self) -> None:
        self._offered: list[tuple[int, tuple[Choice, ...]]] = []
        self._screen: tuple[str, int] | None = None

    @property
    def live(self) -> Mapping[int, Choice]:
        """The choices by number, from 1."""
        return dict(enumerate((each for _, choices in self._offered for each in choices), 1))

    def pick(self, line: str) -> Choice | None:
        """The choice whose number was typed."""
        match = NUMBER.fullmatch(line)
        return self.live.get(int(match[1])) if match else None

    def offer(self, batch: Sequence[Outgoing]) -> None:
        """Take up the buttons of messages that are shown together."""
        for outgoing in batch:
            screen = (outgoing.token, outgoing.step)
            if screen != self._screen:
                self._screen = screen
                self._offered.clear()
            self._place(outgoing, _choices(outgoing))

    def _place(self, outgoing: Outgoing, choices: tuple[Choice, ...]) -> None:
        numbers = [number for number, _ in self._offered]
        if outgoing.edit in numbers:
            self._offered[numbers.index(outgoing.edit)] = (outgoing.id, choices)
            return
        presses = {choice.key.press for choice in choices}
        self._offered = [
            (number, older)
            for number, older in self._offered
            if presses.isdisjoint(choice.key.press for choice in older)
        ]
        self._offered.append((outgoing.id, choices))


def _choices(outgoing: Outgoing) -> tuple[Choice, ...]:
    keys = [key for row in outgoing.message.keyboard for key in row if key.press]
    return tuple(Choice(key, outgoing.token, outgoing.step, outgoing.id) for key in keys)

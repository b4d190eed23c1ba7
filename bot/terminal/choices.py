"""The buttons that can be picked now, numbered through all messages that carry them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

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
    """What is on offer; a new screen of the conversation clears it."""

    def __init__(self) -> None:
        self.live: dict[int, Choice] = {}
        self._screen: tuple[str, int] | None = None

    def expect(self, batch: Iterable[Outgoing]) -> None:
        """Make room for what is shown next; where all is shown anew, numbers begin at one."""
        batch = tuple(batch)
        for outgoing in batch:
            self._make_room(outgoing)
        coming = {key.press for outgoing in batch for key in _keys(outgoing)}
        if coming.issuperset(choice.key.press for choice in self.live.values()):
            self.live.clear()

    def offer(self, outgoing: Outgoing) -> Mapping[int, Choice]:
        """Number the buttons of a message; one that is offered already keeps its number."""
        offered = {}
        for key in _keys(outgoing):
            number = self._number(key)
            offered[number] = Choice(key, outgoing.token, outgoing.step, outgoing.id)
            self.live[number] = offered[number]
        return offered

    def pick(self, line: str) -> Choice | None:
        """The choice whose number was typed."""
        match = NUMBER.fullmatch(line)
        return self.live.get(int(match[1])) if match else None

    def _make_room(self, outgoing: Outgoing) -> None:
        screen = (outgoing.token, outgoing.step)
        if screen != self._screen:
            self._screen = screen
            self.live.clear()
        for number, choice in list(self.live.items()):
            if choice.message == outgoing.edit:
                del self.live[number]

    def _number(self, key: Key) -> int:
        for number, choice in self.live.items():
            if choice.key.press == key.press:
                return number
        return next(number for number in count(1) if number not in self.live)


def _keys(outgoing: Outgoing) -> Iterator[Key]:
    return (key for row in outgoing.message.keyboard for key in row if key.press)

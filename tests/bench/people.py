"""People in closed loop: each sends the next update when the reply to the last has come."""

import asyncio
from collections.abc import Callable
from itertools import count
from time import perf_counter

import msgspec

from tests.bench.calls import Call, Markup
from tests.bench.walk import STEPS

_encode = msgspec.json.Encoder().encode
_BOT = {"id": 1, "is_bot": True, "first_name": "Bow Out", "username": "bowout_bot"}
_COMMAND = [{"type": "bot_command", "offset": 0, "length": 6}]


class Person:
    """Someone who walks once through the conversation."""

    __slots__ = ("at", "crowd", "id", "markup", "message", "sent_at", "text", "waiting")

    def __init__(self, crowd: "Crowd", number: int) -> None:
        self.crowd = crowd
        self.id = number
        self.at = 0
        self.waiting = 0
        self.sent_at = 0.0
        self.message = 0
        self.text = ""
        self.markup = Markup()

    def goes_on(self) -> None:
        """Take the next step."""
        step = STEPS[self.at]
        self.waiting = step.replies
        update = self._tap(step.press) if step.press else self._words(step.words)
        self.sent_at = perf_counter()
        self.crowd.post(_encode({"update_id": next(self.crowd.updates), **update}))

    def hears(self, call: Call, message: int) -> None:
        """A message appears, or changes."""
        self.message, self.text = message, call.text
        self.markup = call.reply_markup or Markup()
        self.waiting -= 1
        if not self.waiting:
            self.at += 1
            self.crowd.answered(self)

    def _words(self, words: str) -> dict[str, object]:
        message = self._message(self._who(), words)
        if words.startswith("/"):
            message["entities"] = _COMMAND
        return {"message": message}

    def _tap(self, press: str) -> dict[str, object]:
        message = self._message(_BOT, self.text) | {"reply_markup": self.markup}
        return {
            "callback_query": {
                "id": str(self.id),
                "from": self._who(),
                "chat_instance": "1",
                "message": message,
                "data": self.markup.data(press),
            }
        }

    def _message(self, sender: dict[str, object], text: str) -> dict[str, object]:
        chat = {"id": self.id, "first_name": "Ada", "username": "ada", "type": "private"}
        return {
            "message_id": self.message or 1,
            "from": sender,
            "chat": chat,
            "date": 1_750_000_000,
            "text": text,
        }

    def _who(self) -> dict[str, object]:
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": "Ada",
            "username": "ada",
            "language_code": "en",
        }


class Crowd:
    """So many people at a time; who is through makes room for somebody new."""

    def __init__(self, post: Callable[[bytes], None], first: int) -> None:
        self.post = post
        self.updates = count(first)
        self._numbers = count(first)
        self._people: dict[int, Person] = {}
        self.finished = 0
        self.seconds: list[float] | None = None
        self._goal: tuple[int, asyncio.Event] | None = None

    def enter(self, people: int) -> None:
        """Let so many begin."""
        for _ in range(people):
            self._arrives()

    async def through(self, people: int) -> None:
        """Until so many have walked to the end."""
        if self.finished < people:
            self._goal = (people, asyncio.Event())
            await self._goal[1].wait()

    def hears(self, call: Call, message: int) -> None:
        """A bot said something to somebody who is here."""
        self._people[call.chat_id].hears(call, message)

    def answered(self, person: Person) -> None:
        """Somebody has all that they waited for."""
        if self.seconds is not None:
            self.seconds.append(perf_counter() - person.sent_at)
        if person.at < len(STEPS):
            person.goes_on()
            return
        self.finished += 1
        if self._goal and self.finished >= self._goal[0]:
            self._goal[1].set()
        del self._people[person.id]
        self._arrives()

    def _arrives(self) -> None:
        person = Person(self, next(self._numbers))
        self._people[person.id] = person
        person.goes_on()

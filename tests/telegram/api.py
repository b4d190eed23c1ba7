"""A Bot API server on loopback, and the people who use the bot.

    async with BotApi() as api:
        ada = api.person("Ada")
        ada.says("/start")
        screen = await ada.reads()
        ada.taps("Yes", on=screen)
        assert await ada.toast() == ""

The bot talks to `api.url` with `api.token`, from this process or from another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from tests.telegram.chats import Chat
from tests.telegram.courier import Courier
from tests.telegram.faults import fault
from tests.telegram.group import Group
from tests.telegram.inline import ask
from tests.telegram.person import Person
from tests.telegram.server import Server
from tests.telegram.transcript import failure, transcript
from tests.telegram.world import Hook, World

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from tests.telegram.bell import Bell
    from tests.telegram.calls import Call
    from tests.telegram.clock import Clock
    from tests.telegram.faults import Script, Wish
    from tests.telegram.queries import InlineAnswer
    from tests.telegram.wire import Json


class BotApi:
    """`patience`: seconds a person waits for the bot; `pauses`: those between webhook attempts."""

    def __init__(self, patience: float = 10.0, pauses: tuple[float, ...] = (0.01, 0.05)) -> None:
        self.world = World()
        self.patience = patience
        self._server = Server(self.world)
        self._courier = Courier(self.world, pauses)

    async def __aenter__(self) -> Self:
        await self._server.start()
        self._courier.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.world.closing = True
        self.world.updates.bell.ring()
        await self._courier.stop()
        await self._server.stop()
        if self.world.crashes and error is None:
            raise self.world.crashes[0]

    @property
    def url(self) -> str:
        """The base that comes before `/bot<token>/<method>`."""
        return self._server.url

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def clock(self) -> Clock:
        return self.world.clock

    @property
    def calls(self) -> list[Call]:
        """Every call, in order of arrival."""
        return self.world.calls.calls

    def calls_of(self, method: str) -> list[Call]:
        return self.world.calls.of(method)

    def refused(self) -> list[Call]:
        """Calls that failed without a test having asked for it: mistakes of the bot."""
        return self.world.calls.refused()

    async def called(self, method: str, times: int = 1) -> list[Call]:
        """The calls of the method, once so many of them are done, well or not."""

        def done() -> list[Call]:
            return [call for call in self.calls_of(method) if call.done]

        await self._wait(self.world.calls.bell, lambda: len(done()) >= times, f"no {method}")
        return done()

    async def taken(self) -> None:
        """Waits until the bot has taken every update: confirmed it, or answered the webhook."""
        updates = self.world.updates
        await self._wait(updates.bell, lambda: not updates.pending, "updates were not taken")

    @property
    def latency(self) -> float:
        """Seconds that each call takes."""
        return self.world.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self.world.latency = seconds

    @property
    def enforce_limits(self) -> bool:
        """Whether Telegram's limits on sending are kept."""
        return self.world.enforce_limits

    @enforce_limits.setter
    def enforce_limits(self, on: bool) -> None:
        self.world.enforce_limits = on

    def person(self, name: str, *, language: str = "en", started: bool = True) -> Person:
        """Someone new; `started=False` has never written to the bot."""
        user_id = 5_000_000_000 + self.world.number()
        user: Json = {"id": user_id, "is_bot": False, "first_name": name, "language_code": language}
        chat = self._chat(user_id, "private", name)
        chat.started = started
        chat.users[user_id] = user
        return Person(self.world, chat, self.patience)

    def group(
        self,
        title: str,
        *,
        members: list[Person] | None = None,
        admins: list[Person] | None = None,
        kind: str = "supergroup",
        forum: bool = False,
        bot: str = "member",
    ) -> Group:
        """A group; `kind` "group" can still migrate, `bot` is the status of the bot in it."""
        number = 2_000_000_000 + self.world.number()
        chat = self._chat(-number if kind == "group" else -1_000_000_000_000 - number, kind, title)
        chat.is_forum = forum
        chat.members[chat.bot_id] = bot
        for status, people in (("member", members), ("administrator", admins)):
            for person in people or []:
                chat.users[person.id] = person.user
                chat.members[person.id] = status
        return Group(self.world, chat, self.patience)

    def channel(self, title: str, *, admins: list[Person] | None = None) -> Group:
        """A channel with the bot as its administrator."""
        return self.group(title, admins=admins, kind="channel", bot="administrator")

    async def inline(self, person: Person, text: str, offset: str = "") -> InlineAnswer:
        """Types an inline query and waits for what the bot offers."""
        return await ask(self.world, person, text, offset)

    def fail(
        self, method: str, error: Wish, *, times: int = 1, chat: Chat | Group | Person | None = None
    ) -> Script:
        """Makes the next calls fail; `"*"` is any method.

        `error` is `(429, 3)`, 403, 502, "drop_before", "drop_after" (does the work, then breaks
        the connection) or the text of a 400.
        """
        return self.world.faults.add(method, fault(error), times, chat.id if chat else None)

    def push_to(self, url: str, secret: str | None = None, concurrency: int = 40) -> None:
        """Delivers updates to a webhook, as after setWebhook."""
        self.world.hook = Hook(url, secret, concurrency)
        self.world.updates.bell.ring()

    def duplicate(self, update: Json) -> None:
        """Delivers an update once more, whether or not it was confirmed."""
        self.world.updates.repeat(update)

    def reorder(self, *updates: Json) -> None:
        """Delivers these waiting updates in this order, not waiting for each other."""
        self.world.updates.reorder(list(updates))

    def transcript(self, chat: Chat | Group | Person) -> str:
        return transcript(self.world.chats[chat.id])

    async def _wait(self, bell: Bell, ready: Callable[[], bool], what: str) -> None:
        if not await bell.until(ready, self.patience):
            said = f"{what} within {self.patience} s"
            raise AssertionError(failure(self.world, said, *self.world.chats.values()))

    def _chat(self, chat_id: int, kind: str, title: str) -> Chat:
        bot_id = self.world.bot["id"]
        chat = Chat(chat_id, kind, title, bot_id)
        chat.users[bot_id] = {
            n: self.world.bot[n] for n in ("id", "is_bot", "first_name", "username")
        }
        chat.members[bot_id] = "member"
        self.world.chats[chat_id] = chat
        return chat

"""A person who talks with the bot, in private or in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from tests.telegram import ballots, deeds
from tests.telegram.reading import Reader

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.group import Place
    from tests.telegram.messages import Message
    from tests.telegram.queries import Query
    from tests.telegram.wire import Json
    from tests.telegram.world import World


class Person:
    """Acts at once and without waiting; `reads` and `toast` wait for the bot.

    Each deed returns the update that it made. `to` is a group, a channel or a topic; by default
    the private chat.
    """

    def __init__(self, world: World, chat: Chat, patience: float) -> None:
        self._world = world
        self.chat = chat
        self.id = chat.id
        self.user: Json = chat.users[chat.id]
        self.reader = Reader(world, chat, self.id, patience)
        self._tapped: Query | None = None

    @property
    def name(self) -> str:
        return self.chat.title

    def says(
        self,
        text: str,
        *,
        to: Place | None = None,
        reply_to: Message | None = None,
        anonymously: bool = False,
        secretly: bool = False,
        content: Json | None = None,
    ) -> Json:
        """A message; `secretly` as an ephemeral command, `anonymously` as the group itself."""
        if to is None:
            self.chat.started = True
        return deeds.post(
            self._world,
            to.chat if to else self.chat,
            deeds.ANONYMOUS if anonymously else self.user,
            text,
            secret=secretly,
            thread=to.thread if to else None,
            reply_to=reply_to.message_id if reply_to else None,
            content=content or {},
        )

    def taps(self, text: str, *, on: Message | None = None, stale: bool = False) -> Json:
        """Taps the button that reads `text` on the message as it is now.

        Without `on`, the newest message with such a button. `stale` taps what `on` showed when it
        was read, as a phone does that has not yet heard of the edit.
        """
        message = self._current(on, stale=stale) if on else self._with_button(text)
        button = message.button(text)
        assert "callback_data" in button, f"{text!r} does not call back: {button}"
        self._tapped = deeds.tap(self._world, self.user, message, button)
        return deeds.tap_update(self._world, self.user, self._tapped, button)

    def follows(self, text: str, *, on: Message) -> Json:
        """Opens the deep link of a button, which starts the bot in private."""
        link = urlsplit(on.button(text)["url"])
        own = link.netloc == "t.me" and link.path == f"/{self._world.bot['username']}"
        payload = parse_qs(link.query).get("start", [""])[0]
        assert own, f"{link.geturl()} does not lead to the bot"
        return self.says(f"/start {payload}".strip())

    async def reads(self, place: Place | None = None) -> Message:
        """The next bot message or edit; AssertionError with the dialogue when none comes."""
        return await (self.reader if place is None else self._at(place)).next()

    def sees(self, place: Place) -> list[Message]:
        """What the person sees there now, ephemeral messages last."""
        return place.chat.seen_by(self.id)

    def unread(self, place: Place | None = None) -> list[Message]:
        """What has come and was not read yet."""
        return (self.reader if place is None else self._at(place)).unread()

    async def toast(self) -> str:
        """The text the latest tap was answered with, "" for none; waits for the answer."""
        return str((await self.answer()).get("text", ""))

    async def answer(self) -> Json:
        """All parameters the latest tap was answered with."""
        query = self._tapped
        assert query is not None, f"{self.name} has tapped nothing"
        await self.reader.wait(query.bell, lambda: query.answer is not None, "no answer to the tap")
        return query.answer or {}

    def sends_photo(self, caption: str = "", **where: Any) -> Json:
        photo = [self._file() | {"width": 800, "height": 600}]
        return self.says(caption, content={"photo": photo}, **where)

    def sends_sticker(self, **where: Any) -> Json:
        shape: Json = {"type": "regular", "width": 512, "height": 512}
        sticker = self._file() | shape | {"is_animated": False, "is_video": False}
        return self.says("", content={"sticker": sticker}, **where)

    def sends_voice(self, **where: Any) -> Json:
        voice = self._file() | {"duration": 3, "mime_type": "audio/ogg"}
        return self.says("", content={"voice": voice}, **where)

    def sends_document(self, name: str = "offer.pdf", caption: str = "", **where: Any) -> Json:
        document = self._file() | {"file_name": name}
        return self.says(caption, content={"document": document}, **where)

    def forwards(self, text: str, *, of: str = "Someone else", **where: Any) -> Json:
        date = self._world.clock.date()
        origin = {"type": "hidden_user", "sender_user_name": of, "date": date}
        return self.says(text, content={"forward_origin": origin}, **where)

    def edits(self, update: Json, text: str) -> Json:
        """Edits the message that an earlier deed sent."""
        sent = update.get("message") or update["channel_post"]
        chat = self._world.chats[sent["chat"]["id"]]
        return deeds.edit(self._world, chat.shown[sent["message_id"]], text)

    def blocks(self) -> Json:
        self.chat.blocked = True
        return self._ban("kicked")

    def unblocks(self) -> Json:
        self.chat.blocked = False
        return self._ban("member")

    def deactivates(self) -> None:
        """Deletes the account, of which the bot is not told."""
        self.chat.deactivated = True

    def votes(self, *options: str, on: Message) -> list[Json]:
        """Votes in a poll; returns the updates that made."""
        return ballots.vote(self._world, self.user, on, options)

    def _ban(self, status: str) -> Json:
        return deeds.standing(self._world, self.chat, self.chat.bot_id, status, self.user)

    def _at(self, place: Place) -> Reader:
        return self.reader.at(place.chat)

    def _file(self) -> Json:
        number = self._world.number()
        return {"file_id": f"file{number}", "file_unique_id": f"u{number}", "file_size": 1_000}

    def _current(self, message: Message, *, stale: bool) -> Message:
        now = message.chat.latest(message)
        assert stale or not now.deleted, f"the message is gone: {message.line()}"
        return message if stale else now

    def _with_button(self, text: str) -> Message:
        shown = [m for m in self.chat.messages if m.by_bot and text in m.buttons]
        assert shown, f"no message shows a button {text!r}\n" + "\n".join(self.chat.history)
        return shown[-1]

"""A message as a chat shows it at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.wire import Json


@dataclass(frozen=True, kw_only=True)
class Message:
    """One version of a message; an edit makes another with the same `message_id`.

    `text` is what is read (the caption, under a picture), `html` what the bot sent. `content` holds
    the wire fields of anything that is not text. `receiver` alone sees an ephemeral message.
    """

    chat: Chat = field(repr=False, compare=False)
    message_id: int
    date: int
    sender: Json
    text: str = ""
    html: str = ""
    entities: list[Json] = field(default_factory=list, repr=False)
    markup: Json | None = field(default=None, repr=False)
    content: Json = field(default_factory=dict, repr=False)
    thread: int | None = None
    reply_to: int | None = None
    receiver: Json | None = None
    ephemeral_id: int | None = None
    edited: bool = False
    deleted: bool = False
    by_bot: bool = False

    @property
    def rows(self) -> list[list[str]]:
        """Texts of the inline buttons, row by row."""
        return [[button["text"] for button in row] for row in self._keyboard()]

    @property
    def buttons(self) -> list[str]:
        return [text for row in self.rows for text in row]

    def button(self, text: str) -> Json:
        """The inline button that reads `text`; AssertionError when there is none."""
        for row in self._keyboard():
            for button in row:
                if button["text"] == text:
                    return button
        raise AssertionError(f"no button {text!r} on: {self.line()}")

    def line(self) -> str:
        """The message on one line of a transcript."""
        keys = "".join(f" [{text}]" for text in self.buttons)
        kind = "".join(f"<{name}> " for name in self.content)
        marks = " (edited)" * self.edited + " (deleted)" * self.deleted
        only = f" (only {self.receiver['first_name']} sees this)" if self.receiver else ""
        return f"{kind}{self.text}{keys}{marks}{only}"

    def wire(self) -> Json:
        """The message as the Bot API writes it."""
        body: Json = {"message_id": self.message_id, "date": self.date, "chat": self.chat.wire()}
        body |= self._sender() | self._words() | self.content | self._place()
        if self.markup and "inline_keyboard" in self.markup:
            body["reply_markup"] = self.markup
        return body

    def _keyboard(self) -> list[list[Json]]:
        return list((self.markup or {}).get("inline_keyboard", []))

    def _sender(self) -> Json:
        if self.chat.type == "channel":
            return {"sender_chat": self.chat.wire()}
        anonymous = self.sender.get("username") == "GroupAnonymousBot"
        return {"from": self.sender} | ({"sender_chat": self.chat.wire()} if anonymous else {})

    def _words(self) -> Json:
        if not self.text:
            return {}
        if any(
            name in self.content for name in ("photo", "document", "video", "animation", "voice")
        ):
            return {"caption": self.text, "caption_entities": self.entities}
        return {"text": self.text, "entities": self.entities}

    def _place(self) -> Json:
        place: Json = {}
        if self.thread is not None:
            place |= {"message_thread_id": self.thread, "is_topic_message": True}
        if self.reply_to is not None and self.reply_to in self.chat.shown:
            place["reply_to_message"] = self.chat.shown[self.reply_to].wire()
        if self.receiver is not None:
            place |= {"receiver_user": self.receiver, "ephemeral_message_id": self.ephemeral_id}
        if self.edited:
            place["edit_date"] = self.date
        return place

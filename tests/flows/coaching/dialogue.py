"""A talk with the coach that reads as a dialogue, and fails in the words of the dialogue."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from re import sub
from typing import Any, Self

from flows.coaching.case import Case
from flows.coaching.flow import FLOW
from flows.coaching.memory import Memory
from flows.core.conversation import Conversation, Outcome, advance
from flows.core.events import Commanded, Event, Media, Shared, Tapped, Typed
from flows.core.render import Key, Message, render
from flows.core.texts import texts

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def typed(text: str) -> Typed:
    return Typed(at=NOON, text=text)


def commanded(name: str, argument: str = "") -> Commanded:
    return Commanded(at=NOON, name=name, argument=argument)


def tapped(step: int, button: str) -> Tapped:
    return Tapped(at=NOON, step=step, button=button)


def shared(media: Media, text: str = "") -> Shared:
    return Shared(at=NOON, media=media, text=text)


def spoken(html: str) -> str:
    """What is read of Telegram's HTML."""
    return unescape(sub(r"</?[a-z]+>", "", html))


@dataclass
class Talk:
    """One person's conversation; every method says what the person does or finds."""

    conversation: Conversation[Memory] = field(default_factory=lambda: FLOW.begin("en"))
    outcome: Outcome | None = None

    @property
    def memory(self) -> Memory:
        return self.conversation.memory

    @property
    def case(self) -> Case:
        return self.memory.case

    @property
    def state(self) -> str:
        return self.conversation.state

    @property
    def messages(self) -> tuple[Message, ...]:
        """What the coach just said."""
        assert self.outcome is not None
        return tuple(render(reply, texts("en")) for reply in self.outcome.replies)

    @property
    def said(self) -> str:
        return "\n".join(spoken(message.html) for message in self.messages)

    @property
    def toast(self) -> str:
        assert self.outcome is not None
        flash = self.outcome.toast
        return texts("en").plain(flash.id, flash.args) if flash else ""

    @property
    def buttons(self) -> tuple[Key, ...]:
        """The buttons of the current question."""
        shown = (render(reply, texts("en")) for reply in self.conversation.view())
        return tuple(key for message in shown for row in message.keyboard for key in row)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(key.text for key in self.buttons)

    def meets(self, event: Event) -> Self:
        self.outcome = advance(self.conversation, event)
        after: Conversation[Any] = self.outcome.conversation
        self.conversation = after
        return self

    def types(self, *lines: str) -> Self:
        for line in lines:
            self.meets(typed(line))
        return self

    def commands(self, name: str, argument: str = "") -> Self:
        return self.meets(commanded(name, argument))

    def taps(self, *labels: str) -> Self:
        for label in labels:
            presses = {key.text: key.press for key in self.buttons if key.press}
            assert label in presses, f"{label!r} is not among {tuple(presses)}"
            self.meets(tapped(self.conversation.step, presses[label]))
        return self

    def taps_old(self, step: int, button: str) -> Self:
        return self.meets(tapped(step, button))

    def shares(self, media: Media, text: str = "") -> Self:
        return self.meets(shared(media, text))

    def expects(self, *text_ids: str) -> Self:
        """Each of these texts was just said."""
        assert self.outcome is not None
        ids = [part.id for reply in self.outcome.replies for part in reply.parts]
        assert set(text_ids) <= set(ids), f"{text_ids} is not within {ids}"
        return self

    def hears(self, *phrases: str) -> Self:
        for phrase in phrases:
            assert phrase in self.said, f"{phrase!r} is not in:\n{self.said}"
        return self

    def hears_no(self, *phrases: str) -> Self:
        for phrase in phrases:
            assert phrase not in self.said, f"{phrase!r} is in:\n{self.said}"
        return self


def begun(*answers: str) -> Talk:
    """A talk that has been started and answered so far, by typing."""
    return Talk().commands("start").types(*answers)

"""One event being applied: the light model that the rulebook moves."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from flows.core.events import Event
from flows.core.replies import Reply
from flows.core.texts import Args, Say

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Intent:
    """What an event means in its state: a trigger of the table, and a value with it."""

    trigger: str
    value: object = None


@dataclass(frozen=True, slots=True)
class Timer:
    """Something to come back to: `Due` arrives at that time.

    One of the same name in the same conversation is replaced; `at` None drops it.
    """

    name: str
    at: datetime | None


class Turn(Generic[M]):
    """A conversation in motion; guards read it, actions write memory and replies."""

    __slots__ = (
        "beside",
        "event",
        "foreseen",
        "intent",
        "locale",
        "memory",
        "notes",
        "origin",
        "replies",
        "state",
        "timers",
        "toast",
    )

    def __init__(
        self, state: str, memory: M, event: Event, intent: Intent, locale: str = "en"
    ) -> None:
        self.locale = locale
        self.state = state
        self.origin = state
        self.memory = memory
        self.event = event
        self.intent = intent
        self.notes: list[Say] = []
        self.replies: list[Reply] | None = None
        self.beside = False
        self.toast: Say | None = None
        self.timers: list[Timer] = []
        #: For a flow whose guards all ask what the action would make of a memory: both.
        self.foreseen: tuple[M, M] | None = None

    @property
    def value(self) -> object:
        """What came with the trigger."""
        return self.intent.value

    def note(self, text_id: str, args: Args | None = None) -> None:
        """Put a line above the next question, in its bubble."""
        self.notes.append(Say(text_id, args or {}))

    def show(self, *replies: Reply) -> None:
        """Say these instead of the view of the state; none at all is allowed."""
        self.replies = list(replies)

    def show_below(self, *replies: Reply) -> None:
        """Say these in new messages: what was tapped stays as it is, its keys too."""
        self.show(*replies)
        self.beside = True

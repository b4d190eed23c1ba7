"""What is stored, and the one function that moves it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from flows.core.events import Event, Tapped
from flows.core.replies import Delivery, Offer, Reply
from flows.core.table import Row, Rulebook
from flows.core.texts import Say
from flows.core.turn import Timer, Turn

if TYPE_CHECKING:
    from flows.core.turn import Intent

M = TypeVar("M")

STALE = Say("core-stale")


def no_offers(_conversation: object, _typed: str) -> tuple[Offer, ...]:
    """Nothing to put into other chats."""
    return ()


@dataclass(frozen=True, eq=False)
class Flow(Generic[M]):
    """A conversation's rules: its table, how it reads events and how a state looks.

    `read` gives an event its meaning; `view` shows a state (the current question) in a locale;
    messages of `lasting` states stay in the chat instead of being edited away. Buttons of
    `repeatable` triggers work again and again: they bring something, and change nothing.
    `offers` are words that the person can put into any chat, filtered by what was typed there.
    `version` rises when stored memories of older versions can no longer be read.
    """

    name: str
    version: int
    initial: str
    states: tuple[str, ...]
    rows: tuple[Row[M], ...]
    memory: type[M]
    read: "Callable[[Conversation[M], Event], Intent]"
    view: Callable[[str, M, str], tuple[Reply, ...]]
    lasting: frozenset[str] = frozenset()
    repeatable: frozenset[str] = frozenset()
    offers: "Callable[[Conversation[M], str], tuple[Offer, ...]]" = no_offers

    @cached_property
    def rulebook(self) -> Rulebook[M]:
        """The machine, built once."""
        return Rulebook(self.states, self.rows)

    def begin(self, locale: str) -> "Conversation[M]":
        """A conversation in which nothing has been said."""
        return Conversation(self, str(self.initial), self.memory(), locale)


@dataclass(frozen=True, slots=True)
class Conversation(Generic[M]):
    """What is stored, for one person in one chat and topic.

    `step` numbers the screens: a button of another step is old. `tapped` is the last tap that
    counted, so that a second tap on the same button is known.
    """

    flow: Flow[M]
    state: str
    memory: M
    locale: str = "en"
    step: int = 0
    tapped: str = ""

    def view(self) -> tuple[Reply, ...]:
        """The current question, as a new message."""
        return self.flow.view(self.state, self.memory, self.locale)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A turn's result: the new conversation, what to say, what to flash over the button.

    `timers` are to be set, moved or dropped together with it.
    """

    conversation: Conversation[Any]
    replies: tuple[Reply, ...] = ()
    toast: Say | None = None
    timers: tuple[Timer, ...] = ()


def advance(conversation: Conversation[Any], event: Event) -> Outcome:
    """Apply one event; `UnexpectedEvent` if it has no row, and then nothing moved.

    A tap on an old button is answered with a toast and the current question; a second tap on
    the button just used changes nothing, unless it may be repeated.
    """
    if isinstance(event, Tapped):
        if _mark(event) == conversation.tapped and not _repeatable(conversation, event):
            return Outcome(conversation)
        if event.step != conversation.step:
            return Outcome(conversation, conversation.view(), STALE)
    return _applied(conversation, event)


def _applied(conversation: Conversation[Any], event: Event) -> Outcome:
    flow = conversation.flow
    intent = flow.read(conversation, event)
    turn = Turn(conversation.state, conversation.memory, event, intent, conversation.locale)
    flow.rulebook.apply(intent.trigger, turn)
    moved = turn.state != turn.origin
    after = replace(
        conversation,
        state=turn.state,
        memory=turn.memory,
        step=conversation.step + moved,
        tapped=_mark(event) if isinstance(event, Tapped) else "",
    )
    shown = after.view() if turn.replies is None else tuple(turn.replies)
    in_place = isinstance(event, Tapped) and not (
        turn.beside or (moved and turn.origin in flow.lasting)
    )
    replies = _delivered(_noted(shown, turn.notes), in_place=in_place)
    return Outcome(after, replies, turn.toast, tuple(turn.timers))


def _repeatable(conversation: Conversation[Any], event: Tapped) -> bool:
    return event.button.partition(":")[0] in conversation.flow.repeatable


def _mark(event: Tapped) -> str:
    return f"{event.step}.{event.button}"


def _noted(replies: Iterable[Reply], notes: list[Say]) -> tuple[Reply, ...]:
    first, *rest = replies or (Reply(()),)
    parts = (*notes, *first.parts)
    return (replace(first, parts=parts), *rest) if parts or first.file else ()


def _delivered(replies: tuple[Reply, ...], *, in_place: bool) -> tuple[Reply, ...]:
    if not replies:
        return ()
    first = replace(replies[0], delivery=Delivery.EDIT if in_place else Delivery.SEND)
    return (first, *replies[1:])

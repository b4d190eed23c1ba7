"""One conversation while a transaction holds it: updates in, answers out."""

import logging
import secrets
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Self

from bot.messages import Address, Incoming, Outgoing
from bot.reached import reached
from bot.storage import Alarm, Posted, Stored
from bot.stored import freeze, post, thaw
from flows.core.conversation import STALE, Conversation, Outcome, advance
from flows.core.errors import StaleMemory, UnexpectedEvent
from flows.core.events import Commanded, Due, Event, Tapped
from flows.core.render import Message, render
from flows.core.replies import Delivery, Reply
from flows.core.texts import Say, texts
from flows.core.turn import Timer
from flows.registry import FLOWS

log = logging.getLogger(__name__)
# It would tell every step of every person, several lines each.
logging.getLogger("transitions").setLevel(logging.WARNING)

LOST = Say("core-lost")
NOT_YOURS = Say("core-not-yours")
RENEWED = Say("core-renewed")
TROUBLE = Say("core-trouble")
#: No screen has this number: a tap with it is answered as an old one.
NO_STEP = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one update is answered with; `edit` is the message that was tapped.

    `timed` answers nobody who waits: it goes out within Telegram's limits.
    """

    address: Address
    toast: str
    messages: tuple[Message, ...]
    token: str
    step: int
    edit: int | None
    timers: tuple[Timer, ...] = ()
    timed: bool = False
    verdict: str = ""

    def rows(self) -> Iterator[Posted]:
        """The rows for the outbox."""
        for message in self.messages:
            edit = self._replaced(message)
            yield post(self.address, message, self.token, self.step, edit)

    def outgoing(self, numbers: Iterator[int]) -> tuple[Outgoing, ...]:
        """The messages with the numbers that the outbox gave them."""
        return tuple(
            Outgoing(
                id=next(numbers),
                address=self.address,
                message=message,
                token=self.token,
                step=self.step,
                edit=self._replaced(message),
            )
            for message in self.messages
        )

    def alarms(self) -> Iterator[Alarm]:
        """The timers to set, move or drop."""
        for timer in self.timers:
            yield Alarm(self.address, timer.name, timer.at)

    def _replaced(self, message: Message) -> int | None:
        return self.edit if message.delivery is Delivery.EDIT else None


@dataclass(slots=True)
class Seat:
    """A conversation, its place, and the row it came from."""

    address: Address
    conversation: Conversation[Any]
    row: Stored | None
    token: str
    renewed: bool = False
    changed: bool = False

    @classmethod
    def of(cls, address: Address, flow: str, locale: str, row: Stored | None) -> Self:
        """The conversation of that row; a new one where there is none or it is unreadable."""
        fresh = FLOWS[flow].begin(locale)
        if row is None:
            return cls(address, fresh, None, secrets.token_urlsafe(6))
        try:
            return cls(address, thaw(row), row, row.token)
        except StaleMemory as error:
            log.warning("a conversation starts over: %s", error)
            return cls(address, replace(fresh, step=row.step + 1), row, row.token, renewed=True)

    def stored(self) -> Stored:
        """The row to save."""
        return freeze(self.conversation, self.address, self.row, self.token)

    def answer(self, incoming: Incoming) -> Answer:
        """Apply one update; whatever goes wrong, the conversation stays whole."""
        try:
            return self._told(incoming, self._outcome(incoming))
        except Exception as error:  # noqa: BLE001 -- one person's trouble must not stop the others
            _report(error)
            replies = () if isinstance(incoming.event, Due) else (Reply((TROUBLE,)),)
            return self._told(incoming, Outcome(self.conversation, replies))

    def _told(self, incoming: Incoming, outcome: Outcome) -> Answer:
        words = texts(outcome.conversation.locale)
        messages = tuple(render(reply, words) for reply in outcome.replies)
        toast = words.plain(outcome.toast.id, outcome.toast.args) if outcome.toast else ""
        timed = isinstance(incoming.event, Due)
        self.changed |= not timed or outcome.conversation is not self.conversation
        verdict = reached(self.conversation, outcome.conversation)
        self.conversation = outcome.conversation
        return Answer(
            address=self.address,
            toast=toast,
            messages=messages,
            token=self.token,
            step=self.conversation.step,
            edit=incoming.tapped,
            timers=outcome.timers,
            timed=timed,
            verdict=verdict,
        )

    def _outcome(self, incoming: Incoming) -> Outcome:
        event = incoming.event
        if isinstance(event, Due) and (self.row is None or self.renewed):
            # Nobody is here to be told, or the timer was set by an older version of the flow.
            return Outcome(self.conversation)
        if self.renewed:
            return self._renew(event)
        if isinstance(event, Tapped) and incoming.token != self.token:
            if self.address.chat != self.address.user:
                return Outcome(self.conversation, (), NOT_YOURS)
            event = replace(event, step=NO_STEP)
        try:
            return advance(self.conversation, event)
        except UnexpectedEvent as error:
            log.info("left as it was: %s", error)
            return _unmoved(self.conversation, event)

    def _renew(self, event: Event) -> Outcome:
        self.renewed = False
        begun = advance(
            self.conversation, Commanded(at=event.at, chance=event.chance, name="start")
        )
        return replace(begun, replies=(Reply((RENEWED,)), *begun.replies))


def _unmoved(conversation: Conversation[Any], event: Event) -> Outcome:
    if isinstance(event, Due):
        return Outcome(conversation)
    first, *rest = conversation.view()
    if isinstance(event, Tapped):
        return Outcome(conversation, (first, *rest), STALE)
    return Outcome(conversation, (replace(first, parts=(LOST, *first.parts)), *rest))


def _report(error: Exception) -> None:
    # Without the error's message: that could quote the person.
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s while applying an update:\n%s", type(error).__name__, where)

"""A group's own conversation: it only ever shows the card; nothing personal in public."""

from dataclasses import dataclass

from flows.core.conversation import Conversation, Flow
from flows.core.events import Event
from flows.core.replies import Button, Reply
from flows.core.table import Row
from flows.core.texts import Say
from flows.core.turn import Intent

READY = "ready"


@dataclass(frozen=True, slots=True)
class Nothing:
    """A group's conversation remembers nothing."""


def _read(_: Conversation[Nothing], __: Event) -> Intent:
    return Intent("card")


def _view(_: str, __: Nothing, ___: str) -> tuple[Reply, ...]:
    return (Reply((Say("group-card"),), ((Button(Say("group-button"), url=PRIVATE_CHAT),),)),)


#: The edge puts the bot's own address in its place.
PRIVATE_CHAT = "bot:start=group"

FLOW = Flow(
    name="group",
    version=1,
    initial=READY,
    states=(READY,),
    rows=(Row("card", (READY,), None),),
    memory=Nothing,
    read=_read,
    view=_view,
)

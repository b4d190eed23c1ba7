"""A flow that sets timers when it is told to, and says so when one is due."""

from dataclasses import dataclass
from datetime import timedelta

from flows.core.conversation import Conversation, Flow
from flows.core.events import Due, Event, Typed
from flows.core.replies import Reply
from flows.core.table import Row
from flows.core.texts import Say
from flows.core.turn import Intent, Timer, Turn


@dataclass(frozen=True)
class Memory:
    """How often a timer was due."""

    due: int = 0


def read(_conversation: Conversation[Memory], event: Event) -> Intent:
    """`remind 5` sets a timer in five seconds, `forget` drops it."""
    if isinstance(event, Due):
        return Intent("due", event.timer)
    if isinstance(event, Typed) and event.text.startswith("remind"):
        return Intent("remind", float(event.text.split()[1]))
    if isinstance(event, Typed) and event.text == "forget":
        return Intent("forget")
    return Intent("greet")


def remind(turn: Turn[Memory]) -> None:
    assert isinstance(turn.value, float)
    turn.timers.append(Timer("tea", turn.event.at + timedelta(seconds=turn.value)))
    turn.show(said("noted", "yes"))


def forget(turn: Turn[Memory]) -> None:
    turn.timers.append(Timer("tea", None))
    turn.show(said("forgotten", "yes"))


def due(turn: Turn[Memory]) -> None:
    turn.memory = Memory(turn.memory.due + 1)
    turn.show(said(str(turn.value), str(turn.memory.due)))


def said(name: str, answer: str) -> Reply:
    """A bubble of two words."""
    return Reply((Say("edit-item", {"name": name, "answer": answer}),))


def view(_state: str, _memory: Memory, _locale: str) -> tuple[Reply, ...]:
    return (said("hello", "there"),)


FLOW: Flow[Memory] = Flow(
    name="coaching",
    version=99,
    initial="idle",
    states=("idle",),
    rows=(
        Row("remind", ("idle",), None, action=remind),
        Row("forget", ("idle",), None, action=forget),
        Row("due", ("idle",), None, action=due),
        Row("greet", ("idle",), None),
    ),
    memory=Memory,
    read=read,
    view=view,
)

"""A flow that counts what it hears, and sets timers when it is told to."""

from dataclasses import dataclass, replace
from datetime import timedelta

from flows.core.conversation import Conversation, Flow
from flows.core.events import Due, Event, Typed
from flows.core.replies import Reply
from flows.core.table import Row
from flows.core.texts import Say
from flows.core.turn import Intent, Timer, Turn


@dataclass(frozen=True)
class Memory:
    """How much was heard, and how often a timer was due."""

    heard: int = 0
    due: int = 0


def read(_conversation: Conversation[Memory], event: Event) -> Intent:
    """`remind 5` sets a timer in five seconds, `forget` drops it."""
    if isinstance(event, Due):
        return Intent("due", event.timer)
    if isinstance(event, Typed) and event.text.startswith("remind"):
        return Intent("remind", float(event.text.split()[1]))
    if isinstance(event, Typed) and event.text == "forget":
        return Intent("forget")
    return Intent("count")


def count(turn: Turn[Memory]) -> None:
    turn.memory = replace(turn.memory, heard=turn.memory.heard + 1)
    turn.show(said("heard", str(turn.memory.heard)))


def remind(turn: Turn[Memory]) -> None:
    assert isinstance(turn.value, float)
    turn.timers.append(Timer("tea", turn.event.at + timedelta(seconds=turn.value)))
    turn.show(said("noted", "yes"))


def forget(turn: Turn[Memory]) -> None:
    turn.timers.append(Timer("tea", None))
    turn.show(said("forgotten", "yes"))


def due(turn: Turn[Memory]) -> None:
    turn.memory = replace(turn.memory, due=turn.memory.due + 1)
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
        Row("count", ("idle",), None, action=count),
    ),
    memory=Memory,
    read=read,
    view=view,
)

"""A second flow, as small as can be: it joins without a touch on the core."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from flows.core.conversation import Conversation, Flow
from flows.core.events import Event, Tapped, Typed
from flows.core.replies import Button, Reply
from flows.core.table import Row
from flows.core.texts import Say
from flows.core.turn import Intent, Timer, Turn

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
DARK, BRIGHT, BROKEN = "dark", "bright", "broken"


@dataclass(frozen=True, slots=True)
class Lamp:
    """How often it was switched."""

    switched: int = 0


def count(turn: Turn[Lamp]) -> None:
    turn.memory = replace(turn.memory, switched=turn.memory.switched + 1)


def tired(turn: Turn[Lamp]) -> bool:
    return turn.memory.switched >= 3


def blink(turn: Turn[Lamp]) -> None:
    turn.note("core-trouble")
    turn.toast = Say("core-not-yours")


def ring(turn: Turn[Lamp]) -> None:
    turn.show_below(Reply((Say("core-trouble"),)))


def stay_silent(turn: Turn[Lamp]) -> None:
    turn.show()


def only_note(turn: Turn[Lamp]) -> None:
    turn.show()
    turn.note("core-lost")


def remind(turn: Turn[Lamp]) -> None:
    turn.timers.append(Timer("dusk", MORNING))


def read(_: Conversation[Lamp], event: Event) -> Intent:
    match event:
        case Tapped(button=button):
            return Intent(button)
        case Typed(text=text):
            return Intent(text)
    return Intent("nothing")


def view(state: str, _: Lamp, __: str) -> tuple[Reply, ...]:
    switch = Button(Say("button-start"), "switch")
    return (
        Reply((Say("new" if state == DARK else "closed"),), ((switch,),)),
        Reply((Say("help"),)),
    )


ROWS: tuple[Row[Lamp], ...] = (
    Row("switch", (DARK, BRIGHT), BROKEN, tired),
    Row("switch", (DARK,), BRIGHT, None, count),
    Row("switch", (BRIGHT,), DARK, None, count),
    Row("blink", (DARK, BRIGHT), None, None, blink),
    Row("ring", (DARK, BRIGHT), None, None, ring),
    Row("hush", (DARK, BRIGHT), None, None, stay_silent),
    Row("mutter", (DARK,), None, None, only_note),
    Row("remind", (DARK,), None, None, remind),
    Row("mend", (BROKEN,), DARK),
    Row("kick", (DARK,), BROKEN, tired),
)

LAMP = Flow(
    name="lamp",
    version=1,
    initial=DARK,
    states=(DARK, BRIGHT, BROKEN),
    rows=ROWS,
    memory=Lamp,
    read=read,
    view=view,
    lasting=frozenset({BRIGHT}),
    repeatable=frozenset({"ring"}),
)


def tap(conversation: Conversation[Lamp], button: str) -> Tapped:
    return Tapped(at=MORNING, step=conversation.step, button=button)


def say(text: str) -> Typed:
    return Typed(at=MORNING, text=text)

"""The transition table: every change of state is a row of it.

Theory of operation. A flow is a list of rows `(trigger, sources, dest, guard, action)`. Rows for
one trigger and source are tried from the top; the first whose guard agrees is taken, its action
runs, and the state becomes `dest` (None stays). Nothing else ever assigns a state. One machine is
built from the rows, once, and holds no conversation: each event is applied to a Turn that the
machine has never met.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from transitions import Machine, MachineError

from flows.core.errors import UnexpectedEvent
from flows.core.turn import Turn

M = TypeVar("M")
Guard = Callable[[Turn[M]], bool]
Action = Callable[[Turn[M]], None]


@dataclass(frozen=True, slots=True)
class Row(Generic[M]):
    """One row of the table; `dest` None keeps the state."""

    trigger: str
    sources: tuple[str, ...]
    dest: str | None
    guard: Guard[M] | None = None
    action: Action[M] | None = None


class Rulebook(Generic[M]):
    """The machine built from a table; stateless, shared by all conversations."""

    def __init__(self, states: Iterable[str], rows: Iterable[Row[M]]) -> None:
        self.states = tuple(str(state) for state in states)
        self.rows = tuple(rows)
        self._triggers = {state: self._of(state) for state in self.states}
        self._machine = Machine(
            model=None, states=list(self.states), initial=None, auto_transitions=False
        )
        for row in self.rows:
            self._machine.add_transition(
                row.trigger,
                [str(source) for source in row.sources],
                None if row.dest is None else str(row.dest),
                conditions=row.guard,
                before=row.action,
            )

    def apply(self, trigger: str, turn: Turn[M]) -> None:
        """Move `turn` by the row that fits; `UnexpectedEvent` if none does."""
        event = self._machine.events.get(trigger)
        try:
            moved = event is not None and event.trigger(turn, turn)
        except MachineError as error:
            raise UnexpectedEvent(turn.state, trigger) from error
        if not moved:
            raise UnexpectedEvent(turn.state, trigger)

    def triggers(self, state: str) -> frozenset[str]:
        """The triggers that have a row in `state`."""
        return self._triggers[state]

    def _of(self, state: str) -> frozenset[str]:
        return frozenset(row.trigger for row in self.rows if state in row.sources)

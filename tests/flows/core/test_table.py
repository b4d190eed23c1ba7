"""The table: rows in order, one error for whatever has no row, and the library's contract."""

import pytest
from transitions import Machine, MachineError

from flows.core.errors import FlowError, UnexpectedEvent
from flows.core.table import Rulebook
from flows.core.turn import Intent, Turn
from tests.flows.core.toy import BRIGHT, BROKEN, DARK, LAMP, ROWS, Lamp, say


def turn(state: str, memory: Lamp | None = None) -> Turn[Lamp]:
    return Turn(state, memory or Lamp(), say("x"), Intent("x"))


def test_a_row_moves_the_turn_and_runs_its_action() -> None:
    moving = turn(DARK)
    LAMP.rulebook.apply("switch", moving)
    assert (moving.origin, moving.state, moving.memory.switched) == (DARK, BRIGHT, 1)


def test_rows_are_tried_from_the_top() -> None:
    moving = turn(DARK, Lamp(3))
    LAMP.rulebook.apply("switch", moving)
    assert (moving.state, moving.memory.switched) == (BROKEN, 3)


def test_a_row_without_destination_stays() -> None:
    moving = turn(BRIGHT)
    LAMP.rulebook.apply("blink", moving)
    assert moving.state == BRIGHT


@pytest.mark.parametrize(
    ("state", "trigger"),
    [(BROKEN, "switch"), (DARK, "unheard of"), (DARK, "kick")],
    ids=["wrong state", "unknown trigger", "refused guard"],
)
def test_what_has_no_row_is_one_error_and_nothing_moves(state: str, trigger: str) -> None:
    moving = turn(state)
    with pytest.raises(UnexpectedEvent) as caught:
        LAMP.rulebook.apply(trigger, moving)
    assert (caught.value.state, caught.value.trigger) == (state, trigger)
    assert repr(trigger) in str(caught.value)
    assert isinstance(caught.value, FlowError)
    assert (moving.state, moving.memory, moving.notes, moving.replies) == (state, Lamp(), [], None)


def test_triggers_of_a_state() -> None:
    assert LAMP.rulebook.triggers(BROKEN) == {"mend"}
    staying = {"blink", "ring", "hush", "mutter", "remind"}
    assert LAMP.rulebook.triggers(DARK) == {"switch", "kick", *staying}


def test_one_machine_serves_every_turn() -> None:
    rulebook = Rulebook(LAMP.states, ROWS)
    first, second = turn(DARK), turn(BRIGHT)
    rulebook.apply("switch", first)
    rulebook.apply("switch", second)
    assert (first.state, second.state) == (BRIGHT, DARK)
    assert LAMP.rulebook is LAMP.rulebook


class Stranger:
    """A model that the machine has never met."""

    def __init__(self, state: str) -> None:
        self.state = state
        self.log: list[object] = []


def machine() -> Machine:
    built = Machine(model=None, states=["a", "b"], initial=None, auto_transitions=False)

    def refuse(_: object) -> bool:
        return False

    def note(stranger: Stranger) -> None:
        stranger.log.append(stranger.state)

    built.add_transition("go", ["a"], "b", conditions=refuse)
    built.add_transition("go", ["a"], "b", before=note)
    built.add_transition("never", ["a"], "b", conditions=refuse)
    built.add_transition("stay", ["a"], None, before=note)
    return built


def test_the_library_moves_a_model_that_was_never_added() -> None:
    built, stranger = machine(), Stranger("a")
    assert built.events["go"].trigger(stranger, stranger) is True
    assert (stranger.state, stranger.log) == ("b", ["a"])
    assert built.models == []


def test_the_library_stays_on_an_internal_row() -> None:
    stranger = Stranger("a")
    assert machine().events["stay"].trigger(stranger, stranger) is True
    assert stranger.state == "a"


def test_the_library_returns_false_where_a_guard_refuses() -> None:
    stranger = Stranger("a")
    assert machine().events["never"].trigger(stranger, stranger) is False
    assert stranger.state == "a"


def test_the_library_raises_in_a_wrong_state() -> None:
    with pytest.raises(MachineError):
        machine().events["go"].trigger(Stranger("b"), Stranger("b"))


def test_the_library_knows_no_unknown_trigger() -> None:
    assert machine().events.get("unheard of") is None

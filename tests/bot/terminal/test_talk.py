from dataclasses import replace

import pytest

from bot.messages import Incoming, Taken
from bot.terminal.talk import ADDRESS
from flows.core.events import Commanded, Due, Event, Tapped, Typed
from tests.bot.terminal.toys import NOON, ToyScreen, ToyTurns, bubble, elsewhere, key, talking

QUESTION = bubble("Where are you?", key("Inside", "stage:in"), key("Outside", "stage:out"), id=7)


def heard(*lines: str, answers: tuple[Taken, ...] = ()) -> list[Event]:
    turns = ToyTurns([Taken(outgoing=(QUESTION,)), *answers])
    with talking(turns, ToyScreen(*lines)) as talk:
        talk.open()
        with pytest.raises(EOFError):
            talk.listen()
    return [incoming.event for incoming in turns.heard]


def test_it_opens_with_start() -> None:
    (event,) = heard()
    assert event == Commanded(at=NOON, chance=event.chance, name="start")


def test_anew_opens_with_new() -> None:
    turns = ToyTurns([])
    with talking(turns, ToyScreen()) as talk:
        talk.open(anew=True)
    (incoming,) = turns.heard
    assert isinstance(incoming.event, Commanded)
    assert (incoming.event.name, incoming.event.argument) == ("new", "sure")


def test_a_timer_that_came_due_speaks_instead_of_a_greeting() -> None:
    due = Incoming(address=ADDRESS, event=Due(at=NOON, timer="look"), timer=3)
    turns = ToyTurns([Taken(outgoing=(QUESTION,))], due_now=[due])
    with talking(turns, ToyScreen()) as talk:
        talk.open()
    assert turns.heard == [due]
    assert turns.shown == [QUESTION]


def test_a_timer_with_nothing_to_say_leaves_the_greeting() -> None:
    due = Incoming(address=ADDRESS, event=Due(at=NOON, timer="look"), timer=3)
    turns = ToyTurns([Taken(), Taken(outgoing=(QUESTION,))], due_now=[due])
    with talking(turns, ToyScreen()) as talk:
        talk.open()
    assert isinstance(turns.heard[1].event, Commanded)


def test_a_number_taps_the_button_where_it_stands() -> None:
    turns = ToyTurns([Taken(outgoing=(QUESTION,))])
    with talking(turns, ToyScreen("2")) as talk:
        talk.open()
        with pytest.raises(EOFError):
            talk.listen()
    tap = turns.heard[1]
    assert tap.event == Tapped(at=NOON, chance=tap.event.chance, step=0, button="stage:out")
    assert (tap.address, tap.token, tap.tapped) == (ADDRESS, "tok", 7)


@pytest.mark.parametrize("line", ["3", "Inside", "32k", "/", "/ out", "a/b", "no thanks"])
def test_anything_else_is_typed(line: str) -> None:
    event = heard(line)[1]
    assert isinstance(event, Typed)
    assert event.text == line


@pytest.mark.parametrize(
    ("line", "name", "argument"),
    [("/out", "out", ""), ("/Help", "help", ""), ("/edit  the pay ", "edit", "the pay")],
)
def test_a_slash_commands(line: str, name: str, argument: str) -> None:
    event = heard(line)[1]
    assert isinstance(event, Commanded)
    assert (event.name, event.argument) == (name, argument)


def test_blank_lines_are_nothing() -> None:
    assert len(heard("", "  ", "\t")) == 1


def test_a_toast_stands_beside_the_talk() -> None:
    screen = ToyScreen()
    with talking(ToyTurns([Taken(toast="That was an old button.")]), screen) as talk:
        talk.hear("1")
    assert screen.log == ["(That was an old button.)"]


def test_what_was_shown_is_marked_sent() -> None:
    turns = ToyTurns([Taken(outgoing=(QUESTION, replace(QUESTION, id=8)))])
    with talking(turns, ToyScreen()) as talk:
        talk.open()
    assert [outgoing.id for outgoing in turns.shown] == [7, 8]


def test_what_could_not_be_shown_is_not_marked_sent() -> None:
    class Broken(ToyScreen):
        def show(self, *_: object) -> None:
            raise BrokenPipeError

    turns = ToyTurns([Taken(outgoing=(QUESTION,))])
    with talking(turns, Broken()) as talk, pytest.raises(BrokenPipeError):
        talk.open()
    assert turns.shown == []


def test_what_an_earlier_run_left_is_shown_first_and_nothing_of_others() -> None:
    left = bubble("Left over", id=3)
    turns = ToyTurns([Taken(outgoing=(QUESTION,))], waiting=[elsewhere(left), left])
    screen = ToyScreen()
    with talking(turns, screen) as talk:
        talk.open()
    assert screen.log[:2] == ["Left over", "Where are you?"]
    assert [outgoing.id for outgoing in turns.shown] == [3, 7]

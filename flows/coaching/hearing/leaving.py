"""What the rows on the way out do: the card, whom to call, the words to say."""

from dataclasses import replace

from flows.coaching import actions as main
from flows.coaching.advice import exit_card
from flows.coaching.case import Stage
from flows.coaching.hearing import doing, placing, taking
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.replies import Reply
from flows.core.texts import Say
from flows.core.turn import Turn

BEHIND = frozenset({Stage.AFTERWARDS, Stage.OFFERED})


def on_the_way_out(turn: Turn[Memory]) -> bool:
    """A guard: what they look at is about leaving."""
    return placing.on_the_way_out(turn.origin, turn.memory)


def is_over(turn: Turn[Memory]) -> bool:
    """A guard: it happened, and they are elsewhere now, with time for a kind word."""
    return turn.memory.case.stage in BEHIND


def need_out(turn: Turn[Memory]) -> None:
    """They tapped that they need out: that is said plainly enough."""
    memory = taking.unsafe(turn.memory)
    turn.memory = replace(memory, trail=tuple(s for s in memory.trail if s != S.OUT), misses=0)


def show_the_way(turn: Turn[Memory]) -> None:
    """They typed it: the card is the one for danger, though nothing is concluded."""
    main.remember_way(turn)
    turn.memory = taking.uneasy(turn.memory)


def feel_unsafe(turn: Turn[Memory]) -> None:
    """They said that they are not safe: the card is the one for danger, the tap is theirs."""
    doing.hold(turn)
    if turn.origin != S.OUT:
        main.remember_way(turn)
    turn.memory = taking.uneasy(turn.memory)


def endangered(turn: Turn[Memory]) -> None:
    """They tapped that they do not feel safe."""
    turn.memory = taking.unsafe(turn.memory)


def say_it(turn: Turn[Memory]) -> None:
    """The sentence to say, and how to go."""
    if turn.origin == S.RESULT:
        turn.show(Reply((exit_card(turn.memory.case)[0], Say("what-say"))))
        return
    if turn.origin != S.OUT:
        turn.notes.append(exit_card(taking.unsafe(turn.memory).case)[0])
    turn.note("what-say")

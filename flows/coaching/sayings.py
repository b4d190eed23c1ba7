"""What the rows that stay do: a line above the same question, or another look of the result."""

from dataclasses import replace

from flows.coaching import cards, reading, views
from flows.coaching.details import Kind, Tone
from flows.coaching.kit.memory import Page
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.coaching.wording import dashed
from flows.core.replies import Reply
from flows.core.table import Action
from flows.core.texts import Args, Say
from flows.core.turn import Turn

MISS_TEXTS = 3
TOO_LONG_TEXTS = 2


def nod(text_id: str) -> Action[Memory]:
    """An action: a line that needs no more; a result is not told again for it."""
    return lambda turn: _aside(turn, text_id)


def _aside(turn: Turn[Memory], text_id: str, args: Args | None = None) -> None:
    if turn.state == S.RESULT:
        turn.show(Reply((Say(text_id, args or {}),)))
    else:
        turn.note(text_id, args)


def say(text_id: str) -> Action[Memory]:
    """An action: a line above the same question."""
    return nod(text_id)


def help_out(turn: Turn[Memory]) -> None:
    """How to use the coach, then the question again."""
    turn.show(views.help_card(), *views.view(turn.state, turn.memory, turn.locale))


def miss(turn: Turn[Memory]) -> None:
    """One clear sentence, another one each time, and the same question."""
    manner = reading.manner(turn.state)
    _aside(turn, f"puzzled-{manner}-{turn.memory.misses % MISS_TEXTS + 1}")
    turn.memory = replace(turn.memory, misses=turn.memory.misses + 1)


def too_long(turn: Turn[Memory]) -> None:
    """A detail that no note could hold."""
    turn.note(f"too-long-{turn.memory.misses % TOO_LONG_TEXTS + 1}")
    turn.memory = replace(turn.memory, misses=turn.memory.misses + 1)


def not_words(turn: Turn[Memory]) -> None:
    """A picture, a voice message and the like."""
    _aside(turn, f"shared-{dashed(str(turn.value))}")


def unknown_command(turn: Turn[Memory]) -> None:
    """A command that does not exist."""
    _aside(turn, "unknown-command", {"name": str(turn.value)[:32]})


def more_points(turn: Turn[Memory]) -> None:
    """The whole advice, or the short card again."""
    turn.memory = replace(turn.memory, all_points=turn.value == "all")
    turn.show(cards.card(turn.memory))


def other_kind(turn: Turn[Memory]) -> None:
    """Another form of the draft."""
    _redraft(turn, replace(turn.memory, kind=Kind(str(turn.value))))


def other_tone(turn: Turn[Memory]) -> None:
    """Another tone of the draft."""
    _redraft(turn, replace(turn.memory, tone=Tone(str(turn.value))))


def other_words(turn: Turn[Memory]) -> None:
    """The same facts in another wording."""
    _redraft(turn, replace(turn.memory, variant=int(str(turn.value))))


def _redraft(turn: Turn[Memory], memory: Memory) -> None:
    kit = replace(memory.kit, page=Page.MAIN)
    turn.memory = replace(memory, kit=kit, touched=turn.event.at)
    turn.show(cards.draft(turn.memory, turn.locale))

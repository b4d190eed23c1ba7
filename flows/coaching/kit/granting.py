"""What the rows of wishes do: the note, a way to send it, what comes next."""

from flows.coaching.kit import doing
from flows.coaching.kit.memory import Page
from flows.coaching.memory import Memory
from flows.core.replies import Reply
from flows.core.texts import Say
from flows.core.turn import Turn


def grant(turn: Turn[Memory]) -> None:
    """The note with the keys that were asked for in words, or where it stands."""
    doing.put(turn, page=Page.SENDING if turn.value == "send" else Page.MAIN)
    turn.note(f"wish-{turn.value}")
    doing.show_note(turn)


def no_note_yet(turn: Turn[Memory]) -> None:
    """There is no note to send or to see: what there is instead."""
    asked_next = turn.value == "now"
    turn.show(Reply((Say("wish-now-advice" if asked_next else "wish-no-note"),)))

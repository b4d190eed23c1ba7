"""What the rows of the exit kit do around the note."""

from dataclasses import replace
from typing import Any

from flows.coaching import cards
from flows.coaching.details import Draft, Kind
from flows.coaching.drafts import Length
from flows.coaching.kit import reviewing, tools, why
from flows.coaching.kit.hearing import OFFER
from flows.coaching.kit.memory import Page
from flows.coaching.kit.note import note, shown_kind, shows_note
from flows.coaching.mail import eml, file_name
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.replies import File, Reply
from flows.core.table import Action
from flows.core.texts import Say
from flows.core.turn import Turn


def put(turn: Turn[Memory], **changes: Any) -> None:  # noqa: ANN401 -- the fields' own types
    """Write these fields of the kit."""
    kit = replace(turn.memory.kit, **changes)
    turn.memory = replace(turn.memory, kit=kit, misses=0)


def with_note(turn: Turn[Memory]) -> bool:
    """A guard: a note stands below the card."""
    return shows_note(turn.memory)


def enter(turn: Turn[Memory]) -> None:
    """Leave a trail to come back by; the keys begin with their first page."""
    trail = tuple(s for s in turn.memory.trail if s != turn.origin)
    turn.memory = replace(turn.memory, trail=(*trail, str(turn.origin)))
    put(turn, page=Page.MAIN)


def show_note(turn: Turn[Memory]) -> None:
    """The note alone: the card above it still holds."""
    turn.show(cards.draft(turn.memory, turn.locale))


def turn_page(turn: Turn[Memory]) -> None:
    """Other keys below the note."""
    put(turn, page=Page(str(turn.value)))
    show_note(turn)


def other_page(turn: Turn[Memory]) -> None:
    """Other keys of a list."""
    put(turn, page=Page(str(turn.value)))


def other_length(turn: Turn[Memory]) -> None:
    """The note with more in it, or less."""
    put(turn, length=Length(str(turn.value)), page=Page.MAIN)
    show_note(turn)


def keep_name(turn: Turn[Memory]) -> None:
    """Whether the name may stay when all else is forgotten."""
    kept = turn.value == "keep"
    put(turn, keep_name=kept, page=Page.MAIN)
    turn.note(f"kit-name-{'kept' if kept else 'forgotten'}")
    show_note(turn)


def send_file(turn: Turn[Memory]) -> None:
    """The note as a file that opens in a mail program."""
    _send(turn, shown_kind(turn.memory), note(turn.memory, turn.locale))


def _send(turn: Turn[Memory], kind: Kind, letter: Draft) -> None:
    details = turn.memory.details
    file = File(file_name(kind, details.company), eml(letter, details.contact))
    turn.show(Reply((Say("kit-file-sent"),), file=file))


def has_letter(turn: Turn[Memory]) -> bool:
    """A guard: there is a text of theirs."""
    return bool(turn.memory.kit.pasted)


def send_own(turn: Turn[Memory]) -> None:
    """Their own text as a file that opens in a mail program."""
    memory = turn.memory
    _send(turn, memory.kit.meant or Kind.EMAIL, reviewing.letter(memory, turn.locale))


def give_reasons(turn: Turn[Memory]) -> None:
    """Where the advice comes from; the card that it is about keeps its place and its keys."""
    turn.show_below(why.reasons(turn.memory))


def has_advice(turn: Turn[Memory]) -> bool:
    """A guard: there is advice to give reasons for."""
    return turn.memory.told is not None or turn.state == S.RESULT


def rethink(turn: Turn[Memory]) -> None:
    """They changed their mind: all answers stay and can be changed."""
    enter(turn)
    turn.note("kit-rethought")


def can_review(turn: Turn[Memory]) -> bool:
    """A guard: enough is known to look at a text."""
    return tools.ready(turn.memory.case) and not is_scam(turn)


def is_scam(turn: Turn[Memory]) -> bool:
    """A guard: no word should be sent."""
    return tools.scam(turn.memory.case)


def open_review(turn: Turn[Memory]) -> None:
    """Look at a text of theirs: one that came with the command, or was kept."""
    enter(turn)
    if turn.value:
        put(turn, **reviewing.fresh(str(turn.value)))
    else:
        put(turn, showing=True)


def keep_for_later(turn: Turn[Memory]) -> None:
    """Two answers come first; a text that came along is kept."""
    if turn.value:
        put(turn, **reviewing.fresh(str(turn.value)))
    else:
        put(turn, page=Page.EXPECTED)
    turn.note("kit-review-early-kept" if turn.value else "kit-review-early")


def take_text(turn: Turn[Memory]) -> None:
    """A text to look at; one that is longer than any message is not."""
    text = str(turn.value)
    if len(text) > reviewing.LONGEST:
        turn.note("kit-review-too-long")
    else:
        put(turn, **reviewing.fresh(text))


def offer_review(turn: Turn[Memory]) -> None:
    """So many words may be a draft of their own."""
    put(turn, **reviewing.fresh(str(turn.value)), page=Page.OFFERED)
    turn.show(Reply((Say("kit-review-offer"),), (OFFER,)))


def was_offered(turn: Turn[Memory]) -> bool:
    """A guard: the last question was whether to look at their text."""
    return turn.memory.kit.page is Page.OFFERED


def decline(turn: Turn[Memory]) -> None:
    """No look at it, then."""
    put(turn, page=Page.MAIN)
    turn.show(Reply((Say("as-you-like"),)))


def mend(turn: Turn[Memory]) -> None:
    """One fault corrected, and the text looked at again."""
    put(turn, **reviewing.mended(turn.memory, str(turn.value), turn.locale))


def let_stand(turn: Turn[Memory]) -> None:
    """They want it as it is."""
    kit = turn.memory.kit
    short = len(reviewing.pieces(kit.pasted, reviewing.BUBBLE)) == 1
    put(turn, kept=(*kit.kept, str(turn.value)), showing=kit.showing and short)


def afresh(turn: Turn[Memory]) -> None:
    """Another text."""
    put(turn, **reviewing.fresh(""))


def aside(text_id: str) -> Action[Memory]:
    """An action: one line by itself, as what stands above it needs no repeating."""
    return lambda turn: turn.show(Reply((Say(text_id),)))


def unfit(turn: Turn[Memory]) -> None:
    """A key that this note has not got: why not."""
    turn.show(Reply((Say(f"kit-unfit-{turn.value}"),)))


def nothing_yet(turn: Turn[Memory]) -> None:
    """There is no advice to give reasons for."""
    turn.note("kit-why-early")


def nothing_to_change(turn: Turn[Memory]) -> None:
    """There is no answer to change."""
    turn.note("nothing-to-edit")


def reopen(turn: Turn[Memory]) -> None:
    """The command once more: with another text, or to see the one there is."""
    put(turn, **(reviewing.fresh(str(turn.value)) if turn.value else {"showing": True}))


def too_short(turn: Turn[Memory]) -> None:
    """A word or two are no draft."""
    turn.note("kit-review-short")

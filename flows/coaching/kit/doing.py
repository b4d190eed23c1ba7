"""What the rows of the exit kit do around the note."""

from dataclasses import replace
from typing import Any

from flows.coaching import cards
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
    memory = turn.memory
    details = memory.details
    name = file_name(shown_kind(memory), details.company)
    content = eml(note(memory, turn.locale), details.contact)
    turn.show(Reply((Say("kit-file-sent"),), file=File(name, content)))


def grant(turn: Turn[Memory]) -> None:
    """The note with the keys that were asked for in words, or where it stands."""
    put(turn, page=Page.SENDING if turn.value == "send" else Page.MAIN)
    turn.note(f"wish-{turn.value}")
    show_note(turn)


def no_note_yet(turn: Turn[Memory]) -> None:
    """There is no note to send or to see: what there is instead."""
    asked_next = turn.value == "now"
    turn.show(Reply((Say("wish-now-advice" if asked_next else "wish-no-note"),)))


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
    text = str(turn.value) if turn.value else turn.memory.kit.pasted
    put(turn, pasted=text[: reviewing.LONGEST], showing=not turn.value, kept=())


def keep_for_later(turn: Turn[Memory]) -> None:
    """Two answers come first; a text that came along is kept."""
    text = str(turn.value or "")[: reviewing.LONGEST]
    kit = turn.memory.kit
    page = kit.page if text else Page.EXPECTED
    put(turn, pasted=text or kit.pasted, page=page)
    turn.note("kit-review-early-kept" if text else "kit-review-early")


def take_text(turn: Turn[Memory]) -> None:
    """A text to look at; one that is longer than any message is not."""
    text = str(turn.value)
    if len(text) > reviewing.LONGEST:
        turn.note("kit-review-too-long")
    else:
        put(turn, pasted=text, showing=False, kept=())


def offer_review(turn: Turn[Memory]) -> None:
    """So many words may be a draft of their own."""
    put(turn, pasted=str(turn.value)[: reviewing.LONGEST], page=Page.OFFERED)
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
    text = reviewing.mended(turn.memory, str(turn.value), turn.locale)
    put(turn, pasted=text, showing=True)


def let_stand(turn: Turn[Memory]) -> None:
    """They want it as it is."""
    put(turn, kept=(*turn.memory.kit.kept, str(turn.value)))


def afresh(turn: Turn[Memory]) -> None:
    """Another text."""
    put(turn, pasted="", showing=False, kept=())


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
    """The command once more: another text comes with it, or is asked for."""
    text = str(turn.value or "")[: reviewing.LONGEST]
    put(turn, pasted=text, showing=False, kept=())


def too_short(turn: Turn[Memory]) -> None:
    """A word or two are no draft."""
    turn.note("kit-review-short")

"""The note that is shown: its form, and its words."""

from dataclasses import fields, replace

from flows.coaching.details import Details, Draft, Kind
from flows.coaching.drafts import Length, kinds_for, suggested_kind, write
from flows.coaching.memory import Memory
from flows.coaching.naming import split_contact
from flows.coaching.questions import note_first
from flows.coaching.states import S


def shown_kind(memory: Memory) -> Kind:
    """The form chosen, or the one suggested where that does not fit; NoDraft for a scam."""
    chosen = memory.kind if memory.kind in kinds_for(memory.case) else None
    return chosen or suggested_kind(memory.case, memory.details)


def note(memory: Memory, locale: str, kind: Kind | None = None) -> Draft:
    """The note in its tone, length and wording, in `kind` or as it is shown.

    NoDraft for a scam.
    """
    kind = kind or shown_kind(memory)
    case, details, length = memory.case, memory.details, memory.kit.length
    return write(case, details, kind, memory.tone, locale, memory.variant, length=length)


def with_length(memory: Memory, length: Length) -> Memory:
    """The memory as it is when a note of that length is asked for."""
    return replace(memory, kit=replace(memory.kit, length=length))


def shows_note(memory: Memory) -> bool:
    """Whether a note stands below the card; otherwise it waits for a tap."""
    wanted = memory.wants_note or note_first(memory.case)
    return wanted and bool(kinds_for(memory.case))


def added_note(before: Memory, after: Memory, locale: str) -> str:
    """What to say of a detail that was given from the note's keys, or from the list of answers."""
    if before.trail[-1:] != (S.ADDING,) or not shows_note(after):
        return "edit-noted"
    if _told_less(before.details, after.details):
        return "kit-added-without"
    if _only_an_address(before.details, after.details):
        return "kit-added-address"
    if note(before, locale) != note(after, locale):
        return "kit-added"
    email = (note(memory, locale, Kind.EMAIL) for memory in (before, after))
    return "kit-added-unseen" if len(set(email)) == 1 else "kit-added-elsewhere"


def _told_less(before: Details, after: Details) -> bool:
    told = ((getattr(before, f.name), getattr(after, f.name)) for f in fields(Details))
    return any(was is not None and now is None for was, now in told)


def _only_an_address(before: Details, after: Details) -> bool:
    name, address = split_contact(after.contact or "")
    return before.contact != after.contact and bool(address) and not name

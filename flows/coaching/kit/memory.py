"""What the exit kit remembers of one conversation."""

from dataclasses import dataclass
from enum import StrEnum

from flows.coaching.details import Kind
from flows.coaching.drafts import Length


class Page(StrEnum):
    """Which keys are shown where there are too many for one screen."""

    MAIN = "main"
    #: Ways out of Telegram.
    SENDING = "sending"
    #: The other forms of the note.
    FORMS = "forms"
    #: What is needed now and then.
    MORE = "more"
    #: A text of one's own was pasted and may be looked at.
    OFFERED = "offered"
    #: A text of one's own is expected, although two answers come first.
    EXPECTED = "expected"
    #: Something is to be taken off a list.
    REMOVING = "removing"
    #: What to do about warning signs.
    DOING = "doing"


class Side(StrEnum):
    """Which way an item pulls."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the weighing: `text` in words, or the name of one of our suggestions."""

    text: str
    side: Side
    heavy: bool = False
    suggested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What was done with the note, and the lists that were made.

    `pasted` is a draft of the person's own, `meant` the form of ours it was before any mending,
    `showing` whether it stands above what is found in it, `kept` names the checks whose findings
    they let stand. `waiting` are lines that wait for their side, the first of them asked about;
    `knowing` tells which of the two lists, facts or worries, is being written.
    """

    page: Page = Page.MAIN
    length: Length = Length.NORMAL
    keep_name: bool = False
    pasted: str = ""
    meant: Kind | None = None
    showing: bool = False
    kept: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    waiting: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    worries: tuple[str, ...] = ()
    knowing: bool = False
    signs: tuple[str, ...] = ()

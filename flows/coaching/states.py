"""Where a conversation can be."""

from enum import StrEnum


class S(StrEnum):
    """The states of the main flow; a question's state is named after what it asks."""

    #: Nothing has been said yet.
    NEW = "new"
    STAGE = "stage"
    DANGER = "danger"
    GUT = "gut"
    CERTAINTY = "certainty"
    FEAR = "fear"
    PAY = "pay"
    AMOUNTS = "amounts"
    FIT = "fit"
    DOOR = "door"
    COMPANY = "company"
    ROLE = "role"
    CONTACT = "contact"
    OWN_NAME = "own_name"
    LIKED = "liked"
    PROJECT = "project"
    CHANNEL = "channel"
    #: The verdict stands, with its advice and the draft.
    RESULT = "result"
    #: Choosing which answer to change.
    EDITING = "editing"
    #: The exit card.
    OUT = "out"
    #: Stopped by the person; answers are still there.
    CLOSED = "closed"
    OTHER_ROLE = "other_role"
    #: Choosing a detail to add to the note.
    ADDING = "adding"
    #: Asked whether to start over.
    RESTARTING = "restarting"
    #: A draft of their own is looked at.
    REVIEW = "review"
    #: What speaks for it and what against.
    WEIGHING = "weighing"
    #: Worries beside facts.
    FEARS = "fears"
    #: Warning signs to tick.
    SIGNS = "signs"
    #: What was heard in typed words, to be confirmed.
    PLAYBACK = "playback"
    #: Asked whether they are safe.
    SAFETY = "safety"
    #: What they are to be reminded of, and when.
    REMINDING = "reminding"
    #: Asked whose clock they are on.
    ZONE = "zone"
    #: Asked when the interview is.
    WHEN = "when"
    #: Asked whether the note is out.
    CHECKING = "checking"
    #: The note is out.
    PARTED = "parted"
    #: A reminder has come.
    REMINDED = "reminded"
    #: The evening before the interview.
    EVE = "eve"


#: Where one looks in beside the way; going back does not lead there.
DETOURS = frozenset(
    {S.EDITING, S.CLOSED, S.ADDING, S.RESTARTING, S.REVIEW, S.WEIGHING, S.FEARS, S.SIGNS}
    | {S.PLAYBACK, S.SAFETY, S.REMINDING, S.ZONE, S.WHEN, S.CHECKING, S.PARTED, S.REMINDED, S.EVE}
)

"""Typed words in the exit kit: buttons of any page, drafts of one's own, lines of a list."""

import re
from collections.abc import Container
from functools import cache

from flows.coaching.details import Kind, Tone
from flows.coaching.drafts import Length, kinds_for
from flows.coaching.kit import fears, filling, keys, reviewing, tools, weighing
from flows.coaching.kit.lines import Lines, mark, read
from flows.coaching.kit.memory import Page
from flows.coaching.kit.note import note, shown_kind, shows_note
from flows.coaching.kit.screens import PICTURE
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE
from flows.coaching.states import S
from flows.coaching.tidying import tidy_text
from flows.core.conversation import Conversation
from flows.core.matching import SHORT_FORMS, Matcher, normal
from flows.core.replies import Button
from flows.core.texts import Say, texts
from flows.core.turn import Intent

#: Where answers are typed, and a long text may be the draft that was announced.
ASKED = frozenset({*BY_STATE, S.PLAYBACK})
NOTE = Button(Say("button-note"), "no_note")
#: Who asks for a note that is there sees it again.
AGAIN = Button(Say("button-note"), f"page:{Page.MAIN}")
#: More digits than this are no counter of ours.
COUNTED = 10
#: What a button of this result says, whichever note stands below its card.
ALWAYS = frozenset({"points:all", "points:few", "why", "review", "leave_it", "rethink", "anew"})
OFFER = (Button(Say("kit-review-yes"), "review"), Button(Say("kit-review-no"), "leave_it"))


def heard(conversation: Conversation[Memory], text: str) -> Intent | None:
    """What was meant, None where the exit kit knows nothing of it."""
    match conversation.state:
        case S.RESULT:
            long = len(text.split()) >= reviewing.LIKE_A_DRAFT
            fine = long and not tools.scam(conversation.memory.case)
            return Intent("pasted", tidy_text(text)) if fine else None
        case S.REVIEW:
            return _pasted(conversation, text)
        case S.WEIGHING:
            return _typed("loose", filling.read(conversation.memory, text, conversation.locale))
        case S.FEARS:
            return _typed("noted", read(text, fears.LONGEST))
    return None


def _pasted(conversation: Conversation[Memory], text: str) -> Intent | None:
    """A text to look at; beside one that is there, other words are no text."""
    memory = conversation.memory
    if memory.kit.pasted and not reviewing.another(text, memory, conversation.locale):
        return None
    return Intent("pasted", tidy_text(text)) if reviewing.enough(text) else Intent("too_short")


def pressed(conversation: Conversation[Memory], text: str) -> Intent | None:
    """What goes before the buttons in sight: those of another page, and signed lines of a list."""
    memory, locale = conversation.memory, conversation.locale
    if conversation.state == S.WEIGHING:
        return _listed(memory, text, locale)
    if memory.kit.page is Page.EXPECTED and conversation.state in ASKED:
        long = len(text.split()) >= reviewing.LIKE_A_DRAFT
        return Intent("review", tidy_text(text)) if long else None
    if conversation.state == S.OUT and tools.scam(memory.case):
        return _meant((NOTE,), text, locale)
    if conversation.state != S.RESULT:
        return None
    return _at_result(memory, text, locale) or _at_result(memory, _change(text, locale), locale)


def _at_result(memory: Memory, text: str, locale: str) -> Intent | None:
    offered = OFFER if memory.kit.page is Page.OFFERED else ()
    meant = _meant((*offered, *pressable(memory, locale)), text, locale)
    return meant or (_meant(unfit(memory), text, locale) if shows_note(memory) else None)


def _change(text: str, locale: str) -> str:
    """What is to become of the note: "make it shorter, please" is "shorter"."""
    return re.sub(texts(locale).plain("around-a-change"), "", text.strip(), flags=re.IGNORECASE)


def still_good(conversation: Conversation[Memory], button: str) -> bool:
    """Whether a button of an earlier note, page or card of this result still means something."""
    memory = conversation.memory
    if conversation.state != S.RESULT:
        return False
    trigger, _, value = button.partition(":")
    if shows_note(memory) and value in _values(memory, trigger):
        return True
    counter = trigger == "words" and value.isdecimal() and len(value) < COUNTED
    return (counter and shows_note(memory)) or button in ALWAYS


def _values(memory: Memory, trigger: str) -> Container[str]:
    """The values that the trigger of a note's key can have; "" for none at all."""
    values: dict[str, Container[str]] = {
        "kind": kinds_for(memory.case),
        "tone": tuple(Tone),
        "length": tuple(Length),
        "page": (Page.MAIN, *keys.PAGES),
        "name": ("keep", "forget") if memory.details.own_name else (),
        "send": ("file",) if note(memory, "en").subject else (),
        "add": ("",),
    }
    return values.get(trigger, ())


def wants_note(text: str, locale: str) -> bool:
    """Whether the words ask for the note itself."""
    return Matcher((NOTE,), texts(locale)).press(text, numbers=False) is not None


@cache
def labels(locale: str) -> frozenset[str]:
    """The labels of all buttons, those of one word left out: that may be a name."""
    words = texts(locale)
    ids = (name for name in words.ids if words.attribute(name, SHORT_FORMS))
    said = (normal(words.plain(name)) for name in ids if name.startswith(("button-", "kit-")))
    return frozenset(label for label in said if " " in label)


def pressable(memory: Memory, locale: str) -> tuple[Button, ...]:
    """Buttons that mean something at a result although another page is shown."""
    if tools.scam(memory.case):
        return (NOTE,)
    if not shows_note(memory):
        return (keys.REVIEW,)
    return (*keys.every_key(memory, locale), AGAIN)


def unfit(memory: Memory) -> tuple[Button, ...]:
    """Buttons that this note has not got; what stands in their way is said."""
    lengths = (Button(Say(f"kit-{name}"), f"unfit:{name}") for name in ("shorter", "longer"))
    tone = Button(Say(f"tone-{memory.tone}"), "unfit:tone")
    fitting, shown = kinds_for(memory.case), shown_kind(memory)
    kinds = (
        Button(_name(kind), "unfit:shown" if kind is shown else "unfit:kind")
        for kind in Kind
        if kind is shown or kind not in fitting
    )
    return (*lengths, tone, *kinds)


def _name(kind: Kind) -> Say:
    return Say(f"kind-{kind.value.replace('_', '-')}")


def _meant(buttons: tuple[Button, ...], text: str, locale: str) -> Intent | None:
    press = Matcher(buttons, texts(locale)).press(text, numbers=False)
    if press is None:
        return None
    trigger, _, value = press.partition(":")
    return Intent(trigger, value or None)


def _listed(memory: Memory, text: str, locale: str) -> Intent | None:
    """Lines whose side is told, a sign that tells the side asked for, a picture not offered."""
    waiting, sign = memory.kit.waiting, text.strip()
    if waiting and sign in filling.SIGNS:
        return Intent("side", f"{filling.SIGNS[sign]}.{mark(waiting[0])}")
    lines = filling.read(memory, text, locale)
    if lines.items:
        return Intent("listed", lines)
    drawable = weighing.drawable(memory.kit.items, locale)
    return None if drawable else _meant((PICTURE,), text, locale)


def _typed(trigger: str, lines: Lines) -> Intent | None:
    return None if lines == Lines() else Intent(trigger, lines)

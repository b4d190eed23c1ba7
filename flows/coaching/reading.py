"""What an event means: a trigger of the table and its value."""

import re

from flows.coaching import views
from flows.coaching.memory import Memory
from flows.coaching.questions import BY_STATE, DETAIL_QUESTIONS
from flows.coaching.states import S
from flows.core.conversation import Conversation
from flows.core.events import Commanded, Event, Shared, Tapped, Typed
from flows.core.matching import Matcher, normal
from flows.core.texts import texts
from flows.core.turn import Intent
from flows.understanding.money import Amounts, amounts

COMMANDS = {
    "start": "start",
    "new": "restart",
    "out": "out",
    "back": "back",
    "edit": "edit",
    "skip": "skip",
    "help": "help",
    "cancel": "cancel",
}
#: Plain words understood anywhere; `word-<trigger>` lists them.
WORDS = ("out", "back", "skip", "help", "cancel", "restart", "edit")
#: The longest value of a detail, in characters; a note must stay a note.
DETAIL_LIMIT = 120
LABELLED = re.compile(
    r"(?:^|[\n;,])\s*([a-z][a-z' ]{1,24}?)\s*[:=]\s*([^\n;]+?)\s*(?=$|[\n;]|,\s*[a-z' ]{2,24}[:=])",
    re.IGNORECASE,
)


def read(conversation: Conversation[Memory], event: Event) -> Intent:
    """The meaning of any event in any state; nothing is left without one."""
    match event:
        case Tapped(button=button):
            return _pressed(conversation, button)
        case Commanded(name=name, argument=argument):
            return _commanded(name, argument)
        case Typed(text=text):
            return _typed(conversation, text)
        case Shared(media=media):
            return Intent("not_words", media.value)
    return Intent("puzzled")


def _pressed(conversation: Conversation[Memory], button: str) -> Intent:
    offered = {key.press for reply in conversation.view() for key in reply.buttons()}
    if button not in offered and button.partition(":")[0] not in {
        "kind",
        "tone",
        "words",
        "points",
    }:
        return Intent("unknown_button")
    trigger, _, value = button.partition(":")
    return Intent(trigger, value or None)


def _commanded(name: str, argument: str) -> Intent:
    if name == "start" and argument == "out":
        return Intent("out")
    trigger = COMMANDS.get(name)
    return Intent("unknown_command", name) if trigger is None else Intent(trigger)


def _typed(conversation: Conversation[Memory], text: str) -> Intent:
    return (
        _word(conversation, text)
        or _button(conversation, text)
        or _own_words(conversation, text)
        or Intent("puzzled")
    )


def _word(conversation: Conversation[Memory], text: str) -> Intent | None:
    said = normal(text)
    words = texts(conversation.locale)
    for trigger in WORDS:
        if said in {normal(form) for form in words.plain(f"word-{trigger}").split("|")}:
            return Intent(trigger)
    return None


def _button(conversation: Conversation[Memory], text: str) -> Intent | None:
    buttons = [key for reply in conversation.view() for key in reply.buttons() if key.press]
    numbers = conversation.state not in TYPED_STATES
    press = Matcher(buttons, texts(conversation.locale)).press(text, numbers=numbers)
    if press is None:
        return None
    trigger, _, value = press.partition(":")
    return Intent(trigger, value or None)


def _own_words(conversation: Conversation[Memory], text: str) -> Intent | None:
    state = conversation.state
    if state in {S.PAY, S.AMOUNTS}:
        return _amounts(text)
    if state in DETAIL_STATES:
        return _detail(conversation, text)
    return None


def _amounts(text: str) -> Intent | None:
    found = amounts(text)
    return None if found == Amounts() else Intent("answer", found)


def _detail(conversation: Conversation[Memory], text: str) -> Intent | None:
    several = _labelled(conversation.locale, text)
    if several:
        return Intent("answer", several)
    if conversation.state == S.CHANNEL:
        return None
    value = " ".join(text.split())
    if len(value) > DETAIL_LIMIT:
        return Intent("too_long")
    return Intent("answer", value) if any(map(str.isalnum, value)) else None


def _labelled(locale: str, text: str) -> dict[str, str]:
    words = texts(locale)
    names = {
        normal(form): question.field
        for question in DETAIL_QUESTIONS
        if not question.choices
        for form in words.plain(f"label-{views.dashed(question.field)}").split("|")
    }
    pairs = ((names.get(normal(name)), value) for name, value in LABELLED.findall(text))
    return {field: value for field, value in pairs if field and len(value) <= DETAIL_LIMIT}


def manner(state: str) -> str:
    """How a state is answered: by choice, in amounts, in words of one's own, or not at all."""
    if state in {S.AMOUNTS, S.PAY}:
        return "amounts" if state == S.AMOUNTS else "choice"
    if state in TYPED_STATES:
        return "words"
    return "choice"


DETAIL_STATES = frozenset(question.state for question in DETAIL_QUESTIONS)
TYPED_STATES = frozenset(state for state, question in BY_STATE.items() if not question.choices)

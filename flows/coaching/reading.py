"""What an event means: a trigger of the table and its value."""

import re
from functools import cache

from flows.coaching.hearing.listening import Listener
from flows.coaching.hearing.placing import why
from flows.coaching.kit import hearing, wishing
from flows.coaching.kit.reviewing import enough
from flows.coaching.memory import Memory
from flows.coaching.naming import fitting
from flows.coaching.questions import BY_STATE, DETAIL_QUESTIONS
from flows.coaching.states import S
from flows.coaching.tidying import tidy, tidy_text
from flows.coaching.timing import hearing as timing
from flows.coaching.wording import dashed
from flows.core.conversation import Conversation
from flows.core.events import Commanded, Due, Event, Media, Shared, Tapped, Typed
from flows.core.matching import Matcher, normal
from flows.core.texts import texts
from flows.core.turn import Intent
from flows.understanding.money import Amounts, amounts

COMMANDS = {
    "start": "start",
    "new": "anew",
    "out": "out",
    "back": "back",
    "edit": "edit",
    "skip": "skip",
    "help": "help",
    "cancel": "cancel",
    "why": "why",
    "review": "review",
    "reminders": "reminders",
}
#: Plain words understood anywhere; `word-<trigger>` lists them.
WORDS = (
    *("out", "back", "skip", "help", "cancel", "anew", "edit", "thanks", "leave_it"),
    *("why", "review", "rethink", "go_on", "hello"),
)
#: Behind /new, from who has been asked elsewhere.
SURE = "sure"
#: Below whom to call; the way on from anywhere.
GO_ON = "go_on"
#: The longest value of a detail, in characters; a note must stay a note.
DETAIL_LIMIT = 120
#: The longest text in which several details are looked for, in characters.
SEVERAL_LIMIT = 1000
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
        case Shared(media=media, text=text):
            return _shared(conversation, media, text)
        case Due(timer=timer):
            return Intent(f"due_{timer}")
    return Intent("puzzled")


def _shared(conversation: Conversation[Memory], media: Media, text: str) -> Intent:
    """What is no words of theirs; where their own draft is asked for, it may be forwarded."""
    asked = conversation.state == S.REVIEW
    if asked and media is Media.FORWARD and text.strip():
        return _typed(conversation, text)
    return Intent("not_words", "review_edited" if asked and media is Media.EDITED else media.value)


def _pressed(conversation: Conversation[Memory], button: str) -> Intent:
    if (
        button == GO_ON
        or hearing.still_good(conversation, button)
        or button in _offered(conversation)
    ):
        trigger, _, value = button.partition(":")
        return Intent(trigger, value or None)
    return Intent("unknown_button")


def _offered(conversation: Conversation[Memory]) -> set[str]:
    return {key.press for reply in conversation.view() for key in reply.buttons()}


def _commanded(name: str, argument: str) -> Intent:
    if name == "start" and argument == "out":
        return Intent("out")
    if name == "new" and argument == SURE:
        return Intent("restart")
    if name == "review":
        return Intent("review", tidy_text(argument) if enough(argument) else None)
    trigger = COMMANDS.get(name)
    return Intent("unknown_command", name) if trigger is None else Intent(trigger)


def _typed(conversation: Conversation[Memory], text: str) -> Intent:
    heard = Listener(conversation, text)
    return (
        _listed(conversation, heard, text)
        or wishing.thanked(text, conversation.locale)
        or hearing.pressed(conversation, text)
        or heard.cornered()
        or _button(conversation, text)
        or _blank(conversation, text)
        or _word(conversation, text)
        or heard.urgent()
        or wishing.wished(conversation, text)
        or timing.heard(conversation.state, text)
        or heard.kept()
        or _several(conversation, heard, text)
        or heard.meaning()
        or _own_words(conversation, text)
        or heard.aside()
    )


def _listed(conversation: Conversation[Memory], heard: Listener, text: str) -> Intent | None:
    """What goes before lines onto a list."""
    meant = hearing.pressed(conversation, text)
    return heard.grave() if meant is not None and meant.trigger == "listed" else None


def _word(conversation: Conversation[Memory], text: str) -> Intent | None:
    said = normal(text)
    meant = conversation.flow.rulebook.triggers(conversation.state)
    for trigger in WORDS:
        if trigger in meant and said in _forms(conversation.locale, f"word-{dashed(trigger)}"):
            return Intent(why(conversation.state) if trigger == "why" else trigger)
    return None


def _blank(conversation: Conversation[Memory], text: str) -> Intent | None:
    """Nothing to tell where a detail is asked; what was said before stays."""
    blank = normal(text) in _forms(conversation.locale, "word-blank")
    return Intent("skip") if blank and conversation.state in DETAIL_STATES else None


@cache
def _forms(locale: str, text_id: str) -> frozenset[str]:
    """The ways of typing it that a text lists."""
    return frozenset(map(normal, texts(locale).plain(text_id).split("|")))


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


def _several(conversation: Conversation[Memory], heard: Listener, text: str) -> Intent | None:
    named = _labelled(conversation.locale, text[:SEVERAL_LIMIT])
    if not named:
        return None
    asked = conversation.state in DETAIL_STATES
    return Intent("answer", named) if asked else heard.named(named)


def _detail(conversation: Conversation[Memory], text: str) -> Intent | None:
    if conversation.state == S.CHANNEL:
        return None
    value = tidy(text)
    if normal(value) in hearing.labels(conversation.locale):
        return Intent("skip_rest") if hearing.wants_note(value, conversation.locale) else None
    if len(value) > DETAIL_LIMIT:
        return Intent("too_long")
    value = fitting(BY_STATE[conversation.state].field, value, conversation.locale)
    return Intent("answer", value) if _tells(conversation.locale, value) else None


def _tells(locale: str, value: str) -> bool:
    """Whether there is something in it for a note: letters, and no question or mere yes."""
    empty = value.endswith("?") or normal(value) in _forms(locale, "word-filler")
    return not empty and any(map(str.isalnum, value))


def _labelled(locale: str, text: str) -> dict[str, str]:
    names = {
        form: question.field
        for question in DETAIL_QUESTIONS
        if not question.choices
        for form in _forms(locale, f"label-{dashed(question.field)}")
    }
    pairs = ((names.get(normal(name)), tidy(value)) for name, value in LABELLED.findall(text))
    return {
        field: fitting(field, value, locale)
        for field, value in pairs
        if field and 0 < len(value) <= DETAIL_LIMIT
    }


def manner(state: str) -> str:
    """How a state is answered: in amounts, in words of one's own, or by choice."""
    if state == S.AMOUNTS:
        return "amounts"
    return "words" if state in TYPED_STATES else "choice"


DETAIL_STATES = frozenset(question.state for question in DETAIL_QUESTIONS)
TYPED_STATES = frozenset(state for state, question in BY_STATE.items() if not question.choices)

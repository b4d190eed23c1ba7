"""Typed words in the exit kit: buttons of any page, drafts of one's own, lines of a list."""

from flows.coaching.drafts import Length
from flows.coaching.kit import keys, reviewing, tools, weighing
from flows.coaching.kit.memory import Page
from flows.coaching.kit.note import shows_note
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.coaching.tidying import tidy_lines, tidy_text
from flows.core.conversation import Conversation
from flows.core.matching import Matcher
from flows.core.replies import Button
from flows.core.texts import Say, texts
from flows.core.turn import Intent

NOTE = Button(Say("button-note"), "no_note")
OFFER = (Button(Say("kit-review-yes"), "review"), Button(Say("kit-review-no"), "leave_it"))


def heard(conversation: Conversation[Memory], text: str) -> Intent | None:
    """What was meant, None where the exit kit knows nothing of it."""
    match conversation.state:
        case S.RESULT:
            return _at_result(conversation, text)
        case S.REVIEW:
            enough = len(text.split()) >= reviewing.FEWEST_WORDS
            return Intent("pasted", tidy_text(text)) if enough else Intent("too_short")
        case S.WEIGHING:
            return _weighed(text)
        case S.FEARS:
            lines = tidy_lines(text)
            return Intent("noted", lines) if lines else None
    return None


def asked(conversation: Conversation[Memory], text: str) -> Intent | None:
    """The answer to whether their text is to be looked at, where that was the last question."""
    memory, locale = conversation.memory, conversation.locale
    if conversation.state != S.RESULT or memory.kit.page is not Page.OFFERED:
        return None
    return _meant(OFFER, text, locale)


def still_good(conversation: Conversation[Memory], button: str) -> bool:
    """Whether a button of another page of this very result still means something."""
    if conversation.state != S.RESULT:
        return False
    trigger, _, value = button.partition(":")
    if trigger == "length":
        return value in set(Length) and shows_note(conversation.memory)
    keys = pressable(conversation.memory, conversation.locale)
    return button in {key.press for key in (*keys, *OFFER)}


def pressable(memory: Memory, locale: str) -> tuple[Button, ...]:
    """Buttons that mean something at a result although another page is shown."""
    if tools.scam(memory.case):
        return (NOTE,)
    return tuple(keys.every_key(memory, locale)) if shows_note(memory) else (keys.REVIEW,)


def _at_result(conversation: Conversation[Memory], text: str) -> Intent | None:
    memory, locale = conversation.memory, conversation.locale
    meant = _meant(pressable(memory, locale), text, locale)
    if meant is not None:
        return meant
    long = len(text.split()) >= reviewing.LIKE_A_DRAFT
    return Intent("pasted", tidy_text(text)) if long and not tools.scam(memory.case) else None


def _meant(buttons: tuple[Button, ...], text: str, locale: str) -> Intent | None:
    press = Matcher(buttons, texts(locale)).press(text, numbers=False)
    if press is None:
        return None
    trigger, _, value = press.partition(":")
    return Intent(trigger, value or None)


def _weighed(text: str) -> Intent | None:
    lines = tidy_lines(text)
    items = list(weighing.read(lines))
    if items:
        return Intent("listed", items)
    return Intent("loose", lines[0][: weighing.LONGEST].rstrip()) if lines else None

"""What each refusal of the Bot API means for the message that met it: one table."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    RetryAfter,
    TelegramError,
)


class Fate(StrEnum):
    """What becomes of a message."""

    #: As good as delivered.
    DONE = "done"
    #: What it should replace is gone: send it as a new message.
    SEND_ANEW = "send_anew"
    #: Nobody there to read it: write no more to this chat.
    SILENCE = "silence"
    #: Too fast: wait as long as Telegram says.
    WAIT = "wait"
    #: The group has a new id.
    MOVED = "moved"
    #: Trouble on the way, not with the message.
    RETRY = "retry"
    #: It can never be delivered; a fault of ours.
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A fate, with the seconds to wait or the chat's new id where it has one."""

    fate: Fate
    seconds: float = 0.0
    chat: int = 0


#: Error, words in Telegram's description, fate; the first that fits decides.
TABLE: tuple[tuple[type[TelegramError], str, Fate], ...] = (
    (RetryAfter, "", Fate.WAIT),
    (ChatMigrated, "", Fate.MOVED),
    (Forbidden, "", Fate.SILENCE),
    (BadRequest, "message is not modified", Fate.DONE),
    (BadRequest, "query is too old", Fate.DONE),
    (BadRequest, "query id is invalid", Fate.DONE),
    (BadRequest, "query_id_invalid", Fate.DONE),
    (BadRequest, "message to edit not found", Fate.SEND_ANEW),
    (BadRequest, "message can't be edited", Fate.SEND_ANEW),
    (BadRequest, "message_id_invalid", Fate.SEND_ANEW),
    (BadRequest, "message_edit_time_expired", Fate.SEND_ANEW),
    (BadRequest, "no text in the message to edit", Fate.SEND_ANEW),
    (BadRequest, "chat not found", Fate.SILENCE),
    (BadRequest, "user not found", Fate.SILENCE),
    (BadRequest, "peer_id_invalid", Fate.SILENCE),
    (BadRequest, "input_user_deactivated", Fate.SILENCE),
    (BadRequest, "group chat was deactivated", Fate.SILENCE),
    (BadRequest, "", Fate.DROP),
    (EndPointNotFound, "", Fate.DROP),
    (TelegramError, "", Fate.RETRY),
)


def judge(error: TelegramError) -> Ruling:
    """The fate of a message that met this error."""
    said = error.message.lower()
    fate = next(fate for kind, words, fate in TABLE if isinstance(error, kind) and words in said)
    if isinstance(error, RetryAfter):
        return Ruling(fate, seconds=_seconds(error.retry_after))
    if isinstance(error, ChatMigrated):
        return Ruling(fate, chat=error.new_chat_id)
    return Ruling(fate)


def reason(error: TelegramError) -> str:
    """The error for a log: Telegram's own words only, nothing that it quotes."""
    if not isinstance(error, BadRequest | Forbidden):
        return type(error).__name__
    said = error.message.removeprefix("Forbidden: ")
    own = said.partition(":")[0].partition('"')[0].partition(" '")[0]
    return f"{type(error).__name__}: {own[:80]}"


def _seconds(span: int | timedelta) -> float:
    return span.total_seconds() if isinstance(span, timedelta) else float(span)

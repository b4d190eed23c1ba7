"""The table of refusals."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.errors import Fate, Ruling, judge, reason

SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.mark.parametrize(
    ("error", "fate"),
    [
        (BadRequest(SAME), Fate.DONE),
        (BadRequest(OLD), Fate.DONE),
        (BadRequest("Bad Request: QUERY_ID_INVALID"), Fate.DONE),
        (BadRequest("Bad Request: message to edit not found"), Fate.SEND_ANEW),
        (BadRequest("Bad Request: message can't be edited"), Fate.SEND_ANEW),
        (BadRequest("Bad Request: MESSAGE_ID_INVALID"), Fate.SEND_ANEW),
        (BadRequest("Bad Request: there is no text in the message to edit"), Fate.SEND_ANEW),
        (Forbidden("Forbidden: bot was blocked by the user"), Fate.SILENCE),
        (Forbidden("Forbidden: user is deactivated"), Fate.SILENCE),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Fate.SILENCE),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), Fate.SILENCE),
        (BadRequest("Bad Request: chat not found"), Fate.SILENCE),
        (BadRequest("Bad Request: PEER_ID_INVALID"), Fate.SILENCE),
        (NetworkError("Bad Gateway"), Fate.RETRY),
        (NetworkError("Internal Server Error"), Fate.RETRY),
        (TimedOut(), Fate.RETRY),
        (Conflict("Conflict: terminated by other getUpdates request"), Fate.RETRY),
        (InvalidToken(), Fate.RETRY),
        (TelegramError("Invalid server response"), Fate.RETRY),
        (EndPointNotFound("Endpoint 'x' not found in Bot API"), Fate.DROP),
        (BadRequest("Bad Request: can't parse entities: unclosed start tag"), Fate.DROP),
        (BadRequest("Bad Request: message is too long"), Fate.DROP),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), Fate.DROP),
    ],
)
def test_fates(error: TelegramError, fate: Fate) -> None:
    assert judge(error) == Ruling(fate)


@pytest.mark.parametrize("span", [7, timedelta(seconds=7)])
def test_waiting_as_long_as_told(span: int | timedelta) -> None:
    assert judge(RetryAfter(span)) == Ruling(Fate.WAIT, seconds=7.0)


def test_a_moved_group_tells_where_to() -> None:
    assert judge(ChatMigrated(-100300)) == Ruling(Fate.MOVED, chat=-100300)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            BadRequest('Bad Request: can\'t parse entities: unsupported start tag "acme"'),
            "BadRequest: Can't parse entities",
        ),
        (
            BadRequest("Bad Request: wrong url 'https://acme.example' given"),
            "BadRequest: Wrong url",
        ),
        (BadRequest('Bad Request: "acme" is no text'), "BadRequest: "),
        (NetworkError("acme"), "NetworkError"),
        (
            Forbidden("Forbidden: bot was blocked by the user"),
            "Forbidden: bot was blocked by the user",
        ),
    ],
)
def test_a_reason_quotes_nobody(error: TelegramError, told: str) -> None:
    assert reason(error) == told

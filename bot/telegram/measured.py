"""Calls of the Bot API that are counted when they fail."""

from collections.abc import Callable

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.api import DEFAULT_URL, Api
from bot.telegram.payloads import Params
from bot.telegram.request import PATIENCE

#: What python-telegram-bot makes of the status codes; the first that fits decides.
CODES: tuple[tuple[type[TelegramError], str], ...] = (
    (RetryAfter, "429"),
    (Conflict, "409"),
    (EndPointNotFound, "404"),
    (Forbidden, "403"),
    (InvalidToken, "401"),
    (ChatMigrated, "400"),
    (BadRequest, "400"),
    (TimedOut, "timeout"),
    (TelegramError, "network"),
)


class MeasuredApi(Api):
    """An Api that tells `failed` the status code of each error, `network` for none at all."""

    def __init__(
        self, token: str, url: str = DEFAULT_URL, *, failed: Callable[[str], None]
    ) -> None:
        super().__init__(token, url)
        self._failed = failed

    async def call(self, method: str, params: Params, patience: float = PATIENCE) -> object:
        try:
            return await super().call(method, params, patience)
        except TelegramError as error:
            self._failed(code(error))
            raise


def code(error: TelegramError) -> str:
    """The status code behind an error."""
    return next(code for kind, code in CODES if isinstance(error, kind))

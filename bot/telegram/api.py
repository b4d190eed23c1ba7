"""The Bot API: ready payloads go straight out, rare calls through python-telegram-bot."""

import logging
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.telegram.groups import Me
from bot.telegram.payloads import Params
from bot.telegram.request import PATIENCE, Request

if TYPE_CHECKING:
    from telegram.request import RequestData

DEFAULT_URL = "https://api.telegram.org"

# At DEBUG python-telegram-bot logs whole payloads, a person's words among them.
logging.getLogger("telegram").setLevel(logging.INFO)


class BadToken(Exception):
    """Telegram does not know this bot token."""

    def __init__(self) -> None:
        super().__init__("Telegram does not know this bot token")


class _Ready:
    """Parameters that need no conversion; all of RequestData that `Request` reads."""

    __slots__ = ("parameters",)

    def __init__(self, parameters: Params) -> None:
        self.parameters = parameters


class Api:
    """One bot's calls, within an async context; BadToken for what cannot be a token."""

    def __init__(self, token: str, url: str = DEFAULT_URL) -> None:
        self._base = f"{url.rstrip('/')}/bot"
        self._token = token
        self._request = Request()
        self.bot = self._made_bot()

    def _made_bot(self) -> Bot:
        try:
            return Bot(
                self._token,
                base_url=self._base,
                request=self._request,
                get_updates_request=self._request,
            )
        except InvalidToken:
            raise BadToken from None

    async def __aenter__(self) -> Self:
        await self._request.initialize()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._request.shutdown()

    async def connect(self) -> None:
        """Learn who we are; BadToken if Telegram refuses, TelegramError if it cannot be asked."""
        try:
            await self.bot.initialize()
        except InvalidToken:
            raise BadToken from None

    @property
    def me(self) -> Me:
        """Who the token makes us, known once connected."""
        return Me(self.bot.id, self.bot.username, self.bot.supports_inline_queries)

    async def call(self, method: str, params: Params, patience: float = PATIENCE) -> object:
        """The result of `method`; telegram.error.TelegramError if there is none.

        `Bot.do_api_request` would convert every parameter first, seven times the cost.
        """
        try:
            return await self._request.post(
                f"{self._base}{self._token}/{method}",
                request_data=cast("RequestData", _Ready(params)),
                read_timeout=patience,
            )
        except KeyError:
            raise TelegramError("Invalid server response") from None

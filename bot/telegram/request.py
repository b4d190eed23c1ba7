"""python-telegram-bot's HTTP on aiohttp: one pool of kept connections."""

from typing import Any
from urllib.request import getproxies

import aiohttp
import msgspec
from aiohttp import ClientTimeout, hdrs
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.bodies import encoded

#: Seconds until a call that is no long poll counts as lost.
PATIENCE = 15.0
CONNECT = 5.0

_DECODER = msgspec.json.Decoder()


class Request(BaseRequest):
    """The transport; its errors name neither the address (it holds the token) nor the contents."""

    def __init__(self, connections: int = 512) -> None:
        self._connections = connections
        self._client: aiohttp.ClientSession | None = None
        self._timeouts: dict[float, ClientTimeout] = {}

    @property
    def read_timeout(self) -> float:
        return PATIENCE

    async def initialize(self) -> None:
        if self._client is None:
            self._client = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=60, ttl_dns_cache=300
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={hdrs.USER_AGENT: self.USER_AGENT},
                skip_auto_headers=(hdrs.ACCEPT_ENCODING,),
                trust_env=bool(getproxies()),
            )

    async def shutdown(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def do_request(  # noqa: PLR0917 -- BaseRequest fixes the signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        del write_timeout, connect_timeout, pool_timeout
        if self._client is None:
            raise NetworkError("not connected")
        body = None if request_data is None else encoded(request_data.parameters)
        patience = read_timeout if isinstance(read_timeout, int | float) else PATIENCE
        try:
            # A redirect is not followed: the address holds the token.
            async with self._client.request(
                method, url, data=body, timeout=self._timeout(patience), allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None

    def _timeout(self, patience: float) -> ClientTimeout:
        if patience not in self._timeouts:
            self._timeouts[patience] = ClientTimeout(total=patience, sock_connect=CONNECT)
        return self._timeouts[patience]

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            answer = _DECODER.decode(payload)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response")
        return answer

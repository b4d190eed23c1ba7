"""As little HTTP/1.1 as a stand-in can do with: kept connections, bodies of known length."""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from typing import cast

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
#: Seconds between two attempts to connect.
PAUSE = 0.05
_END = b"\r\n\r\n"


class Framed(asyncio.Protocol):
    """One connection; `message` is called for each whole message."""

    def __init__(self) -> None:
        self._buffer = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are no subclasses of asyncio's.
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(_END)) >= 0:
            head = self._buffer[:end]
            found = _LENGTH.search(head)
            begin = end + len(_END)
            over = begin + (int(found[1]) if found else 0)
            if len(self._buffer) < over:
                return
            body, self._buffer = self._buffer[begin:over], self._buffer[over:]
            self.message(head, body)

    def message(self, head: bytes, body: bytes) -> None:
        """One request or response."""
        raise NotImplementedError

    def write(self, head: bytes, body: bytes) -> None:
        """Send one message; nothing if the other side is gone."""
        if self.transport is not None and not self.transport.is_closing():
            self.transport.write(b"%b\r\nContent-Length: %d\r\n\r\n%b" % (head, len(body), body))


class Poster:
    """Posts bodies to one address, each over whichever connection is free."""

    def __init__(
        self, host: str, port: int, head: bytes, answered: Callable[[bytes], None]
    ) -> None:
        self._address = (host, port)
        self.head = head
        self.answered = answered
        self._free: list[_Line] = []
        self._waiting: deque[bytes] = deque()

    async def open(self, connections: int) -> None:
        """Connect; more than that many requests are never under way."""
        while len(self._free) < connections:
            self._free.append(await self._connected())

    def post(self, body: bytes) -> None:
        """Post it, or keep it until a connection is free."""
        if self._free:
            self._free.pop().write(self.head, body)
        else:
            self._waiting.append(body)

    async def _connected(self) -> "_Line":
        loop = asyncio.get_running_loop()
        while True:
            try:
                return (await loop.create_connection(lambda: _Line(self), *self._address))[1]
            except ConnectionRefusedError:
                # A bot may tell its address before it listens there.
                await asyncio.sleep(PAUSE)

    def free(self, line: "_Line") -> None:
        """Let this connection carry the next body."""
        if self._waiting:
            line.write(self.head, self._waiting.popleft())
        else:
            self._free.append(line)


class _Line(Framed):
    """One connection of a poster."""

    def __init__(self, poster: Poster) -> None:
        super().__init__()
        self._poster = poster

    def message(self, head: bytes, body: bytes) -> None:
        if b" 200 " not in head[:16]:
            raise ValueError(f"an update was answered with {head[:40]!r}")
        self._poster.free(self)
        if body:
            self._poster.answered(body)

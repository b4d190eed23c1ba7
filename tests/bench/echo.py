"""A bot that costs next to nothing: with it the stand-in shows what it can do at most."""

import asyncio
import os

import msgspec
import uvloop

from tests.bench.walk import STEPS
from tests.bench.wire import Framed, Poster

_OK = b"HTTP/1.1 200 OK"
_encode = msgspec.json.Encoder().encode


class _Chat(msgspec.Struct):
    id: int


class _Message(msgspec.Struct):
    chat: _Chat


class _Callback(msgspec.Struct):
    message: _Message
    data: str


class _Update(msgspec.Struct):
    message: _Message | None = None
    callback_query: _Callback | None = None


_KEYS = {
    "inline_keyboard": [[{"text": "x" * 20, "callback_data": s.press}] for s in STEPS if s.press]
}
_update = msgspec.json.Decoder(_Update).decode


class _Hook(Framed):
    def __init__(self, poster: Poster) -> None:
        super().__init__()
        self._poster = poster

    def message(self, head: bytes, body: bytes) -> None:
        del head
        self.write(_OK, b"")
        update = _update(body)
        message = update.callback_query.message if update.callback_query else update.message
        assert message is not None
        last = update.callback_query is not None and update.callback_query.data == STEPS[-1].press
        call = {"chat_id": message.chat.id, "text": "x" * 200, "reply_markup": _KEYS}
        for _ in range(STEPS[-1].replies if last else 1):
            self._poster.post(_encode(call))


async def _main() -> None:
    port, hook = int(os.environ["API_PORT"]), int(os.environ["HOOK_PORT"])
    loop = asyncio.get_running_loop()
    poster = Poster("127.0.0.1", port, b"POST /bot1:a/setWebhook HTTP/1.1", lambda _: None)
    await loop.create_server(lambda: _Hook(poster), "127.0.0.1", hook)
    await poster.open(50)
    poster.post(_encode({"url": f"http://127.0.0.1:{hook}/", "secret_token": "x"}))
    poster.head = b"POST /bot1:a/sendMessage HTTP/1.1"
    await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(_main())

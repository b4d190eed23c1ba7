"""The Bot API stand-in, a process of its own: few methods, no checks, people inside."""

import asyncio
import json
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import msgspec
import uvloop

from tests.bench.calls import Call, parse
from tests.bench.measured import Measured, usage
from tests.bench.people import Crowd
from tests.bench.plan import Plan
from tests.bench.wire import Framed, Poster

FIRST_PERSON = 1_000_000_000
_encode = msgspec.json.Encoder().encode
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json"
_TRUE = b'{"ok":true,"result":true}'
_ME = _encode(
    {
        "ok": True,
        "result": {"id": 1, "is_bot": True, "first_name": "Bow Out", "username": "bowout_bot"},
    }
)
_MESSAGES = (b"sendMessage", b"editMessageText")


class StandIn:
    """Answers a bot's calls and knows its webhook."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._numbers = count(1)
        self.crowd: Crowd | None = None
        self.hook: asyncio.Future[Call] = asyncio.get_running_loop().create_future()
        self.hooked_at = 0.0

    def called(self, method: bytes, body: bytes, answer: Callable[[bytes], None]) -> None:
        """One call: half of the round trip passes before it is done, half after."""
        self._after(self._delay / 2, lambda: self._done(method, body, answer))

    def _done(self, method: bytes, body: bytes, answer: Callable[[bytes], None]) -> None:
        result = self._result(method, body)
        self._after(self._delay / 2, lambda: answer(result))

    def _after(self, seconds: float, what: Callable[[], None]) -> None:
        if seconds:
            asyncio.get_running_loop().call_later(seconds, what)
        else:
            what()

    def _result(self, method: bytes, body: bytes) -> bytes:
        if method in _MESSAGES:
            return self._message(parse(body))
        if method == b"setWebhook":
            self.hooked_at = monotonic()
            self.hook.set_result(parse(body))
        return _ME if method == b"getMe" else _TRUE

    def _message(self, call: Call) -> bytes:
        number = call.message_id or next(self._numbers)
        if self.crowd is not None:
            self.crowd.hears(call, number)
        chat = {"id": call.chat_id, "first_name": "Ada", "type": "private"}
        message = {"message_id": number, "date": 1_750_000_000, "chat": chat, "text": call.text}
        return _encode({"ok": True, "result": message})


class _Line(Framed):
    """One connection of the bot."""

    def __init__(self, standin: StandIn) -> None:
        super().__init__()
        self._standin = standin

    def message(self, head: bytes, body: bytes) -> None:
        method = head.split(b" ", 2)[1].rsplit(b"/", 1)[-1]
        self._standin.called(method, body, lambda result: self.write(_OK, result))


async def _watch(plan: Plan) -> Measured:
    loop = asyncio.get_running_loop()
    standin = StandIn(plan.delay)
    _end_on_errors(loop)
    server = await loop.create_server(lambda: _Line(standin), "127.0.0.1", plan.port)
    sys.stdout.buffer.write(b"listening\n")
    sys.stdout.buffer.flush()
    hook = await standin.hook
    crowd = await _crowd(hook, plan)
    pid = int(await loop.run_in_executor(None, sys.stdin.readline))
    standin.crowd = crowd
    measured = await _measure(crowd, pid, plan)
    measured.hooked_at = standin.hooked_at
    server.close()
    return measured


def _end_on_errors(loop: asyncio.AbstractEventLoop) -> None:
    watching = asyncio.current_task()
    assert watching is not None

    def end(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        loop.default_exception_handler(context)
        watching.cancel("a bot did not do what was expected")

    loop.set_exception_handler(end)


async def _crowd(hook: Call, plan: Plan) -> Crowd:
    address = urlsplit(hook.url)
    head = (
        f"POST {address.path or '/'} HTTP/1.1\r\nHost: {address.netloc}\r\n"
        "Content-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {hook.secret_token}"
    )
    poster = Poster(str(address.hostname), int(address.port or 80), head.encode(), _ignored)
    await poster.open(min(plan.people, plan.connections))
    return Crowd(poster.post, FIRST_PERSON)


def _ignored(_: bytes) -> None:
    """A call inside the webhook's answer is taken as done."""


async def _measure(crowd: Crowd, pid: int, plan: Plan) -> Measured:
    at_start = usage(pid)
    crowd.enter(plan.people)
    await asyncio.sleep(plan.warm_up)
    before, crowd.seconds = usage(pid), []
    await asyncio.sleep(plan.seconds)
    after, seconds, crowd.seconds = usage(pid), crowd.seconds, None
    await crowd.through(plan.conversations)
    return Measured(
        seconds=seconds,
        span=after.at - before.at,
        processor=after.processor - before.processor,
        memory=at_start.memory,
        memory_after=usage(pid).memory,
        conversations=crowd.finished,
    )


def main() -> None:
    """`plan` as JSON on the command line, the bot's pid on stdin."""
    plan = Plan(**json.loads(sys.argv[1]))
    measured = uvloop.run(_watch(plan))
    Path(plan.result).write_bytes(_encode(measured))


if __name__ == "__main__":
    main()

"""The webhook's own manners, without a network."""

import asyncio
import json
from typing import Any

import pytest
from starlette.types import Message as AsgiMessage

from bot.telegram.groups import Me
from bot.telegram.intake import Intake
from bot.telegram.sender import Sender
from bot.telegram.webhook import LARGEST, Webhook
from tests.bot.telegram.conftest import SECRET
from tests.bot.telegram.fakes import FakeApi, FakeTurns

HELLO = {
    "update_id": 1,
    "message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "hi"},
}
TAP = {
    "update_id": 2,
    "callback_query": {
        "id": "77",
        "from": {"id": 7, "is_bot": False},
        "message": HELLO["message"],
        "data": "tok:3:go",
    },
}


class Client:
    """Speaks ASGI with the app."""

    def __init__(self, turns: FakeTurns) -> None:
        self.sender = Sender(FakeApi(), turns, Me(1, "our_bot"))
        self.app = Webhook(Intake(turns, self.sender, Me(1, "bot")), turns, SECRET).app()

    async def ask(
        self,
        path: str = "/telegram",
        body: bytes | dict[str, Any] = b"",
        *,
        secret: str | None = SECRET,
        method: str = "POST",
        chunks: int = 1,
        gone: bool = False,
    ) -> tuple[int, bytes]:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = [] if secret is None else [(b"x-telegram-bot-api-secret-token", secret.encode())]
        size = -(-len(raw) // chunks) or 1
        waiting: list[AsgiMessage] = [
            {"type": "http.request", "body": raw[at : at + size], "more_body": True}
            for at in range(0, len(raw), size)
        ]
        waiting.append({"type": "http.disconnect"} if gone else {"type": "http.request"})
        sent: list[AsgiMessage] = []
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "headers": headers,
            "query_string": b"",
        }

        async def receive() -> AsgiMessage:
            return waiting.pop(0) if waiting else await asyncio.Event().wait()  # type: ignore[return-value]

        async def send(message: AsgiMessage) -> None:
            sent.append(message)

        await self.app(scope, receive, send)
        return sent[0]["status"], b"".join(part.get("body", b"") for part in sent)


@pytest.fixture
def client(turns: FakeTurns) -> Client:
    return Client(turns)


async def test_200_after_the_commit(client: Client, turns: FakeTurns) -> None:
    assert await client.ask(body=HELLO) == (200, b"")
    assert len(turns.taken) == 1
    await turns.until(lambda: turns.noted("sent") == [1])


async def test_a_tap_is_answered_in_the_response(client: Client) -> None:
    status, body = await client.ask(body=TAP)
    assert status == 200
    assert json.loads(body) == {
        "method": "answerCallbackQuery",
        "callback_query_id": "77",
        "text": "ok",
    }


async def test_an_inline_query_is_answered_in_the_response(
    client: Client, turns: FakeTurns
) -> None:
    asked = {"id": "99", "from": {"id": 7}, "query": "why", "offset": ""}
    status, body = await client.ask(body={"update_id": 3, "inline_query": asked})
    answer = json.loads(body)
    assert (status, answer["method"]) == (200, "answerInlineQuery")
    assert (answer["inline_query_id"], answer["cache_time"]) == ("99", 0)
    assert answer["is_personal"] is True
    assert [each["title"] for each in answer["results"]] == ["For 7"]
    assert not turns.taken


async def test_a_duplicate_changes_nothing_and_its_tap_is_answered(
    client: Client, turns: FakeTurns
) -> None:
    await client.ask(body=TAP)
    status, body = await client.ask(body=TAP)
    assert status == 200
    assert json.loads(body) == {"method": "answerCallbackQuery", "callback_query_id": "77"}
    assert len(turns.taken) == 1


@pytest.mark.parametrize("secret", [None, "", "a-secret_of-the-test", SECRET + "x", "é"])
async def test_without_the_secret_nothing_happens(
    client: Client, turns: FakeTurns, secret: str | None
) -> None:
    assert await client.ask(body=HELLO, secret=secret) == (401, b"")
    assert not turns.taken


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"update_id": "x"}', b"\xff"])
async def test_nonsense_is_refused(client: Client, turns: FakeTurns, body: bytes) -> None:
    assert (await client.ask(body=body))[0] == 400
    assert not turns.taken


async def test_a_body_in_pieces_and_one_too_large(client: Client, turns: FakeTurns) -> None:
    assert (await client.ask(body=HELLO, chunks=5))[0] == 200
    assert (await client.ask(body=b"x" * (LARGEST + 1), chunks=3))[0] == 413
    assert len(turns.taken) == 1


async def test_a_caller_who_hangs_up_changes_nothing(client: Client, turns: FakeTurns) -> None:
    assert (await client.ask(body=HELLO, gone=True))[0] == 503
    assert not turns.taken


async def test_503_while_the_database_is_away(client: Client, turns: FakeTurns) -> None:
    turns.away = True
    assert (await client.ask(body=HELLO))[0] == 503
    assert (await client.ask("/readyz", method="GET"))[0] == 503
    assert (await client.ask("/healthz", method="GET"))[0] == 200
    turns.away = False
    assert (await client.ask(body=HELLO))[0] == 200
    assert (await client.ask("/readyz", method="GET"))[0] == 200


async def test_500_for_our_own_faults_without_their_words(
    client: Client, turns: FakeTurns, caplog: pytest.LogCaptureFixture
) -> None:
    turns.broken = KeyError("acme")
    assert await client.ask(body=HELLO) == (500, b"")
    assert "KeyError" in caplog.text
    assert "acme" not in caplog.text


async def test_an_update_for_nobody_is_taken(client: Client, turns: FakeTurns) -> None:
    assert await client.ask(body={"update_id": 5, "poll": {}}) == (200, b"")
    assert not turns.taken


async def test_blocked_and_moved(client: Client, turns: FakeTurns) -> None:
    member = {"chat": {"id": 7, "type": "private"}, "old_chat_member": {"status": "member"}}
    await client.ask(
        body={"update_id": 6, "my_chat_member": member | {"new_chat_member": {"status": "kicked"}}}
    )
    moved = {"message_id": 1, "chat": {"id": -7, "type": "group"}, "migrate_to_chat_id": -1007}
    await client.ask(body={"update_id": 7, "message": moved})
    assert turns.notes == [("silence", 7), ("moved", -7, -1007)]


async def test_other_addresses_and_methods(client: Client) -> None:
    assert (await client.ask("/elsewhere"))[0] == 404
    assert (await client.ask("/telegram", method="GET"))[0] == 405

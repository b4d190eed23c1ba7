"""How updates reach the bot."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
import telegram
from aiohttp import web
from telegram.error import Conflict

from tests.telegram.bell import Bell

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from telegram import Bot

    from tests.telegram.api import BotApi


class Hook:
    """A webhook that answers with the given statuses, then 200; `gate` holds its answers back."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []
        self.reply: dict[str, Any] | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.bell = Bell()
        self.url = ""
        self.now = self.most_at_once = 0

    async def take(self, request: web.Request) -> web.Response:
        self.now += 1
        self.most_at_once = max(self.most_at_once, self.now)
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.bell.ring()
        await self.gate.wait()
        self.now -= 1
        status = self.statuses.pop(0) if self.statuses else 200
        if self.reply is not None:
            return web.json_response(self.reply)
        return web.Response(status=status)

    async def has(self, count: int) -> list[str]:
        """The texts that came, once there are so many."""
        assert await self.bell.until(lambda: len(self.got) >= count, 2), self.got
        return [update["message"]["text"] for update in self.got]


@asynccontextmanager
async def listening() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    hook.url = f"http://{host}:{port}/hook"
    try:
        yield hook
    finally:
        await runner.cleanup()


async def test_polling_wakes_for_an_update_and_confirms(api: BotApi, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=5))
    ada = api.person("Ada")
    sent = ada.says("hi")
    (update,) = await poll
    assert update.update_id == sent["update_id"]
    assert len(await bot.get_updates()) == 1
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_only_the_kinds_asked_for(api: BotApi, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    api.person("Ada").says("hi")
    assert await bot.get_updates() == ()


async def test_the_newer_poll_ends_the_older(api: BotApi, bot: Bot) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=5))
    await api.world.updates.bell.until(lambda: api.world.polls == 1, 2)
    async with telegram.Bot(api.token, base_url=f"{api.url}/bot") as other:
        assert await other.get_updates() == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older


async def test_polling_beside_a_webhook(api: BotApi, bot: Bot) -> None:
    async with listening() as hook:
        await bot.set_webhook(hook.url, secret_token="s3cret", max_connections=2)
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        api.person("Ada").says("hi")
        assert await hook.has(1) == ["hi"]
        assert hook.secrets == ["s3cret"]
        await api.taken()
        assert (await bot.get_webhook_info()).pending_update_count == 0
        await bot.delete_webhook()
        assert await bot.get_updates() == ()


async def test_an_update_refused_comes_again_before_the_next(api: BotApi) -> None:
    async with listening() as hook:
        hook.statuses = [500, 403]
        api.push_to(hook.url)
        ada = api.person("Ada")
        ada.says("one")
        ada.says("two")
        assert await hook.has(4) == ["one", "one", "one", "two"]
        assert set(hook.secrets) == {None}


async def test_chats_side_by_side_one_update_each(api: BotApi) -> None:
    async with listening() as hook:
        hook.gate.clear()
        api.push_to(hook.url)
        for person in (api.person("Ada"), api.person("Bob")):
            person.says(f"{person.name} one")
            person.says(f"{person.name} two")
        assert await hook.has(2) == ["Ada one", "Bob one"]
        hook.gate.set()
        assert sorted((await hook.has(4))[2:]) == ["Ada two", "Bob two"]


async def test_no_more_at_once_than_allowed(api: BotApi) -> None:
    async with listening() as hook:
        hook.gate.clear()
        api.push_to(hook.url, concurrency=1)
        api.person("Ada").says("Ada")
        api.person("Bob").says("Bob")
        assert await hook.has(1) == ["Ada"]
        hook.gate.set()
        assert await hook.has(2) == ["Ada", "Bob"]
        assert hook.most_at_once == 1


async def test_a_webhook_that_is_not_there_yet(api: BotApi) -> None:
    ada = api.person("Ada")
    api.push_to("http://127.0.0.1:9/hook")
    ada.says("hi")
    assert await api.world.updates.bell.until(lambda: bool(api.world.hook_error), 2)
    async with listening() as hook:
        api.push_to(hook.url)
        assert await hook.has(1) == ["hi"]
        await api.taken()


async def test_the_answer_to_a_webhook_may_be_a_call(api: BotApi) -> None:
    async with listening() as hook:
        ada = api.person("Ada")
        hook.reply = {"method": "sendMessage", "chat_id": ada.id, "text": "there you are"}
        api.push_to(hook.url)
        ada.says("hi")
        assert (await ada.reads()).text == "there you are"
        (call,) = await api.called("sendMessage")
        assert call.via == "webhook"


async def test_duplicates_and_disorder(api: BotApi, bot: Bot) -> None:
    ada = api.person("Ada")
    first, second, third = ada.says("1"), ada.says("2"), ada.says("3")
    api.reorder(third, first)
    got = await bot.get_updates()
    assert [update.update_id for update in got] == [u["update_id"] for u in (third, second, first)]
    await bot.get_updates(offset=third["update_id"] + 1)
    api.duplicate(first)
    (again,) = await bot.get_updates(offset=third["update_id"] + 1)
    assert again.update_id == first["update_id"]
    assert await bot.get_updates(offset=third["update_id"] + 1) == ()


async def test_disorder_at_a_webhook(api: BotApi) -> None:
    async with listening() as hook:
        api.push_to(hook.url, concurrency=1)
        ada = api.person("Ada")
        first, second = ada.says("1"), ada.says("2")
        api.reorder(second, first)
        api.duplicate(first)
        assert await hook.has(3) == ["2", "1", "1"]

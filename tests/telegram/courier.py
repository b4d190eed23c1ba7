"""Delivery of updates to a webhook: in order in each chat, again until it is taken."""

from __future__ import annotations

import asyncio
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

import aiohttp

from tests.telegram.dispatch import answer
from tests.telegram.faults import ConnectionCut
from tests.telegram.refusals import Refused

if TYPE_CHECKING:
    from tests.telegram.updates import Pending
    from tests.telegram.world import Hook, World

HEADER = "X-Telegram-Bot-Api-Secret-Token"
FOREVER = 86_400.0


class Courier:
    """`pauses` are the seconds before each further attempt; the last one repeats."""

    def __init__(self, world: World, pauses: tuple[float, ...]) -> None:
        self._world = world
        self._pauses = pauses
        self._busy: set[int] = set()
        self._trips: set[asyncio.Task[None]] = set()
        self._rounds: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._rounds = asyncio.create_task(self._work())

    async def stop(self) -> None:
        """Stops all deliveries; raises what went wrong in one of them, if anything."""
        tasks = [task for task in (self._rounds, *self._trips) if task is not None]
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome

    async def _work(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as client:
            while True:
                await self._world.updates.bell.until(lambda: self._next() is not None, FOREVER)
                pending, hook = self._next(), self._world.hook
                if pending is not None and hook is not None:
                    self._send(client, hook, pending)

    def _next(self) -> Pending | None:
        hook = self._world.hook
        if hook is None or len(self._busy) >= hook.connections:
            return None
        return next((p for p in self._world.updates.pending if p.lane not in self._busy), None)

    def _send(self, client: aiohttp.ClientSession, hook: Hook, pending: Pending) -> None:
        self._busy.add(pending.lane)
        trip = asyncio.create_task(self._deliver(client, hook, pending))
        self._trips.add(trip)
        trip.add_done_callback(self._returned)

    def _returned(self, trip: asyncio.Task[None]) -> None:
        if trip.cancelled() or trip.exception() is None:
            self._trips.discard(trip)

    async def _deliver(self, client: aiohttp.ClientSession, hook: Hook, pending: Pending) -> None:
        for pause in chain(self._pauses, repeat(self._pauses[-1])):
            if self._world.hook != hook:
                break
            if await self._taken(client, hook, pending):
                self._world.updates.done(pending)
                break
            self._world.updates.bell.ring()
            await asyncio.sleep(pause)
        self._busy.discard(pending.lane)
        self._world.updates.bell.ring()

    async def _taken(self, client: aiohttp.ClientSession, hook: Hook, pending: Pending) -> bool:
        headers = {HEADER: hook.secret} if hook.secret else {}
        try:
            async with client.post(
                hook.url, json=pending.update, headers=headers, allow_redirects=False
            ) as response:
                return await self._accepted(response)
        except (aiohttp.ClientError, TimeoutError) as error:
            self._world.hook_error = f"Connection failed: {error}"
            return False

    async def _accepted(self, response: aiohttp.ClientResponse) -> bool:
        reply = await response.read()
        if not 200 <= response.status < 300:
            self._world.hook_error = f"Wrong response from the webhook: {response.status}"
            return False
        await self._obey(response, reply)
        return True

    async def _obey(self, response: aiohttp.ClientResponse, reply: bytes) -> None:
        if response.content_type != "application/json" or not reply.strip():
            return
        body: Any = await response.json()
        if not isinstance(body, dict) or "method" not in body:
            return
        method = body.pop("method")
        try:
            await answer(self._world, method, body, {}, via="webhook")
        except (Refused, ConnectionCut):
            return  # Telegram tells the bot nothing of it; the call log does

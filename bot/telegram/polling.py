"""Updates by long polling, for a bot without a public address."""

import asyncio
import logging
from typing import Any

from telegram.error import Conflict, TelegramError

from bot.faults import told
from bot.storage.errors import StorageError
from bot.telegram.api import Api
from bot.telegram.errors import judge, reason
from bot.telegram.intake import Intake
from bot.telegram.payloads import Call, Params
from bot.telegram.sender import Patience
from bot.telegram.updates import DecodeError, parse
from bot.telegram.wire import ALLOWED

log = logging.getLogger(__name__)

#: Seconds that Telegram holds a poll open.
HOLD = 50
#: Seconds beyond that until the poll counts as lost.
GRACE = 10.0


class Polling:
    """Asks for updates and confirms them once they are stored."""

    def __init__(
        self, api: Api, intake: Intake, *, hold: int = HOLD, patience: Patience | None = None
    ) -> None:
        self._api = api
        self._intake = intake
        self._hold = hold
        self._patience = patience or Patience(longest=30.0)
        self._offset = 0
        self._answers: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`; what was fetched by then is stored first."""
        stopped = asyncio.create_task(stop.wait())
        failures = 0
        try:
            while not stop.is_set():
                failures = 0 if await self._round(stopped, failures) else failures + 1
                if failures:
                    await asyncio.wait({stopped}, timeout=self._patience.pause(failures))
        finally:
            stopped.cancel()
            await asyncio.gather(*self._answers)

    async def _round(self, stopped: asyncio.Task[bool], failures: int) -> bool:
        fetching = asyncio.create_task(self._fetch())
        await asyncio.wait({fetching, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if not fetching.done():
            fetching.cancel()
            await asyncio.wait({fetching})
            return True
        try:
            await self._accept(fetching.result())
        except (TelegramError, StorageError) as error:
            if not failures:
                log.warning("%s", _trouble(error))
            return False
        if failures:
            log.info("updates arrive again")
        return True

    async def _fetch(self) -> list[dict[str, Any]]:
        params: Params = {
            "offset": self._offset,
            "timeout": self._hold,
            "allowed_updates": ALLOWED,
        }
        if not self._offset:
            # Until an update has been seen there is nothing to confirm.
            del params["offset"]
        updates = await self._api.call("getUpdates", params, self._hold + GRACE)
        return updates if isinstance(updates, list) else []

    async def _accept(self, batch: list[dict[str, Any]]) -> None:
        # gather starts its tasks in order, so that turns see a chat's updates in order too.
        results = await asyncio.gather(*map(self._one, batch), return_exceptions=True)
        for error in filter(None, results):
            raise error
        for raw in batch:
            self._offset = max(self._offset, raw["update_id"] + 1)

    async def _one(self, raw: dict[str, Any]) -> None:
        try:
            call = await self._intake.accept(parse(raw))
        except DecodeError as error:
            log.error("an update was skipped: %s", error)  # noqa: TRY400 -- no trace needed
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 -- one update must not stop all others
            log.error("an update was skipped\n%s", told(error))  # noqa: TRY400 -- words inside
        else:
            if call is not None:
                self._answer(call)

    def _answer(self, call: Call) -> None:
        task = asyncio.create_task(self._answered(*call))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answered(self, method: str, params: Params) -> None:
        try:
            await self._api.call(method, params)
        except TelegramError as error:
            log.debug("%s came to nothing: %s, %s", method, judge(error).fate.value, reason(error))


def _trouble(error: Exception) -> str:
    if isinstance(error, StorageError):
        return "the database is away: updates wait at Telegram"
    if isinstance(error, Conflict):
        return "another process takes this bot's updates, or a webhook is set: waiting for it"
    return f"updates cannot be fetched, trying again: {type(error).__name__}"

"""DBOS at work: its queues call the duties, on the loop that the turns live on."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import CancelledError
from datetime import datetime
from threading import Thread
from typing import TYPE_CHECKING, Any, Self

from dbos import DBOS
from dbos import error as errors

from bot.storage import StorageError
from bot.storage.errors import translated
from bot.timed import upkeep
from bot.timed.database import SERIALIZER, pool
from bot.timed.duties import Duties
from bot.timed.names import APPLICATION, SEND, TIDY, VERSION, WAKE

if TYPE_CHECKING:
    from concurrent.futures import Future

    from dbos import DBOSConfig

log = logging.getLogger(__name__)

#: Seconds between two looks into the outbox, after those left behind, and for old records.
SWEEP = 0.5
RESCUE = 10.0
FORGET = 600.0
#: Seconds for running work to finish when the worker stops.
FINISH = 4
HOURLY = "7 * * * *"


class Worker:
    """Does timed work within its context; StorageError if the database cannot be used.

    `executor` names this process among the workers and stays the same when it starts again.
    There is one in a process. It leaves the outbox alone for the first `settle` seconds.
    """

    def __init__(self, url: str, executor: str, duties: Duties, settle: float = 0.0) -> None:
        self._settle = settle
        self._executor = executor
        self._duties = duties
        self._pool = pool(url)
        self._tasks: list[asyncio.Task[None]] = []
        self._running: set[Future[None]] = set()

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        await asyncio.to_thread(self._launch)
        duties = self._duties
        self._tasks = [
            asyncio.create_task(_repeat(SWEEP, duties.enqueue, self._settle)),
            asyncio.create_task(_repeat(RESCUE, duties.wake_overdue)),
            asyncio.create_task(_repeat(RESCUE, self._resume_abandoned)),
            asyncio.create_task(_repeat(FORGET, _forget_finished)),
        ]
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        stopped = asyncio.Event()
        # A thread of its own that nobody waits for: with the database away it may never end.
        Thread(target=self._destroy, args=(stopped,), daemon=True).start()
        try:
            await asyncio.wait_for(stopped.wait(), FINISH + 2)
        except TimeoutError:
            log.warning("timed work did not stop in time; it goes on elsewhere")
        for running in set(self._running):
            running.cancel()

    def _launch(self) -> None:
        config: DBOSConfig = {
            "name": APPLICATION,
            "system_database_engine": self._pool,
            "executor_id": self._executor,
            "application_version": VERSION,
            "run_migrations": False,
            # Its warnings come by the hundred while the database is away; ours come once.
            "log_level": "ERROR",
            "serializer": SERIALIZER,
            "scheduler_polling_interval_sec": 10.0,
        }
        try:
            with translated():
                self._begin(config)
        except BaseException as error:
            DBOS.destroy(destroy_registry=True)
            self._pool.dispose()
            if isinstance(error, errors.DBOSInitializationError):
                raise StorageError(
                    "the database is not ready for timed work: run bowout migrate"
                ) from error
            raise

    def _begin(self, config: "DBOSConfig") -> None:
        DBOS(config=config)
        tidy = self._register()
        DBOS.launch()
        upkeep.make_queues()
        DBOS.apply_schedules([{"schedule_name": TIDY, "workflow_fn": tidy, "schedule": HOURLY}])
        DBOS.trigger_schedule(TIDY)

    def _destroy(self, stopped: asyncio.Event) -> None:
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=FINISH)
        self._pool.dispose()
        self._loop.call_soon_threadsafe(stopped.set)

    def _register(self) -> Callable[[datetime, Any], None]:
        @DBOS.workflow(name=WAKE)
        def wake(timer: int) -> None:
            self._run(self._duties.wake(timer))

        @DBOS.workflow(name=SEND)
        def send(message: int, attempt: int) -> None:
            self._run(self._duties.send(message, attempt))

        @DBOS.workflow(name=TIDY)
        def tidy(_at: datetime, _context: object) -> None:
            self._run(self._duties.tidy())

        return tidy

    def _run(self, duty: Coroutine[Any, Any, None]) -> None:
        running = asyncio.run_coroutine_threadsafe(duty, self._loop)
        self._running.add(running)
        try:
            running.result()
        except StorageError as error:
            # The rows are still there: a later look finds them.
            log.warning("timed work is put off: %s", error)
        except CancelledError:
            log.info("timed work is left to another worker")
        finally:
            self._running.discard(running)

    async def _resume_abandoned(self) -> None:
        await asyncio.to_thread(_unless_away, lambda: upkeep.resume_abandoned(self._executor))


async def _forget_finished() -> None:
    await asyncio.to_thread(_unless_away, upkeep.forget_finished)


def _unless_away(look: Callable[[], None]) -> None:
    with translated():
        look()


async def _repeat(pause: float, look: Callable[[], Awaitable[object]], first: float = 0.0) -> None:
    away = False
    await asyncio.sleep(first)
    while True:
        try:
            await look()
            away = False
        except StorageError as error:
            if not away:
                log.warning("timed work waits: %s", error)
            away = True
        await asyncio.sleep(pause)

"""Timed work is put on its queue in the transaction that decided on it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from dbos import DBOSClient

from bot.storage.later import Connection
from bot.timed.database import SERIALIZER, pool
from bot.timed.names import APPLICATION, GROUPS, PEOPLE, SEND, TIMERS, WAKE

if TYPE_CHECKING:
    from dbos import EnqueueOptions

_HIGHEST = 2**31


class Enqueuer:
    """bot.storage.Later on DBOS; it has no connection of its own in use."""

    def __init__(self, url: str, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._client = DBOSClient(
            system_database_engine=pool(url),
            lazy=True,
            application_name=APPLICATION,
            serializer=SERIALIZER,
        )

    def wake(self, connection: Connection, timer: int, at: datetime) -> None:
        """Look at this timer then."""
        options: EnqueueOptions = {"workflow_name": WAKE, "queue_name": TIMERS}
        delay = (at - self._clock()).total_seconds()
        if delay > 0:
            options["delay_seconds"] = delay
        self._client.enqueue_in_transaction(connection, options, timer)

    def send(self, connection: Connection, message: int, attempt: int, chat: int) -> None:
        """Deliver this message, after the older ones of its chat and within the limits."""
        options: EnqueueOptions = {
            "workflow_name": SEND,
            "queue_name": PEOPLE if chat > 0 else GROUPS,
            "queue_partition_key": str(chat),
            "priority": message % _HIGHEST or 1,
        }
        self._client.enqueue_in_transaction(connection, options, message, attempt)

"""What the storage needs from whoever does things later, inside the same transaction."""

from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection

__all__ = ["Connection", "Later", "Never"]


class Later(Protocol):
    """Puts work on a queue within the caller's transaction: with its commit, or not at all."""

    def wake(self, connection: Connection, timer: int, at: datetime) -> None:
        """Look at this timer then."""
        ...

    def send(self, connection: Connection, message: int, attempt: int, chat: int) -> None:
        """Deliver this message of the outbox as soon as the limits allow."""
        ...


class Never:
    """Nothing is done later: the rows wait for a process that can."""

    def wake(self, connection: Connection, timer: int, at: datetime) -> None:
        """Leave it to the next look at overdue timers."""

    def send(self, connection: Connection, message: int, attempt: int, chat: int) -> None:
        """Leave it to the next sweep, once the lease is over."""

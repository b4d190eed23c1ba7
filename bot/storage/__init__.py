"""The database: conversations, the outbox and what was already taken.

Core statements on SQLAlchemy, the same for SQLite and PostgreSQL. People's words are encrypted
before they leave this package towards the disk.
"""

from bot.storage.errors import Conflict, StorageError, Unavailable
from bot.storage.keys import Keyring, load_or_create
from bot.storage.later import Later
from bot.storage.records import Alarm, Posted, Stored, Waiting
from bot.storage.schema import current, downgrade, migrate, newest
from bot.storage.storage import Storage, Transaction

__all__ = [
    "Alarm",
    "Conflict",
    "Keyring",
    "Later",
    "Posted",
    "Storage",
    "StorageError",
    "Stored",
    "Transaction",
    "Unavailable",
    "Waiting",
    "current",
    "downgrade",
    "load_or_create",
    "migrate",
    "newest",
]

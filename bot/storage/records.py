"""Rows as the rest of the bot sees them."""

from dataclasses import dataclass
from datetime import datetime

from bot.messages import Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One conversation as it lies in the database.

    `memory` is plain here and encrypted there. `version` counts the saves, 0 for one never
    saved. `silent` says that the chat cannot be written to for now.
    """

    address: Address
    token: str
    flow: str
    flow_version: int
    state: str
    step: int
    locale: str
    memory: bytes
    version: int = 0
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """One reply to be stored; `payload` is plain here and encrypted there."""

    address: Address
    payload: bytes
    token: str
    step: int
    edit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One stored reply that was not sent yet; `attempts` counts how often it was claimed."""

    id: int
    address: Address
    payload: bytes
    token: str
    step: int
    edit: int | None
    created_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """A timer of a conversation; one without a time is dropped."""

    address: Address
    name: str
    at: datetime | None

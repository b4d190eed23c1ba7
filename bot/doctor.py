"""What an operator would ask first: is all set up, and if not, what is to be done."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.bootstrap import key_file, keyring
from bot.settings import Settings, SettingsError, read
from bot.storage import Keyring, Storage, StorageError, current
from bot.storage.connections import file_of, parse
from bot.storage.schema import newest
from flows.core.texts import texts

#: Seconds for Telegram to answer.
PATIENCE = 10.0


class Mark(StrEnum):
    """How something was found."""

    FINE = "fine"
    WRONG = "wrong"
    #: Neither good nor bad: not needed, or not yet.
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, in words."""

    mark: Mark
    what: str

    @property
    def line(self) -> str:
        """The check as it is printed."""
        return _say(self.mark, what=self.what)


def examine() -> list[Check]:
    """Look at everything that this process was set up with."""
    try:
        settings = read()
    except SettingsError as error:
        return [Check(Mark.WRONG, line) for line in error.lines]
    return asyncio.run(checkup(settings))


async def checkup(settings: Settings) -> list[Check]:
    """Every check; nothing is made or changed by it."""
    return [_fine("settings"), *await _database(settings), await _token(settings)]


async def _database(settings: Settings) -> list[Check]:
    where = _where(settings)
    if settings.sqlite and not file_of(parse(settings.database_url)).exists():
        return [Check(Mark.SKIPPED, _say("database-new", where=where))]
    try:
        revision = current(settings.database_url)
        return [_fine("database", where=where), await _migrations(settings, revision)]
    except StorageError as error:
        return [Check(Mark.WRONG, _say("database-refused", reason=str(error)))]


async def _migrations(settings: Settings, revision: str | None) -> Check:
    if settings.sqlite and revision != newest():
        return Check(Mark.SKIPPED, _say("migrations-at-start"))
    storage = await Storage.open(settings.database_url, _keys(settings), "doctor")
    await storage.close()
    return _fine("migrations")


def _keys(settings: Settings) -> Keyring:
    if settings.encryption_keys is None and not key_file(settings).exists():
        return Keyring.generate()
    return keyring(settings)


def _where(settings: Settings) -> str:
    url = parse(settings.database_url)
    return str(file_of(url)) if settings.sqlite else f"{url.host or ''}/{url.database or ''}"


async def _token(settings: Settings) -> Check:
    if settings.telegram_token is None:
        return Check(Mark.SKIPPED, _say("token-missing"))
    try:
        status, name = await _get_me(f"{settings.telegram_api_url}/bot{settings.token}/getMe")
    except (ClientError, TimeoutError, ValueError):
        # Not its words: they hold the address, and the address holds the token.
        return _unreachable(settings)
    if status in (401, 404):
        return Check(Mark.WRONG, _say("token-refused"))
    return _fine("token", name=name) if name else _unreachable(settings)


async def _get_me(url: str) -> tuple[int, str]:
    limit = ClientTimeout(PATIENCE)
    async with ClientSession(timeout=limit, trust_env=True) as client, client.get(url) as answer:
        body = await answer.json()
        return answer.status, str(body.get("result", {}).get("username", ""))


def _unreachable(settings: Settings) -> Check:
    host = urlsplit(settings.telegram_api_url).netloc
    return Check(Mark.WRONG, _say("token-unreachable", host=host))


def _fine(name: str, /, **args: str) -> Check:
    return Check(Mark.FINE, _say(name, **args))


def _say(name: str, /, **args: str) -> str:
    return texts("en").plain(f"terminal-doctor-{name}", args)

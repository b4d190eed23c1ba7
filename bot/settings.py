"""What an operator can set: environment variables, read once by the command that needs them."""

import re
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, NamedTuple
from urllib.parse import quote, urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, SettingsConfigDict

from flows.core.texts import LOCALES, texts

TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
#: Owners in the outbox that are no process of ours.
RESERVED = ("queue", "terminal")
SCHEMES = ("sqlite", "postgresql")


class NotStarted(Exception):
    """The start ends here; the message says to the operator, in a line, what to do."""


class SettingsError(NotStarted):
    """A setting is missing or wrong: one line for each, saying what to set, never its value."""

    def __init__(self, fields: Iterable[str]) -> None:
        self.lines = tuple(_line(field) for field in fields)
        super().__init__("\n".join(self.lines))


class Listen(NamedTuple):
    """Where the web server listens."""

    host: str
    port: int


def sqlite_url(path: Path) -> str:
    """The database URL of a SQLite file."""
    return f"sqlite:///{quote(str(path))}"


def default_database() -> str:
    """A SQLite file in the folder this system keeps for a person's data."""
    return sqlite_url(user_data_path("bowout", appauthor=False) / "bowout.db")


def _line(field: str) -> str:
    known = ", ".join(_locales())
    return texts("en").plain(f"terminal-setting-{field.replace('_', '-')}", {"known": known})


def _locales() -> list[str]:
    return sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())


def _token(value: SecretStr) -> SecretStr:
    return _match(TOKEN, value)


def _secret(value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
    if value is None:
        _demand(not info.data.get("webhook_url"))
        return None
    return _match(SECRET, value)


def _keys(value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
    _demand(value or info.data.get("database_url", "sqlite").startswith("sqlite"))
    return value


def _web(value: str) -> str:
    parts = urlsplit(value)
    _demand(parts.scheme in ("http", "https") and parts.hostname)
    return value.rstrip("/")


def _database(value: str) -> str:
    scheme, separator, _ = value.partition("://")
    _demand(separator and scheme.partition("+")[0] in SCHEMES)
    return value


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    _demand(host and port.isdecimal() and int(port) < 2**16)
    return value


def _locale(value: str) -> str:
    _demand(value in _locales())
    return value


def _name(value: str) -> str:
    _demand(value not in RESERVED)
    return value


def _match(pattern: re.Pattern[str], value: SecretStr) -> SecretStr:
    _demand(pattern.fullmatch(value.get_secret_value()))
    return value


def _demand(fine: object) -> None:
    if not fine:
        raise ValueError


Web = Annotated[str, AfterValidator(_web)]


class Settings(BaseSettings):
    """The variables: `BOWOUT_` and the name in capitals; an empty one counts as not set."""

    model_config = SettingsConfigDict(
        env_prefix="BOWOUT_", env_ignore_empty=True, hide_input_in_errors=True, frozen=True
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    telegram_api_url: Web = "https://api.telegram.org"
    #: Not shown: it may hold a password.
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default_factory=default_database, repr=False
    )
    webhook_url: Web | None = None
    webhook_secret: Annotated[SecretStr | None, AfterValidator(_secret)] = Field(
        default=None, validate_default=True
    )
    listen: Annotated[str, AfterValidator(_listen)] = "127.0.0.1:8080"
    encryption_keys: Annotated[SecretStr | None, AfterValidator(_keys)] = Field(
        default=None, validate_default=True
    )
    locale: Annotated[str, AfterValidator(_locale)] = "en"
    #: Who this process is among those that share the database, the same when it starts again.
    executor_id: Annotated[str, AfterValidator(_name)] = Field(default_factory=socket.gethostname)
    #: How long a conversation that nobody touches is kept.
    retention_days: Annotated[int, Field(gt=0)] = 90

    @property
    def address(self) -> Listen:
        """`listen` taken apart, an IPv6 address without its brackets."""
        host, _, port = self.listen.rpartition(":")
        return Listen(host.strip("[]"), int(port))

    @property
    def sqlite(self) -> bool:
        """Whether the database is the embedded one."""
        return self.database_url.startswith("sqlite")

    @property
    def token(self) -> str:
        """The bot token; SettingsError if there is none."""
        if self.telegram_token is None:
            raise SettingsError(["telegram_token"])
        return self.telegram_token.get_secret_value()


def read(**given: Any) -> Settings:  # noqa: ANN401 -- fields of Settings, which checks them
    """The settings of this process, `given` ones first; SettingsError if one is wrong."""
    try:
        return Settings(**given)
    except ValidationError as error:
        fields = (str(problem["loc"][0]) for problem in error.errors())
        # Without the cause: it quotes what was set.
        raise SettingsError(dict.fromkeys(fields)) from None

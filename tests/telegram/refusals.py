"""Errors in the words of the Bot API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.telegram.wire import Json


class Refused(Exception):
    """A call that Telegram answers with `"ok": false`."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad(reason: str) -> Refused:
    return Refused(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refused:
    return Refused(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refused:
    return Refused(409, f"Conflict: {reason}")


def blocked() -> Refused:
    return forbidden("bot was blocked by the user")


def too_many(retry_after: int) -> Refused:
    text = f"Too Many Requests: retry after {retry_after}"
    return Refused(429, text, {"retry_after": retry_after})


def migrated(chat_id: int) -> Refused:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refused(400, text, {"migrate_to_chat_id": chat_id})


def unauthorized() -> Refused:
    return Refused(401, "Unauthorized")


def not_found() -> Refused:
    return Refused(404, "Not Found")

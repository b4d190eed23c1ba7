"""Sizes and shapes that Telegram enforces on what a bot sends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.telegram.markup import Rich, parse_html, plain
from tests.telegram.refusals import bad
from tests.telegram.wire import units

if TYPE_CHECKING:
    from tests.telegram.wire import Json

ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
}


def rich(params: Json, name: str = "text") -> Rich:
    """The text of a call, parsed by its parse mode; raises Refused (400) when it can't be."""
    source = params.get(name, "")
    prefix = "" if name in {"text", "caption", "message_text"} else f"{name}_"
    mode = params.get(f"{prefix}parse_mode", "")
    if mode.lower() == "html":
        return parse_html(source)
    if mode:
        raise bad("unsupported parse_mode: this server reads HTML only")
    parsed = plain(source)
    known = params.get("caption_entities" if name == "caption" else f"{prefix}entities", [])
    return Rich(parsed.text, known)


def message_text(params: Json, name: str = "text") -> Rich:
    parsed = rich(params, name)
    if not parsed.text:
        raise bad("message text is empty")
    if units(parsed.text) > 4096:
        raise bad("message is too long")
    return parsed


def caption(params: Json) -> Rich:
    parsed = rich(params, "caption")
    if units(parsed.text) > 1024:
        raise bad("message caption is too long")
    return parsed


def markup(params: Json) -> Json | None:
    """The keyboard, checked; None when there is none to show."""
    given: Json | None = params.get("reply_markup")
    if given is None or "inline_keyboard" not in given:
        return given
    rows = [row for row in given["inline_keyboard"] if row]
    for button in (button for row in rows for button in row):
        _button(button)
    if sum(map(len, rows)) > 100:
        raise bad("reply markup is too long")
    return given | {"inline_keyboard": rows} if rows else None


def _button(button: Json) -> None:
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: text must be non-empty")
    actions = ACTIONS & button.keys()
    if not actions:
        raise bad("text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad("BUTTON_TYPE_INVALID: exactly one action a button")
    if not 1 <= len(button.get("callback_data", "-").encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if not 1 <= units(button.get("copy_text", {}).get("text", "-")) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    if "url" in button:
        _url(button["url"])


def _url(url: str) -> None:
    parts = urlsplit(url)
    web = parts.scheme in {"http", "https"} and "." in parts.netloc
    if not web and parts.scheme != "tg":
        raise bad(f"inline keyboard button URL '{url}' is invalid: wrong HTTP URL")


def command(item: Json) -> None:
    if not re.fullmatch(r"[a-z0-9_]{1,32}", item["command"]):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= units(item["description"]) <= 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def at_most(limit: int, text: str, error: str) -> None:
    if units(text) > limit:
        raise bad(error)

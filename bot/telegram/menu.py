"""What Telegram shows about the bot: its commands and who it says it is."""

import logging

from telegram.error import TelegramError

from bot.telegram.errors import reason
from bot.telegram.payloads import Params
from bot.telegram.ports import Calls
from flows.core.texts import Texts

log = logging.getLogger(__name__)

#: In the order they are shown.
COMMANDS = ("start", "out", "back", "edit", "why", "review", "reminders", "new", "help", "cancel")

_PRIVATE = {"type": "all_private_chats"}
_GROUPS = {"type": "all_group_chats"}


async def present(api: Calls, words: Texts) -> None:
    """Tell Telegram, where it does not know yet; trouble is logged, the talk goes on without."""
    try:
        for scope, names in ((_PRIVATE, COMMANDS), (_GROUPS, ("start", "out", "help"))):
            await _commands(api, scope, names, words)
        await _text(api, "Description", "description", words.plain("menu-description"))
        short = words.plain("menu-short-description")
        await _text(api, "ShortDescription", "short_description", short)
    except TelegramError as error:
        log.warning("the command menu could not be set: %s", reason(error))


async def _commands(api: Calls, scope: Params, names: tuple[str, ...], words: Texts) -> None:
    wanted = [
        {"command": name, "description": words.plain(f"menu-command-{name}")} for name in names
    ]
    if await api.call("getMyCommands", {"scope": scope}) != wanted:
        await api.call("setMyCommands", {"scope": scope, "commands": wanted})


async def _text(api: Calls, noun: str, field: str, wanted: str) -> None:
    known = await api.call(f"getMy{noun}", {})
    if not isinstance(known, dict) or known.get(field) != wanted:
        await api.call(f"setMy{noun}", {field: wanted})

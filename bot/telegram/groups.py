"""What in a group is meant for us; all else there is nobody's business."""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.telegram.wire import Message

FLOW = "group"
KINDS = frozenset({"group", "supergroup"})
OUTSIDE = frozenset({"left", "kicked"})

#: Commands that open the card even without our name behind them.
_OPENING = frozenset({"start", "out", "help"})
_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?!\S)", re.ASCII)

#: GroupAnonymousBot and Channel_Bot stand for people; all admins of a group share the first.
_STAND_INS = frozenset({1087968824, 136817688})


class Me(NamedTuple):
    """Who we are on Telegram, and whether @BotFather has switched on inline mode."""

    id: int
    username: str
    inline: bool = True


def addressed(message: Message, me: Me) -> bool:
    """Whether a group's message is a command or a mention for us."""
    sender = message.sender
    if sender is not None and sender.is_bot and sender.id not in _STAND_INS:
        return False
    command = _COMMAND.match(message.text)
    if command is None:
        return _mention(me.username).search(message.text) is not None
    name, target = command[1].lower(), command[2]
    return name in _OPENING if target is None else target.lower() == me.username.lower()


@lru_cache(maxsize=8)
def _mention(username: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@])@{re.escape(username)}\b", re.IGNORECASE | re.ASCII)

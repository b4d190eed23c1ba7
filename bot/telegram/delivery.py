"""One attempt to deliver one message."""

import logging
from dataclasses import replace

from telegram.error import TelegramError

from bot.messages import Outgoing
from bot.telegram.buttons import TooLong
from bot.telegram.errors import Fate, Ruling, judge, reason
from bot.telegram.groups import Me
from bot.telegram.payloads import payload
from bot.telegram.ports import Calls

log = logging.getLogger(__name__)

_DELIVERED = Ruling(Fate.DONE)
_UNDELIVERABLE = Ruling(Fate.DROP)


async def attempt(api: Calls, outgoing: Outgoing, me: Me) -> Ruling:
    """What became of it; an edit of what is gone is sent as a new message. Never raises."""
    try:
        method, params = payload(outgoing, me)
    except TooLong as error:
        log.error("message %d dropped: %s", outgoing.id, error)  # noqa: TRY400 -- no trace needed
        return _UNDELIVERABLE
    try:
        await api.call(method, params)
    except TelegramError as error:
        ruling = judge(error)
        _noted(outgoing, ruling, error)
    else:
        return _DELIVERED
    if ruling.fate is not Fate.SEND_ANEW:
        return ruling
    if outgoing.edit is None:
        return _UNDELIVERABLE
    return await attempt(api, replace(outgoing, edit=None), me)


def _noted(outgoing: Outgoing, ruling: Ruling, error: TelegramError) -> None:
    level = logging.ERROR if ruling.fate is Fate.DROP else logging.INFO
    log.log(level, "message %d: %s, %s", outgoing.id, ruling.fate.value, reason(error))

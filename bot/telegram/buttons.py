"""The address in a button: whose conversation, which screen, what was pressed."""

import re

#: Bot API, InlineKeyboardButton.callback_data.
LIMIT = 64

#: The screen of a button that none of our conversations ever made.
NOWHERE = -1

_DATA = re.compile(r"([\w-]+):(\d{1,9}):(.+)", re.ASCII | re.DOTALL)


class TooLong(ValueError):
    """A button's address and press do not fit into the callback data."""


def data(token: str, step: int, press: str) -> str:
    """The callback data of a button; TooLong above 64 bytes."""
    joined = f"{token}:{step}:{press}"
    if len(joined) > LIMIT or len(joined.encode()) > LIMIT:
        raise TooLong(f"callback data of {press!r} has more than {LIMIT} bytes")
    return joined


def pressed(callback_data: str) -> tuple[str, int, str]:
    """Token, step and press again; what is not ours has the step NOWHERE."""
    found = _DATA.fullmatch(callback_data)
    if found is None:
        return "", NOWHERE, ""
    return found[1], int(found[2]), found[3]

"""What passes between the edges, the turns and the storage."""

from dataclasses import dataclass
from typing import NamedTuple

from flows.core.events import Event
from flows.core.render import Message

#: The terminal's chat: Telegram has none of this number.
TERMINAL = 0


class Address(NamedTuple):
    """Whose conversation: a person, in a chat, in a topic (0 where there is none).

    A group's own conversation has user 0; the terminal is chat 0, which Telegram never uses.
    """

    chat: int
    user: int
    topic: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One update, parsed.

    `update` is Telegram's update_id, None where nothing is redelivered. `token` is the
    conversation a tapped button was made for; `tapped` the message that carried it. `timer` is
    the timer that a Due came from: it is taken away with this turn, or the turn is none.
    """

    address: Address
    event: Event
    flow: str = "coaching"
    update: int | None = None
    token: str = ""
    tapped: int | None = None
    timer: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One stored message on its way; `id` gives the order within a chat.

    `token` and `step` address its buttons, `edit` is the message it replaces. One that is
    `behind` has to wait for older ones that another process is sending.
    """

    id: int
    address: Address
    message: Message
    token: str
    step: int
    edit: int | None = None
    behind: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An update that is safely stored: what to flash over the button, what to send now.

    `verdict` is the one that the conversation has come to with it, if any.
    """

    toast: str = ""
    outgoing: tuple[Outgoing, ...] = ()
    duplicate: bool = False
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """Plain words to put into any chat, under a title."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Offers:
    """What somebody can put into any chat.

    `begin` labels the way to the private chat, empty for someone with words of their own.
    """

    found: tuple[Offered, ...] = ()
    begin: str = ""

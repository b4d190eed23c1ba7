"""An update is taken: its meaning, its turn, its replies handed to the sender."""

import secrets
from datetime import UTC, datetime

from bot.messages import Incoming, Taken
from bot.telegram.groups import Me
from bot.telegram.inline import offering
from bot.telegram.payloads import Call, answer
from bot.telegram.ports import Turns
from bot.telegram.sender import Sender
from bot.telegram.updates import Asked, Blocked, Moment, Moved, Received, meaning
from bot.telegram.wire import Update


class Intake:
    """What polling and webhook do with an update."""

    def __init__(self, turns: Turns, sender: Sender, me: Me) -> None:
        self._turns = turns
        self._sender = sender
        self._me = me

    async def accept(self, update: Update) -> Call | None:
        """Returns when the update is safely stored; StorageError if it could not be.

        The result is the call that somebody waits for: who tapped a button, or typed behind our
        name in another chat. None where nobody does.
        """
        moment = Moment(datetime.now(UTC), secrets.randbits(32))
        received = meaning(update, self._me, moment)
        if isinstance(received, Asked):
            offers = await self._turns.offers(received.user, received.text)
            return offering(received.query, offers)
        taken = await self._take(received)
        self._sender.put(taken.outgoing)
        if update.callback_query is None:
            return None
        return answer(update.callback_query.id, taken.toast)

    async def _take(self, received: Received) -> Taken:
        match received:
            case Incoming():
                return await self._turns.take(received)
            case Blocked(chat):
                await self._turns.silence(chat)
            case Moved(old, new):
                await self._turns.moved(old, new)
        return Taken()

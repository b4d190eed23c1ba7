"""An update is taken: its meaning, its turn, its replies handed to the sender."""

import secrets
from datetime import UTC, datetime

from bot.messages import Incoming, Taken
from bot.telegram.groups import Me
from bot.telegram.payloads import Params, answer
from bot.telegram.ports import Turns
from bot.telegram.sender import Sender
from bot.telegram.updates import Blocked, Moment, Moved, Received, meaning
from bot.telegram.wire import Update


class Intake:
    """What polling and webhook do with an update."""

    def __init__(self, turns: Turns, sender: Sender, me: Me) -> None:
        self._turns = turns
        self._sender = sender
        self._me = me

    async def accept(self, update: Update) -> Params | None:
        """Returns when the update is safely stored; StorageError if it could not be.

        The result answers the tapped button (parameters of answerCallbackQuery), None where
        none was tapped.
        """
        moment = Moment(datetime.now(UTC), secrets.randbits(32))
        taken = await self._take(meaning(update, self._me, moment))
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

"""What a stored conversation has to offer in other chats."""

import logging
from typing import Any

from bot.faults import told
from bot.messages import Offered, Offers
from bot.storage import Stored
from bot.stored import thaw
from flows.core.conversation import Conversation
from flows.core.errors import StaleMemory
from flows.core.replies import Offer
from flows.core.texts import Texts, texts
from flows.registry import FLOWS

log = logging.getLogger(__name__)

#: The flow of private chats.
MAIN = "coaching"


def offers(stored: Stored | None, typed: str, locale: str) -> Offers:
    """The words of a conversation, or of a new one where there is none to go on with."""
    conversation = _conversation(stored, locale)
    words = texts(conversation.locale)
    try:
        found = conversation.flow.offers(conversation, typed)
        # After a scam there is nothing to offer, and no word to be written either.
        others = bool(found) and not any(offer.own for offer in found)
        return Offers(
            tuple(_offered(offer, words) for offer in found),
            words.plain("offers-begin") if others else "",
        )
    except Exception as error:  # noqa: BLE001 -- somebody waits, and the next key asks again
        log.error("nothing could be offered\n%s", told(error))  # noqa: TRY400 -- words inside
        return Offers()


def _conversation(stored: Stored | None, locale: str) -> Conversation[Any]:
    if stored is not None:
        try:
            return thaw(stored)
        except StaleMemory as error:
            log.info("nothing to offer yet: %s", error)
    return FLOWS[MAIN].begin(locale)


def _offered(offer: Offer, words: Texts) -> Offered:
    text = offer.text
    body = text if isinstance(text, str) else words.plain(text.id, text.args)
    return Offered(words.plain(offer.title.id, offer.title.args), body)

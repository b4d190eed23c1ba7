"""Conversations and messages, to and from the bytes that are stored."""

from typing import TYPE_CHECKING

import msgspec

from bot.messages import Address, Outgoing
from bot.storage import Posted, Stored, Waiting
from flows.core.conversation import Conversation
from flows.core.errors import StaleMemory
from flows.core.render import Message
from flows.registry import FLOWS

if TYPE_CHECKING:
    from flows.core.conversation import Flow


class Kept(msgspec.Struct):
    """What is encrypted of a conversation."""

    memory: msgspec.Raw
    tapped: str


def freeze(
    conversation: Conversation[object], address: Address, before: Stored | None, token: str
) -> Stored:
    """The row to store; its version is the one that was loaded."""
    kept = Kept(msgspec.Raw(msgspec.json.encode(conversation.memory)), conversation.tapped)
    return Stored(
        address=address,
        token=before.token if before else token,
        flow=conversation.flow.name,
        flow_version=conversation.flow.version,
        state=conversation.state,
        step=conversation.step,
        locale=conversation.locale,
        memory=msgspec.json.encode(kept),
        version=before.version if before else 0,
        silent=False,
    )


def thaw(stored: Stored) -> Conversation[object]:
    """The stored conversation; `StaleMemory` if this version of its flow cannot read it."""
    flow: Flow[object] | None = FLOWS.get(stored.flow)
    if flow is None or flow.version != stored.flow_version or stored.state not in flow.states:
        raise StaleMemory(stored.flow, stored.flow_version, stored.state)
    try:
        kept = msgspec.json.decode(stored.memory, type=Kept)
        memory = msgspec.json.decode(kept.memory, type=flow.memory)
    except msgspec.MsgspecError as error:
        raise StaleMemory(stored.flow, stored.flow_version, stored.state) from error
    return Conversation(flow, stored.state, memory, stored.locale, stored.step, kept.tapped)


def post(address: Address, message: Message, token: str, step: int, edit: int | None) -> Posted:
    """The row of the outbox for a message."""
    payload = msgspec.json.encode(message)
    return Posted(address=address, payload=payload, token=token, step=step, edit=edit)


def outgoing(row: Waiting) -> Outgoing:
    """The message that a row of the outbox holds."""
    message = msgspec.json.decode(row.payload, type=Message)
    return Outgoing(
        id=row.id,
        address=row.address,
        message=message,
        token=row.token,
        step=row.step,
        edit=row.edit,
    )

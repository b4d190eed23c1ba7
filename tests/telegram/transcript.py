"""What happened, in lines a person can read when a test fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.world import World


def transcript(chat: Chat) -> str:
    """The dialogue of the chat, oldest first."""
    return "\n".join([f"--- {chat.title} ({chat.type} {chat.id}) ---", *chat.history])


def failure(world: World, what: str, *chats: Chat) -> str:
    """Why a wait was in vain: the dialogues, the calls refused, the updates not taken."""
    refused = [f"  {call.method}: {call.error}" for call in world.calls.calls if call.error]
    crashed = [f"  {crash!r}" for crash in world.crashes]
    waiting = f"updates not taken: {len(world.updates.pending)}, calls: {len(world.calls.calls)}"
    lines = [what, *map(transcript, chats), waiting, "calls that failed:", *refused, *crashed]
    return "\n".join(lines)

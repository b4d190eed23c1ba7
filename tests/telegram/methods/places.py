"""Methods about chats and their members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram.chats import ADMINS
from tests.telegram.refusals import bad

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.wire import Json
    from tests.telegram.world import World

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def get_chat(world: World, params: Json) -> Json:
    gifts = {
        "unlimited_gifts": True,
        "limited_gifts": True,
        "unique_gifts": True,
        "premium_subscription": True,
        "gifts_from_channels": True,
    }
    limits = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    return _inside(world, params).wire() | limits


def get_member(world: World, params: Json) -> Json:
    chat = _inside(world, params)
    user_id = params["user_id"]
    if user_id not in chat.users and user_id not in world.chats:
        raise bad("user not found")
    return member(world, chat, user_id)


def get_administrators(world: World, params: Json) -> list[Json]:
    chat = _inside(world, params)
    admins = [user_id for user_id, status in chat.members.items() if status in ADMINS]
    return [member(world, chat, user_id) for user_id in admins]


def count_members(world: World, params: Json) -> int:
    chat = _inside(world, params)
    return sum(chat.has(user_id) for user_id in chat.members)


def leave(world: World, params: Json) -> bool:
    chat = _inside(world, params)
    chat.members[chat.bot_id] = "left"
    return True


def create_topic(world: World, params: Json) -> Json:
    chat = _inside(world, params)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    thread = chat.next_id()
    chat.topics[thread] = params["name"]
    return {"message_thread_id": thread, "name": params["name"], "icon_color": 7322096}


def member(world: World, chat: Chat, user_id: int) -> Json:
    """The membership as the Bot API writes it."""
    status = chat.members.get(user_id, "left")
    known = chat.users.get(user_id) or world.chats[user_id].users[user_id]
    body: Json = {"status": status, "user": known}
    if status in ADMINS:
        body["is_anonymous"] = False
    if status == "administrator":
        body |= dict.fromkeys(RIGHTS, True) | {"can_be_edited": False}
    return body | ({"until_date": 0} if status == "kicked" else {})


def _inside(world: World, params: Json) -> Chat:
    chat = world.chat(params["chat_id"])
    refusal = chat.refusal()
    if refusal and chat.type != "private":
        raise refusal
    return chat

"""The part of Telegram's Update that is read, as msgspec reads it (Bot API 10)."""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct, UnsetType

#: Telegram's identifiers have at most 52 significant bits (Bot API, Chat.id).
Id = Annotated[int, Meta(ge=-(2**52), le=2**52)]
#: Presence is all that matters of these.
Present = Any


class Chat(Struct, frozen=True):
    """Where it happened."""

    id: Id
    type: str = ""


class User(Struct, frozen=True):
    """Who did it."""

    id: Id
    is_bot: bool = False


class Message(Struct, frozen=True, rename={"sender": "from"}):
    """A message; of what is not words only the presence is read.

    Python keeps `from` for itself: Telegram's field of that name is `sender` here.
    """

    message_id: Id
    chat: Chat
    sender: User | None = None
    text: str = ""
    caption: str = ""
    message_thread_id: Id = 0
    is_topic_message: bool = False
    migrate_to_chat_id: Id = 0
    migrate_from_chat_id: Id = 0
    forward_origin: Present | UnsetType = UNSET
    photo: Present | UnsetType = UNSET
    video: Present | UnsetType = UNSET
    animation: Present | UnsetType = UNSET
    live_photo: Present | UnsetType = UNSET
    voice: Present | UnsetType = UNSET
    video_note: Present | UnsetType = UNSET
    audio: Present | UnsetType = UNSET
    sticker: Present | UnsetType = UNSET
    document: Present | UnsetType = UNSET
    location: Present | UnsetType = UNSET
    venue: Present | UnsetType = UNSET
    contact: Present | UnsetType = UNSET
    poll: Present | UnsetType = UNSET
    dice: Present | UnsetType = UNSET
    game: Present | UnsetType = UNSET
    story: Present | UnsetType = UNSET
    paid_media: Present | UnsetType = UNSET
    checklist: Present | UnsetType = UNSET
    rich_message: Present | UnsetType = UNSET


class Callback(Struct, frozen=True, rename={"sender": "from"}):
    """A tap on a button; `message` is absent for inline messages."""

    id: str
    sender: User
    message: Message | None = None
    data: str = ""


class Inline(Struct, frozen=True, rename={"sender": "from"}):
    """What someone types behind our name in any chat."""

    id: str
    sender: User
    query: str = ""


class Member(Struct, frozen=True):
    """What someone is in a chat."""

    status: str


class Membership(Struct, frozen=True):
    """Our own standing in a chat changed."""

    chat: Chat
    old_chat_member: Member
    new_chat_member: Member


class Update(Struct, frozen=True):
    """One update; at most one of the optional fields is there."""

    update_id: Id
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: Callback | None = None
    inline_query: Inline | None = None
    my_chat_member: Membership | None = None


#: What Telegram is asked to deliver: exactly what `Update` reads.
ALLOWED = tuple(name for name in Update.__struct_fields__ if name != "update_id")

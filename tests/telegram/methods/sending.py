"""Methods that put a new message into a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram import rules
from tests.telegram.markup import Rich
from tests.telegram.messages import Message
from tests.telegram.methods import secrecy
from tests.telegram.refusals import bad
from tests.telegram.wire import Upload

if TYPE_CHECKING:
    from tests.telegram.chats import Chat
    from tests.telegram.wire import Json
    from tests.telegram.world import World

MEDIA = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendVideo": "video",
    "sendAnimation": "animation",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendSticker": "sticker",
}


def send_message(world: World, params: Json) -> Json:
    return deliver(world, params, rules.message_text(params), {})


def send_media(kind: str, world: World, params: Json) -> Json:
    return deliver(world, params, rules.caption(params), _content(world, kind, params[kind]))


def send_chat_action(world: World, params: Json) -> bool:
    known = {"typing", "upload_photo", "upload_document", "choose_sticker", "record_voice"}
    if params["action"] not in known:
        raise bad("wrong parameter action in request")
    world.reachable(params["chat_id"])
    return True


def copy_message(world: World, params: Json) -> Json:
    source = world.find(world.chat(params["from_chat_id"]), params["message_id"], "copy")
    sent = deliver(world, params, Rich(source.text, source.entities), source.content)
    return {"message_id": sent["message_id"]}


def forward_message(world: World, params: Json) -> Json:
    source = world.find(world.chat(params["from_chat_id"]), params["message_id"], "forward")
    origin = {"type": "user", "sender_user": source.sender, "date": source.date}
    content = source.content | {"forward_origin": origin}
    return deliver(world, params, Rich(source.text, source.entities), content)


def deliver(world: World, params: Json, rich: Rich, content: Json) -> Json:
    """Puts the message into its chat; raises Refused when the chat does not take it."""
    chat = world.reachable(params["chat_id"])
    thread, reply = _thread(chat, params), _reply(chat, params)
    secret, markup = secrecy.receiver(world, chat, params), rules.markup(params)
    message = Message(
        chat=chat,
        message_id=0 if secret else chat.next_id(),
        date=world.clock.date(),
        sender=sender(world),
        text=rich.text,
        html=str(params.get("text") or params.get("caption", "")),
        entities=rich.entities,
        markup=markup,
        content=content,
        thread=thread,
        reply_to=reply,
        receiver=secret,
        ephemeral_id=world.number() if secret else None,
        by_bot=True,
    )
    return chat.add(message).wire()


def sender(world: World) -> Json:
    return {name: world.bot[name] for name in ("id", "is_bot", "first_name", "username")}


def _thread(chat: Chat, params: Json) -> int | None:
    thread: int | None = params.get("message_thread_id")
    if thread is not None and thread not in chat.topics:
        raise bad("message thread not found")
    return thread


def _reply(chat: Chat, params: Json) -> int | None:
    wanted: Json = params.get("reply_parameters", {})
    target: int | None = wanted.get("message_id")
    known = chat.shown.get(target) if target is not None else None
    if known is not None and not known.deleted:
        return target
    if target is not None and not wanted.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return None


def _content(world: World, kind: str, given: Any) -> Json:
    if isinstance(given, Upload) and not given.data:
        raise bad("file must be non-empty")
    name = given.filename if isinstance(given, Upload) else str(given)
    size = len(given.data) if isinstance(given, Upload) else 1
    number = world.number()
    file: Json = {"file_id": f"file{number}", "file_unique_id": f"u{number}", "file_size": size}
    if kind == "document":
        return {kind: file | {"file_name": name}}
    if kind == "photo":
        return {kind: [file | {"width": 800, "height": 600}]}
    shape: Json = {"width": 512, "height": 512, "duration": 1}
    flags: Json = {"is_animated": False, "is_video": False, "type": "regular"}
    return {kind: file | shape | (flags if kind == "sticker" else {})}

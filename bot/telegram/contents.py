"""What came instead of words."""

from msgspec import UNSET

from bot.telegram.wire import Message
from flows.core.events import Media

#: Message fields from the most to the least telling; the first that is there decides.
KINDS = (
    ("forward_origin", Media.FORWARD),
    ("photo", Media.PICTURE),
    ("live_photo", Media.PICTURE),
    ("video", Media.PICTURE),
    ("animation", Media.PICTURE),
    ("voice", Media.VOICE),
    ("video_note", Media.VOICE),
    ("audio", Media.VOICE),
    ("sticker", Media.STICKER),
    ("dice", Media.STICKER),
    ("document", Media.OTHER),
    ("venue", Media.OTHER),
    ("location", Media.OTHER),
    ("contact", Media.OTHER),
    ("poll", Media.OTHER),
    ("game", Media.OTHER),
    ("story", Media.OTHER),
    ("paid_media", Media.OTHER),
    ("checklist", Media.OTHER),
    ("rich_message", Media.OTHER),
)


def media(message: Message) -> Media | None:
    """The kind of what was shared; None for words and for service messages."""
    if message.text and message.forward_origin is UNSET:
        return None
    for field, kind in KINDS:
        if getattr(message, field) is not UNSET:
            return kind
    return None

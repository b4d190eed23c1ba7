"""What is stored can be read back, by this version and from the one before."""

from datetime import UTC, datetime

import msgspec

from bot.messages import Address
from bot.storage import Waiting
from bot.stored import outgoing, post
from flows.core.render import Key, Message
from flows.core.replies import Delivery, File

ADA = Address(5_000_000_001, 5_000_000_001)


def waiting(payload: bytes) -> Waiting:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    return Waiting(
        id=1,
        address=ADA,
        payload=payload,
        token="tok",
        step=3,
        edit=None,
        created_at=at,
        attempts=0,
    )


def test_a_file_comes_back_byte_for_byte() -> None:
    file = File("balance.png", bytes(range(256)), picture=True)
    message = Message("Look", ((Key("Share", share="why"),),), file=file)
    row = waiting(post(ADA, message, "tok", 3, None).payload)
    assert outgoing(row).message == message


def test_a_message_stored_before_there_were_files() -> None:
    old = {
        "html": "Hello",
        "keyboard": [[{"text": "Go", "press": "go", "style": "", "url": "", "copy": ""}]],
        "delivery": "edit",
    }
    read = outgoing(waiting(msgspec.json.encode(old))).message
    assert read == Message("Hello", ((Key("Go", "go"),),), Delivery.EDIT)
    assert read.file is None

"""Messages as the Bot API wants them."""

import pytest

from bot.messages import Address
from bot.telegram.buttons import TooLong, data, pressed
from bot.telegram.payloads import answer, payload
from flows.core.render import Key
from flows.core.replies import Delivery
from tests.bot.telegram.fakes import message

PLAIN = {
    "chat_id": 7,
    "text": "Hello",
    "parse_mode": "HTML",
    "link_preview_options": {"is_disabled": True},
}


def test_a_plain_message() -> None:
    assert payload(message(), "our_bot") == ("sendMessage", PLAIN)


def test_a_message_in_a_topic() -> None:
    method, params = payload(message(address=Address(7, 7, 4)), "our_bot")
    assert (method, params) == ("sendMessage", PLAIN | {"message_thread_id": 4})


def test_an_edit_needs_a_message_to_edit() -> None:
    assert payload(message(delivery=Delivery.EDIT), "our_bot") == ("sendMessage", PLAIN)
    edit = message(delivery=Delivery.EDIT, edit=9, address=Address(7, 7, 4))
    assert payload(edit, "our_bot") == ("editMessageText", PLAIN | {"message_id": 9})
    assert payload(message(delivery=Delivery.SEND, edit=9), "our_bot") == ("sendMessage", PLAIN)


def test_buttons_of_every_kind() -> None:
    keyboard = (
        (Key("Out", "out", style="danger"), Key("Stay", "gut:keen")),
        (Key("Read", url="https://example.org"), Key("Copy", copy="Subject")),
    )
    _, params = payload(message(keyboard=keyboard), "our_bot")
    assert params["reply_markup"] == {
        "inline_keyboard": [
            [
                {"text": "Out", "style": "danger", "callback_data": "tok:3:out"},
                {"text": "Stay", "callback_data": "tok:3:gut:keen"},
            ],
            [
                {"text": "Read", "url": "https://example.org"},
                {"text": "Copy", "copy_text": {"text": "Subject"}},
            ],
        ]
    }


def test_a_link_to_ourselves() -> None:
    _, params = payload(message(keyboard=((Key("Talk", url="bot:start=group"),),)), "our_bot")
    button = {"text": "Talk", "url": "https://t.me/our_bot?start=group"}
    assert params["reply_markup"] == {"inline_keyboard": [[button]]}


@pytest.mark.parametrize("press", ["x" * 58, "é" * 29])
def test_callback_data_may_fill_its_64_bytes(press: str) -> None:
    assert len(data("abc", 1, press).encode()) == 64
    assert pressed(data("abc", 1, press)) == ("abc", 1, press)


@pytest.mark.parametrize("press", ["x" * 59, "é" * 30])
def test_callback_data_above_64_bytes_is_refused(press: str) -> None:
    with pytest.raises(TooLong, match="more than 64 bytes"):
        data("abc", 1, press)


def test_an_answer_to_a_tap() -> None:
    assert answer("77", "") == {"callback_query_id": "77"}
    assert answer("77", "Old") == {"callback_query_id": "77", "text": "Old"}

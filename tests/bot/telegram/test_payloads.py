"""Messages as the Bot API wants them."""

import pytest

from bot.messages import Address, Offered, Offers
from bot.telegram.buttons import TooLong, data, pressed
from bot.telegram.groups import Me
from bot.telegram.inline import offering
from bot.telegram.payloads import answer, payload
from flows.core.render import Key
from flows.core.replies import Delivery, File
from tests.bot.telegram.fakes import message

ME = Me(1, "our_bot")
MAIL = File("withdrawal.eml", b"Subject: Bye")
PLAIN = {
    "chat_id": 7,
    "text": "Hello",
    "parse_mode": "HTML",
    "link_preview_options": {"is_disabled": True},
}


def test_a_plain_message() -> None:
    assert payload(message(), ME) == ("sendMessage", PLAIN)


def test_a_message_in_a_topic() -> None:
    method, params = payload(message(address=Address(7, 7, 4)), ME)
    assert (method, params) == ("sendMessage", PLAIN | {"message_thread_id": 4})


def test_an_edit_needs_a_message_to_edit() -> None:
    assert payload(message(delivery=Delivery.EDIT), ME) == ("sendMessage", PLAIN)
    edit = message(delivery=Delivery.EDIT, edit=9, address=Address(7, 7, 4))
    assert payload(edit, ME) == ("editMessageText", PLAIN | {"message_id": 9})
    assert payload(message(delivery=Delivery.SEND, edit=9), ME) == ("sendMessage", PLAIN)


def test_buttons_of_every_kind() -> None:
    keyboard = (
        (Key("Out", "out", style="danger"), Key("Stay", "gut:keen")),
        (Key("Read", url="https://example.org"), Key("Copy", copy="Subject")),
    )
    _, params = payload(message(keyboard=keyboard), ME)
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
    _, params = payload(message(keyboard=((Key("Talk", url="bot:start=group"),),)), ME)
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
    assert answer("77", "") == ("answerCallbackQuery", {"callback_query_id": "77"})
    toast = {"callback_query_id": "77", "text": "Old"}
    assert answer("77", "Old") == ("answerCallbackQuery", toast)


def test_a_file_is_a_document_and_never_an_edit() -> None:
    there = Address(7, 7, 4)
    filed = message(text="<b>Open</b>", file=MAIL, delivery=Delivery.EDIT, edit=9, address=there)
    method, params = payload(filed, ME)
    assert method == "sendDocument"
    assert params == {
        "chat_id": 7,
        "parse_mode": "HTML",
        "message_thread_id": 4,
        "document": MAIL,
        "caption": "<b>Open</b>",
    }


def test_a_picture_is_shown() -> None:
    picture = File("balance.png", b"png", picture=True)
    method, params = payload(message(file=picture, keyboard=((Key("Go", "go"),),)), ME)
    assert (method, params["photo"]) == ("sendPhoto", picture)
    assert "text" not in params
    assert params["reply_markup"]["inline_keyboard"][0][0]["text"] == "Go"


def test_sharing_asks_for_a_chat() -> None:
    _, params = payload(message(keyboard=((Key("Share", share="in person"),),)), ME)
    chosen = {"query": "in person", "allow_user_chats": True, "allow_group_chats": True}
    button = {"text": "Share", "switch_inline_query_chosen_chat": chosen}
    assert params["reply_markup"] == {"inline_keyboard": [[button]]}


def test_sharing_is_left_out_where_inline_mode_is_off() -> None:
    off = Me(1, "our_bot", inline=False)
    share, stay = Key("Share", share="in person"), Key("Go", "go")
    _, params = payload(message(keyboard=((share,), (share, stay))), off)
    assert params["reply_markup"]["inline_keyboard"] == [
        [{"text": "Go", "callback_data": "tok:3:go"}]
    ]
    assert payload(message(keyboard=((share,),)), off) == ("sendMessage", PLAIN)


def test_offers_are_for_one_person_and_never_kept() -> None:
    method, params = offering("5", Offers((Offered("Line", "word " * 100),), "Begin"))
    assert method == "answerInlineQuery"
    assert (params["is_personal"], params["cache_time"]) == (True, 0)
    assert params["button"] == {"text": "Begin", "start_parameter": "inline"}
    assert params["results"] == [
        {
            "type": "article",
            "id": "0",
            "title": "Line",
            "description": ("word " * 100)[:120],
            "input_message_content": {
                "message_text": "word " * 100,
                "link_preview_options": {"is_disabled": True},
            },
        }
    ]


def test_offers_keep_to_telegrams_limits() -> None:
    fits, long = Offered("A", "🌿" * 2048), Offered("B", "🌿" * 2049)
    _, params = offering("5", Offers((long, *[fits] * 60)))
    assert [each["title"] for each in params["results"]] == ["A"] * 50
    assert len({each["id"] for each in params["results"]}) == 50
    assert "button" not in params

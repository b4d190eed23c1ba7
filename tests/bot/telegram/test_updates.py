"""What updates of private chats mean."""

from dataclasses import replace
from typing import Any

import pytest

from bot.telegram.updates import Asked, Blocked
from bot.telegram.wire import ALLOWED
from flows.core.events import Commanded, Media, Typed
from tests.bot.telegram.samples import (
    ADA,
    AT,
    FILE,
    GROUP,
    PRIVATE,
    card,
    in_group,
    own,
    post,
    read,
    said,
    shared,
    standing,
    tap,
    tapped,
)


@pytest.mark.parametrize(
    "text", ["no", "🙂", "שלום", "x" * 5000, "/ out", "// out", "50/50", "\n/out"]
)
def test_words_are_typed(text: str) -> None:
    assert said(text) == own(Typed(at=AT, chance=5, text=text))


@pytest.mark.parametrize(
    ("text", "name", "argument"),
    [
        ("/start", "start", ""),
        ("/START g_42", "start", "g_42"),
        ("/Out@Bow_Out_Bot", "out", ""),
        ("/edit@bow_out_bot the pay\nplease ", "edit", "the pay\nplease"),
        ("/help\nme", "help", "me"),
    ],
)
def test_commands(text: str, name: str, argument: str) -> None:
    assert said(text) == own(Commanded(at=AT, chance=5, name=name, argument=argument))


@pytest.mark.parametrize(
    ("content", "media"),
    [
        ({"photo": [FILE]}, Media.PICTURE),
        ({"video": FILE}, Media.PICTURE),
        ({"animation": FILE, "document": FILE}, Media.PICTURE),
        ({"live_photo": FILE, "photo": [FILE]}, Media.PICTURE),
        ({"voice": FILE | {"duration": 2}}, Media.VOICE),
        ({"video_note": FILE}, Media.VOICE),
        ({"audio": FILE}, Media.VOICE),
        ({"sticker": FILE | {"emoji": "👋"}}, Media.STICKER),
        ({"dice": {"emoji": "🎲", "value": 3}}, Media.STICKER),
        ({"document": FILE}, Media.OTHER),
        ({"location": {"latitude": 1.5, "longitude": 2.5}}, Media.OTHER),
        ({"venue": {}, "location": {}}, Media.OTHER),
        ({"contact": {"phone_number": "1"}}, Media.OTHER),
        ({"poll": {"id": "1"}}, Media.OTHER),
        ({"game": {}}, Media.OTHER),
        ({"story": {}}, Media.OTHER),
        ({"paid_media": {}}, Media.OTHER),
        ({"checklist": {}}, Media.OTHER),
        ({"photo": [FILE], "forward_origin": {"type": "user"}}, Media.FORWARD),
    ],
)
def test_what_is_not_words_is_shared(content: dict[str, Any], media: Media) -> None:
    assert read("message", post(**content)) == shared(media)


@pytest.mark.parametrize("content", [{"text": "Dear Ada"}, {"photo": [], "caption": "Dear Ada"}])
def test_what_is_forwarded_brings_its_words(content: dict[str, Any]) -> None:
    forwarded = post(**content, forward_origin={"type": "hidden_user"})
    assert read("message", forwarded) == shared(Media.FORWARD, "Dear Ada")


@pytest.mark.parametrize("file", ["photo", "video", "document", "voice", "paid_media"])
def test_a_caption_is_read_like_words(file: str) -> None:
    content: dict[str, Any] = {file: FILE}
    words = read("message", post(**content, caption="I don't feel safe"))
    assert words == own(Typed(at=AT, chance=5, text="I don't feel safe"))
    out = read("message", post(**content, caption="/out"))
    assert out == own(Commanded(at=AT, chance=5, name="out"))


def test_an_edited_text_is_said_to_be_one() -> None:
    assert read("edited_message", post(text="new")) == shared(Media.EDITED)


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("edited_message", post(location={"latitude": 1.5, "longitude": 2.5})),
        ("edited_message", post(GROUP, text="hello @bow_out_bot")),
        ("message", post(pinned_message={"message_id": 2})),
        ("message", post(text="")),
        ("message", post({"id": -100, "type": "channel"}, text="/start")),
        ("message", post({"id": 1, "type": "something new"}, text="/start")),
        ("channel_post", post({"id": -100, "type": "channel"}, None, text="/start@bow_out_bot")),
        ("poll_answer", {"poll_id": "1"}),
    ],
)
def test_what_is_not_for_us(kind: str, content: dict[str, Any]) -> None:
    assert read(kind, content) is None


def test_a_topic_counts_only_where_the_message_is_of_one() -> None:
    words = Typed(at=AT, chance=5, text="hi")
    assert said("hi", message_thread_id=4) == own(words)
    assert said("hi", message_thread_id=4, is_topic_message=True) == own(words, topic=4)
    assert in_group("/start", message_thread_id=4, is_topic_message=True) == card(topic=4)


def test_a_tap_carries_its_address() -> None:
    assert tap(data="aZ-_9:12:stage:in_interview") == tapped(
        12, "stage:in_interview", token="aZ-_9"
    )


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"data": ""},
        {"data": "x"},
        {"data": "a:b:c"},
        {"data": "t:-1:x"},
        {"data": "t:1:"},
        {"data": "t:12345678901:x"},
        {"data": "t\x00:1:x"},
        {"game_short_name": "g"},
        {"data": "t:\u0661:x"},
    ],
)
def test_a_tap_on_what_is_not_ours_is_old(data: dict[str, Any]) -> None:
    assert tap(**data) == tapped(-1, "")


@pytest.mark.parametrize("file", [{"document": FILE}, {"photo": [FILE], "caption": "look"}])
def test_a_tap_on_a_file_leaves_it_where_it_is(file: dict[str, Any]) -> None:
    read = tap(message=post(**file), data="tok:3:go")
    assert read == replace(tapped(3, "go", token="tok"), tapped=None)


def test_taps_elsewhere_are_nothing() -> None:
    assert tap({"id": -100, "type": "channel"}, data="t:1:go") is None
    assert tap(message=None, inline_message_id="i") is None


def test_blocked_and_back() -> None:
    assert standing(PRIVATE, "member", "kicked") == Blocked(5000000001)
    assert standing(PRIVATE, "kicked", "member") is None


def test_only_what_is_read_is_asked_for() -> None:
    assert ALLOWED == (
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
        "my_chat_member",
    )


def test_words_behind_our_name() -> None:
    query = {"id": "99", "from": ADA, "query": "in person", "offset": "", "chat_type": "group"}
    assert read("inline_query", query) == Asked("99", ADA["id"], "in person")
    del query["query"]
    assert read("inline_query", query) == Asked("99", ADA["id"], "")

"""Updates as Telegram sends them, and what they mean."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import Address, Incoming
from bot.telegram.groups import Me
from bot.telegram.updates import Blocked, DecodeError, Moved, Received, decode
from bot.telegram.wire import ALLOWED
from flows.core.events import Commanded, Media, Shared, Tapped, Typed

AT = datetime(2026, 3, 1, tzinfo=UTC)
ME = Me(7000000001, "bow_out_bot")
ADA = {"id": 5000000001, "is_bot": False, "first_name": "Ada", "language_code": "en"}
PRIVATE = {"id": 5000000001, "type": "private", "first_name": "Ada"}
GROUP = {"id": -1002000000001, "type": "supergroup", "title": "Careers", "is_forum": True}
BOT = {"id": ME.id, "is_bot": True, "first_name": "Bow Out", "username": ME.username}


def read(kind: str, content: dict[str, Any]) -> Received:
    """Decode it as bytes and as a dict, which must agree."""
    update = {"update_id": 10, kind: content}
    first = decode(json.dumps(update).encode(), me=ME, at=AT, chance=5)
    assert decode(update, me=ME, at=AT, chance=5) == first
    return first


def post(chat: dict[str, Any] = PRIVATE, sender: Any = ADA, **content: Any) -> dict[str, Any]:
    return {"message_id": 3, "date": 1772323200, "chat": chat, "from": sender, **content}


def said(text: str, **content: Any) -> Received:
    return read("message", post(text=text, **content))


def in_group(text: str, **content: Any) -> Received:
    return read("message", post(GROUP, text=text, **content))


def own(event: Any, topic: int = 0) -> Incoming:
    return Incoming(address=Address(5000000001, 5000000001, topic), event=event, update=10)


def card(topic: int = 0) -> Incoming:
    event = Commanded(at=AT, chance=5, name="card")
    address = Address(GROUP["id"], 0, topic)  # type: ignore[arg-type]
    return Incoming(address=address, event=event, flow="group", update=10)


def shared(media: Media) -> Incoming:
    return own(Shared(at=AT, chance=5, media=media))


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


FILE = {"file_id": "a", "file_unique_id": "b"}


@pytest.mark.parametrize(
    ("content", "media"),
    [
        ({"photo": [FILE], "caption": "look"}, Media.PICTURE),
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
        ({"text": "Dear Ada", "forward_origin": {"type": "hidden_user"}}, Media.FORWARD),
        ({"photo": [FILE], "forward_origin": {"type": "user"}}, Media.FORWARD),
    ],
)
def test_what_is_not_words_is_shared(content: dict[str, Any], media: Media) -> None:
    assert read("message", post(**content)) == shared(media)


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


def tap(chat: dict[str, Any] = PRIVATE, **callback: Any) -> Received:
    shown = {"message_id": 8, "date": 0, "chat": chat, "from": BOT}
    return read(
        "callback_query",
        {"id": "77", "from": ADA, "chat_instance": "1"} | {"message": shown} | callback,
    )


def tapped(step: int, button: str, **more: Any) -> Incoming:
    address = more.pop("address", Address(5000000001, 5000000001))
    event = Tapped(at=AT, chance=5, step=step, button=button)
    return Incoming(address=address, event=event, update=10, tapped=8, **more)


def test_a_tap_carries_its_address() -> None:
    assert tap(data="aZ-_9:12:stage:in_interview") == tapped(
        12, "stage:in_interview", token="aZ-_9"
    )


@pytest.mark.parametrize(
    "data",
    [{}, {"data": ""}, {"data": "x"}, {"data": "a:b:c"}, {"data": "t:-1:x"}, {"data": "t:1:"},
     {"data": "t:12345678901:x"}, {"data": "t\x00:1:x"}, {"game_short_name": "g"}, {"data": "t:١:x"}],
)  # fmt: skip
def test_a_tap_on_what_is_not_ours_is_old(data: dict[str, str]) -> None:
    assert tap(**data) == tapped(-1, "")


def test_a_tap_in_a_group_belongs_to_the_group() -> None:
    address = Address(GROUP["id"], 0)  # type: ignore[arg-type]
    assert tap(GROUP, data="t:1:go") == tapped(1, "go", token="t", address=address, flow="group")


def test_taps_elsewhere_are_nothing() -> None:
    assert tap({"id": -100, "type": "channel"}, data="t:1:go") is None
    assert tap(message=None, inline_message_id="i") is None


@pytest.mark.parametrize(
    "text",
    ["/start", "/start@bow_out_bot", "/OUT@Bow_Out_Bot", "/out now", "/help", "/anything@bow_out_bot",
     "what about @bow_out_bot?", "@BOW_OUT_BOT"],
)  # fmt: skip
def test_in_a_group_what_is_addressed_to_us_opens_the_card(text: str) -> None:
    assert in_group(text) == card()


@pytest.mark.parametrize(
    "text",
    ["good morning", "/weather", "/start@other_bot", "/starting", "a@bow_out_bot.example",
     "@bow_out_bot_two", "/back", "mail me at x@bow_out_bot", ""],
)  # fmt: skip
def test_other_group_talk_is_nobodys_business(text: str) -> None:
    assert in_group(text) is None


def test_bots_get_no_card_but_anonymous_admins_do() -> None:
    other = {"id": 9, "is_bot": True, "first_name": "Other"}
    assert read("message", post(GROUP, other, text="/start@bow_out_bot")) is None
    admin = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    assert read("message", post(GROUP, admin, text="/start", sender_chat=GROUP)) == card()


def standing(chat: dict[str, Any], before: str, now: str) -> Received:
    change = {"chat": chat, "from": ADA, "date": 1}
    members = {"old_chat_member": {"user": BOT, "status": before}}
    members["new_chat_member"] = {"user": BOT, "status": now}
    return read("my_chat_member", change | members)


def test_blocked_and_back() -> None:
    assert standing(PRIVATE, "member", "kicked") == Blocked(5000000001)
    assert standing(PRIVATE, "kicked", "member") is None


def test_joining_and_leaving_a_group() -> None:
    assert standing(GROUP, "left", "member") == card()
    assert standing(GROUP, "kicked", "administrator") == card()
    assert standing(GROUP, "member", "administrator") is None
    assert standing(GROUP, "member", "left") == Blocked(GROUP["id"])  # type: ignore[arg-type]
    assert standing({"id": -100, "type": "channel"}, "left", "administrator") is None


def test_a_group_that_moved() -> None:
    old = {"id": -200, "type": "group"}
    assert read("message", post(old, migrate_to_chat_id=-100300)) == Moved(-200, -100300)
    assert read("message", post(GROUP, migrate_from_chat_id=-200)) == Moved(-200, GROUP["id"])  # type: ignore[arg-type]


def test_only_what_is_read_is_asked_for() -> None:
    assert ALLOWED == ("message", "edited_message", "callback_query", "my_chat_member")


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"null", b"{}", b'"x"', b"\xff", b'{"update_id":"1"}', b'{"update_id":1e400}',
     b'{"update_id":99999999999999999999999}', b'{"update_id":1,"message":5}', b"[" * 100000,
     b'{"update_id":1,"message":{"message_id":1,"chat":{"id":9223372036854775807}}}',
     b'{"update_id":1,"message":{"message_id":1,"chat":{"id":1},"photo":' + b"[" * 100000,
     b'{"update_id":1,"message":{"message_id":1,"chat":{"id":1},"text":"\\ud800"}}'],
)  # fmt: skip
def test_what_is_no_update(raw: bytes) -> None:
    with pytest.raises(DecodeError) as refused:
        decode(raw, me=ME, at=AT)
    assert refused.value.__cause__ is None


NAMES = st.sampled_from(
    ["update_id", "message", "callback_query", "my_chat_member", "edited_message", "chat", "from",
     "id", "type", "text", "data", "message_id", "status", "photo", "old_chat_member", "new_chat_member"]
)  # fmt: skip
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text("ab/@:1 ü🙂\x00", max_size=6)
    | st.sampled_from(["private", "supergroup", "kicked", "/start", "t:1:x"])
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=9,
)
UPDATES = st.fixed_dictionaries(
    {"update_id": st.integers(0, 2**40)}, optional={name: VALUES for name in ALLOWED}
)


@given(UPDATES | st.dictionaries(NAMES, VALUES))
def test_any_json_decodes_or_is_refused(update: dict[str, Any]) -> None:
    for raw in (update, json.dumps(update).encode()):
        try:
            decode(raw, me=ME, at=AT)
        except DecodeError as error:
            assert "not an update" in str(error)  # noqa: PT017 -- both ways out are right

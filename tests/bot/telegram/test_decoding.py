"""What is no update is refused, whatever it is."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.updates import DecodeError, decode
from bot.telegram.wire import ALLOWED
from tests.bot.telegram.samples import (
    AT,
    ME,
)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'"x"',
        b"\xff",
        b'{"update_id":"1"}',
        b'{"update_id":1e400}',
        b'{"update_id":99999999999999999999999}',
        b'{"update_id":1,"message":5}',
        b"[" * 100000,
        b'{"update_id":1,"message":{"message_id":1,"chat":{"id":9223372036854775807}}}',
        b'{"update_id":1,"message":{"message_id":1,"chat":{"id":1},"photo":' + b"[" * 100000,
        b'{"update_id":1,"message":{"message_id":1,"chat":{"id":1},"text":"\\ud800"}}',
    ],
)
def test_what_is_no_update(raw: bytes) -> None:
    with pytest.raises(DecodeError) as refused:
        decode(raw, me=ME, at=AT)
    assert refused.value.__cause__ is None


NAMES = st.sampled_from(
    [
        "update_id",
        "message",
        "callback_query",
        "my_chat_member",
        "edited_message",
        "chat",
        "from",
        "id",
        "type",
        "text",
        "data",
        "message_id",
        "status",
        "photo",
        "old_chat_member",
        "new_chat_member",
    ]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text("ab/@:1 ü🙂\x00", max_size=6)
    | st.sampled_from(["private", "supergroup", "kicked", "/start", "t:1:x"])
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=9,
)
UPDATES = st.fixed_dictionaries(
    {"update_id": st.integers(0, 2**40)}, optional=dict.fromkeys(ALLOWED, VALUES)
)


@given(UPDATES | st.dictionaries(NAMES, VALUES))
def test_any_json_decodes_or_is_refused(update: dict[str, Any]) -> None:
    for raw in (update, json.dumps(update).encode()):
        try:
            decode(raw, me=ME, at=AT)
        except DecodeError as error:
            assert "not an update" in str(error)  # noqa: PT017 -- both ways out are right

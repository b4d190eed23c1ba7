"""What updates of groups mean."""

import pytest

from bot.messages import Address
from bot.telegram.updates import Blocked, Moved
from tests.bot.telegram.samples import GROUP, card, in_group, post, read, standing, tap, tapped


def test_a_tap_in_a_group_belongs_to_the_group() -> None:
    address = Address(GROUP["id"], 0)
    assert tap(GROUP, data="t:1:go") == tapped(1, "go", token="t", address=address, flow="group")


@pytest.mark.parametrize(
    "text",
    [
        "/start",
        "/start@bow_out_bot",
        "/OUT@Bow_Out_Bot",
        "/out now",
        "/help",
        "/anything@bow_out_bot",
        "what about @bow_out_bot?",
        "@BOW_OUT_BOT",
    ],
)
def test_in_a_group_what_is_addressed_to_us_opens_the_card(text: str) -> None:
    assert in_group(text) == card()


@pytest.mark.parametrize(
    "text",
    [
        "good morning",
        "/weather",
        "/start@other_bot",
        "/starting",
        "a@bow_out_bot.example",
        "@bow_out_bot_two",
        "/back",
        "mail me at x@bow_out_bot",
        "",
    ],
)
def test_other_group_talk_is_nobodys_business(text: str) -> None:
    assert in_group(text) is None


def test_bots_get_no_card_but_anonymous_admins_do() -> None:
    other = {"id": 9, "is_bot": True, "first_name": "Other"}
    assert read("message", post(GROUP, other, text="/start@bow_out_bot")) is None
    admin = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    assert read("message", post(GROUP, admin, text="/start", sender_chat=GROUP)) == card()


def test_joining_and_leaving_a_group() -> None:
    assert standing(GROUP, "left", "member") == card()
    assert standing(GROUP, "kicked", "administrator") == card()
    assert standing(GROUP, "member", "administrator") is None
    assert standing(GROUP, "member", "left") == Blocked(GROUP["id"])
    assert standing({"id": -100, "type": "channel"}, "left", "administrator") is None


def test_a_group_that_moved() -> None:
    old = {"id": -200, "type": "group"}
    assert read("message", post(old, migrate_to_chat_id=-100300)) == Moved(-200, -100300)
    assert read("message", post(GROUP, migrate_from_chat_id=-200)) == Moved(-200, GROUP["id"])

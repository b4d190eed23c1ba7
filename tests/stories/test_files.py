"""A file on its way from a flow to somebody's phone."""

from typing import Any

import pytest

from flows.coaching.flow import FLOW
from flows.coaching.memory import Memory
from flows.core.conversation import Conversation, Flow
from flows.core.events import Event, Tapped
from flows.core.replies import Button, File, Reply
from flows.core.table import Row
from flows.core.texts import Say
from flows.core.turn import Intent, Turn
from flows.registry import FLOWS
from tests.telegram.api import BotApi

MAIL = File("withdrawal-acme.eml", b"Subject: Bye\r\n\r\nBye\r\n" + bytes(range(256)))
PICTURE = File("balance.png", b"\x89PNG", picture=True)
KEYS = (
    (Button(Say("kind-email"), "mail"), Button(Say("kind-message"), "picture")),
    (Button(Say("button-note"), share="in person"), Button(Say("button-carry-on"), "look")),
)


def view(_state: str, _memory: Memory, _locale: str) -> tuple[Reply, ...]:
    return (Reply((Say("new"),), KEYS),)


def read(_: Conversation[Memory], event: Event) -> Intent:
    return Intent(event.button if isinstance(event, Tapped) else "look")


def bring(file: File) -> Any:
    def show(turn: Turn[Memory]) -> None:
        turn.show(Reply((Say("note-email"),), KEYS, file=file))

    return show


TOY: Flow[Memory] = Flow(
    name="coaching",
    version=FLOW.version,
    initial="new",
    states=("new",),
    rows=(
        Row("look", ("new",), None),
        Row("mail", ("new",), None, None, bring(MAIL)),
        Row("picture", ("new",), None, None, bring(PICTURE)),
    ),
    memory=Memory,
    read=read,
    view=view,
)


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FLOWS, "coaching", TOY)


async def test_a_tap_brings_a_document_below_what_was_said(api: BotApi) -> None:
    ada = api.person("Ada")
    ada.says("hello")
    screen = await ada.reads()
    ada.taps("Email", on=screen)
    filed = await ada.reads()
    assert not filed.edited
    assert filed.content["document"]["file_name"] == "withdrawal-acme.eml"
    assert filed.text.startswith("Your email")
    assert api.calls_of("sendDocument")[0].files["document"].data == MAIL.content


async def test_a_picture_and_back_to_words(api: BotApi) -> None:
    ada = api.person("Ada")
    ada.says("hello")
    await ada.reads()
    ada.taps("Message")
    shown = await ada.reads()
    assert "photo" in shown.content
    assert api.calls_of("sendPhoto")[0].files["photo"].data == PICTURE.content
    ada.taps("Carry on", on=shown)
    words = await ada.reads()
    assert not words.edited
    assert not words.content


async def test_a_file_that_could_not_be_sent_goes_out_later(api: BotApi) -> None:
    ada = api.person("Ada")
    ada.says("hello")
    await ada.reads()
    api.fail("sendDocument", 502)
    api.fail("sendDocument", "drop_before")
    ada.taps("Email")
    assert "document" in (await ada.reads()).content
    assert api.calls_of("sendDocument")[-1].files["document"].data == MAIL.content


async def test_sharing_leads_to_another_chat(api: BotApi) -> None:
    ada = api.person("Ada")
    ada.says("hello")
    screen = await ada.reads()
    shared = screen.button("Write the note")["switch_inline_query_chosen_chat"]
    assert shared["query"] == "in person"

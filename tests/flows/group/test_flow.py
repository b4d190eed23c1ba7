"""In a group there is a card that leads to the private chat, whatever happens."""

from datetime import UTC, datetime

import pytest

from flows.core.conversation import advance
from flows.core.events import Commanded, Event, Media, Shared, Tapped, Typed
from flows.core.render import render
from flows.core.texts import texts
from flows.group.flow import FLOW, PRIVATE_CHAT, READY
from flows.registry import FLOWS

NOW = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    "event",
    [
        Typed(at=NOW, text="they insulted me"),
        Commanded(at=NOW, name="start"),
        Shared(at=NOW, media=Media.PICTURE),
        Tapped(at=NOW, step=0, button="card"),
    ],
)
def test_everything_is_answered_with_the_card(event: Event) -> None:
    outcome = advance(FLOW.begin("en"), event)
    (message,) = (render(reply, texts("en")) for reply in outcome.replies)
    assert outcome.conversation.state == READY
    assert "private" in message.html
    assert [key.url for row in message.keyboard for key in row] == [PRIVATE_CHAT]


def test_nothing_said_in_the_group_is_repeated_there() -> None:
    (reply,) = advance(FLOW.begin("en"), Typed(at=NOW, text="Acme was awful")).replies
    assert "Acme" not in render(reply, texts("en")).html


def test_both_flows_are_registered_under_their_names() -> None:
    assert {name: flow.name for name, flow in FLOWS.items()} == {
        "coaching": "coaching",
        "group": "group",
    }

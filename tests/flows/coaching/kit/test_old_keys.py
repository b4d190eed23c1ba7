"""Keys of an older message: they mean the item that they name, or nothing."""

import pytest

from flows.core.errors import UnexpectedEvent
from tests.flows.coaching.dialogue import Talk
from tests.flows.coaching.kit.places import pondering


def weighed(*lines: str) -> Talk:
    return pondering().taps("Weigh it up").types(*lines)


def press(talk: Talk, label: str) -> str:
    """What that button of the screen in sight does."""
    return next(key.press for key in talk.buttons if key.text == label)


def taps_old(talk: Talk, old: str) -> Talk:
    return talk.taps_old(talk.conversation.step, old)


def heavy(talk: Talk) -> list[str]:
    return [item.text for item in talk.memory.kit.items if item.heavy]


def test_after_one_is_taken_off_its_key_is_old() -> None:
    talk = weighed("+ close to home\n- long hours")
    old = press(talk, "○ close to home")
    talk.taps("Take one off", "✕ close to home", "Leave them all")
    with pytest.raises(UnexpectedEvent):
        taps_old(talk, old)
    assert heavy(talk) == []


def test_after_the_list_has_shifted_a_key_means_its_own_item() -> None:
    talk = weighed("+ close to home\n- long hours\n- the stairs")
    old = press(talk, "○ the stairs")
    talk.taps("Take one off", "✕ close to home", "Leave them all").types("+ the view")
    assert heavy(taps_old(talk, old)) == ["the stairs"]


def test_a_key_of_another_weight_is_old() -> None:
    talk = weighed("+ close to home\n- long hours")
    old = press(talk, "○ long hours")
    talk.taps("○ long hours", "○ close to home")
    with pytest.raises(UnexpectedEvent):
        taps_old(talk, old)
    assert heavy(talk) == ["close to home", "long hours"]


def test_an_old_key_takes_no_other_item_off() -> None:
    talk = weighed("+ close to home\n- long hours").taps("Take one off")
    old = press(talk, "✕ close to home")
    talk.taps("✕ close to home").types("+ the view").taps("Take one off")
    with pytest.raises(UnexpectedEvent):
        taps_old(talk, old)
    assert [item.text for item in talk.memory.kit.items] == ["long hours", "the view"]


def test_an_old_key_gives_no_other_line_a_side() -> None:
    talk = weighed("the boss\nthe view")
    old = press(talk, "For it")
    talk.types("against")
    with pytest.raises(UnexpectedEvent):
        taps_old(talk, old)
    assert talk.memory.kit.waiting == ("the view",)


def test_keys_of_before_the_marks_are_old() -> None:
    talk = weighed("+ close to home\n- long hours")
    for old in ("heavy:0", "light:1", "remove:2.0", "side:for"):
        with pytest.raises(UnexpectedEvent):
            taps_old(talk, old)


def test_a_second_tap_on_the_same_key_does_nothing() -> None:
    talk = weighed("+ close to home")
    old = press(talk, "○ close to home")
    assert heavy(taps_old(taps_old(talk, old), old)) == ["close to home"]

import pytest

from bot.messages import Outgoing
from bot.terminal.choices import Choices
from tests.bot.terminal.toys import bubble, key

YES, NO, MORE = key("yes"), key("no"), key("more")


def numbers(*batches: tuple[Outgoing, ...]) -> dict[int, str]:
    choices = Choices()
    for batch in batches:
        choices.offer(batch)
    return {number: choice.key.text for number, choice in choices.live.items()}


def test_buttons_are_numbered_from_one() -> None:
    assert numbers((bubble("?", YES, NO),)) == {1: "yes", 2: "no"}


def test_messages_shown_together_number_on() -> None:
    card, draft = bubble("?", YES, NO), bubble("!", MORE, id=2)
    assert numbers((card, draft)) == {1: "yes", 2: "no", 3: "more"}


def test_a_message_that_is_sent_again_takes_the_place_of_the_older() -> None:
    again = (bubble("!", MORE, id=2), bubble("?", NO, YES, id=3))
    assert numbers((bubble("?", YES, NO),), again) == {1: "more", 2: "no", 3: "yes"}


def test_another_message_leaves_what_is_offered() -> None:
    assert numbers((bubble("?", YES, NO),), (bubble("!", MORE, id=2),)) == {
        1: "yes",
        2: "no",
        3: "more",
    }


def test_a_bubble_without_buttons_leaves_the_numbers() -> None:
    assert numbers((bubble("?", YES),), (bubble("Help", id=2),)) == {1: "yes"}


def test_a_new_screen_clears_the_old() -> None:
    assert numbers((bubble("?", YES, NO),), (bubble("words only", id=2, step=1),)) == {}


def test_an_edited_message_gets_its_place() -> None:
    card, draft = bubble("?", YES, NO), bubble("!", MORE, id=2)
    assert numbers((card, draft), (bubble("?", NO, id=3, edit=1),)) == {1: "no", 2: "more"}
    assert numbers((card, draft), (bubble("Gone", id=3, edit=1),)) == {1: "more"}


def test_an_edited_message_can_be_edited_again() -> None:
    card, draft = bubble("?", YES, NO), bubble("!", MORE, id=2)
    once, twice = bubble("!", YES, id=3, edit=2), bubble("!", MORE, id=4, edit=3)
    assert numbers((card, draft), (once,), (twice,)) == {1: "yes", 2: "no", 3: "more"}


def test_links_and_copies_have_no_number() -> None:
    message = bubble("?", key("x", url="https://a.org"), key("y", copy="z"))
    assert numbers((message,)) == {}


@pytest.mark.parametrize("line", ["2", "2.", " 2) "])
def test_ways_to_type_a_number(line: str) -> None:
    choices = Choices()
    choices.offer([bubble("?", YES, NO)])
    picked = choices.pick(line)
    assert picked is not None
    assert (picked.key.press, picked.token, picked.step) == ("no", "tok", 0)


@pytest.mark.parametrize("line", ["3", "0", "two", "32000", "2k", "", "1 2"])
def test_what_is_no_number_of_a_choice(line: str) -> None:
    choices = Choices()
    choices.offer([bubble("?", YES, NO)])
    assert choices.pick(line) is None

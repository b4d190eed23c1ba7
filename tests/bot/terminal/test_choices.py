import pytest

from bot.messages import Outgoing
from bot.terminal.choices import Choices
from tests.bot.terminal.toys import bubble, key

YES, NO, MORE = key("yes"), key("no"), key("more")


def numbers(*batches: tuple[Outgoing, ...]) -> dict[int, str]:
    choices = Choices()
    for batch in batches:
        choices.expect(batch)
        for outgoing in batch:
            choices.offer(outgoing)
    return {number: choice.key.text for number, choice in choices.live.items()}


def test_buttons_are_numbered_from_one() -> None:
    assert numbers((bubble("?", YES, NO),)) == {1: "yes", 2: "no"}


def test_a_second_message_numbers_on() -> None:
    card, draft = bubble("?", YES, NO), bubble("!", MORE, id=2)
    assert numbers((card, draft)) == numbers((card,), (draft,)) == {1: "yes", 2: "no", 3: "more"}


def test_the_same_button_keeps_its_number_beside_others() -> None:
    choices = Choices()
    choices.expect([bubble("?", YES, NO)])
    choices.offer(bubble("?", YES, NO))
    again = bubble("?", NO, MORE, id=2)
    choices.expect([again])
    assert list(choices.offer(again)) == [2, 3]
    picked = choices.pick("2")
    assert picked is not None
    assert picked.message == 2


def test_where_all_is_shown_anew_numbers_begin_at_one() -> None:
    again = (bubble("!", MORE, id=2), bubble("?", NO, YES, id=3))
    assert numbers((bubble("?", YES, NO),), again) == {1: "more", 2: "no", 3: "yes"}


def test_a_bubble_without_buttons_leaves_the_numbers() -> None:
    assert numbers((bubble("?", YES),), (bubble("Help", id=2),)) == {1: "yes"}


def test_a_new_screen_clears_the_old() -> None:
    assert numbers((bubble("?", YES, NO),), (bubble("words only", id=2, step=1),)) == {}


def test_an_edited_message_gives_its_numbers_back() -> None:
    beside = bubble("!", key("other"), id=2)
    edited = bubble("?", MORE, id=3, edit=1)
    assert numbers((bubble("?", YES, NO), beside), (edited,)) == {1: "more", 3: "other"}


def test_links_and_copies_have_no_number() -> None:
    choices = Choices()
    message = bubble("?", key("x", url="https://a.org"), key("y", copy="z"))
    assert choices.offer(message) == {}


@pytest.mark.parametrize("line", ["2", "2.", " 2) "])
def test_ways_to_type_a_number(line: str) -> None:
    choices = Choices()
    choices.offer(bubble("?", key("yes"), key("no")))
    picked = choices.pick(line)
    assert picked is not None
    assert (picked.key.press, picked.token, picked.step) == ("no", "tok", 0)


@pytest.mark.parametrize("line", ["3", "0", "two", "32000", "2k", "", "1 2"])
def test_what_is_no_number_of_a_choice(line: str) -> None:
    choices = Choices()
    choices.offer(bubble("?", key("yes"), key("no")))
    assert choices.pick(line) is None

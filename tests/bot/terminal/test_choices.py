import pytest

from bot.terminal.choices import Choices
from tests.bot.terminal.toys import bubble, key


def numbers(choices: Choices) -> dict[int, str]:
    return {number: choice.key.text for number, choice in choices.live.items()}


def test_buttons_are_numbered_from_one() -> None:
    choices = Choices()
    assert list(choices.offer(bubble("?", key("yes"), key("no")))) == [1, 2]
    assert numbers(choices) == {1: "yes", 2: "no"}


def test_a_second_message_numbers_on() -> None:
    choices = Choices()
    choices.offer(bubble("?", key("yes"), key("no")))
    assert list(choices.offer(bubble("!", key("more"), id=2))) == [3]


def test_the_same_button_keeps_its_number() -> None:
    choices = Choices()
    choices.offer(bubble("?", key("yes"), key("no")))
    assert list(choices.offer(bubble("?", key("no"), key("why"), id=2))) == [2, 3]
    picked = choices.pick("2")
    assert picked is not None
    assert picked.message == 2


def test_a_new_screen_clears_the_old() -> None:
    choices = Choices()
    choices.offer(bubble("?", key("yes"), key("no")))
    choices.offer(bubble("words only", id=2, step=1))
    assert numbers(choices) == {}


def test_an_edited_message_gives_its_numbers_back() -> None:
    choices = Choices()
    choices.offer(bubble("?", key("yes"), key("no")))
    choices.offer(bubble("?", key("more"), key("no"), id=2, edit=1))
    assert numbers(choices) == {1: "more", 2: "no"}


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

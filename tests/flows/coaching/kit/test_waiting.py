"""Lines without a sign: each is asked about in its turn, and none is lost without a word."""

import pytest

from tests.flows.coaching.dialogue import Talk
from tests.flows.coaching.kit.places import pondering

THREE = "the boss\nthe view\nthe stairs"


def weighed(*lines: str) -> Talk:
    return pondering().taps("Weigh it up").types(*lines)


def items(talk: Talk) -> list[tuple[str, str]]:
    return [(item.text, item.side.value) for item in talk.memory.kit.items]


def test_three_lines_are_asked_about_one_after_the_other() -> None:
    talk = weighed(THREE).hears("“the boss”: does that", "2 more lines wait their turn.")
    talk.taps("Against it").hears("○ the boss", "“the view”: does that", "One more line waits")
    talk.taps("For it").hears("“the stairs”: does that").hears_no("more")
    talk.taps("Against it").expects("kit-ask-weigh-more")
    assert items(talk) == [("the boss", "against"), ("the view", "for"), ("the stairs", "against")]


def test_a_line_typed_meanwhile_waits_too() -> None:
    talk = weighed("the boss", "the view", "The boss").hears("“the boss”", "One more line waits")
    assert items(talk.types("against", "for")) == [("the boss", "against"), ("the view", "for")]


def test_signs_and_none_in_one_message() -> None:
    talk = weighed("+ close to home\nthe boss\n-- long hours\nthe view")
    assert items(talk) == [("close to home", "for"), ("long hours", "against")]
    talk.hears("● long hours", "“the boss”: does that", "One more line waits")


def test_a_line_with_a_sign_leaves_the_others_waiting() -> None:
    talk = weighed("the boss\nthe view", "+ the stairs").hears("“the boss”: does that")
    assert talk.memory.kit.waiting == ("the boss", "the view")


def test_a_waiting_line_typed_again_with_its_sign() -> None:
    talk = weighed("the boss\nthe view", "- The boss").hears("“the view”: does that")
    assert items(talk) == [("The boss", "against")]


@pytest.mark.parametrize(("sign", "side"), [("+", "for"), ("-", "against"), ("\u2212", "against")])
def test_a_sign_alone_answers(sign: str, side: str) -> None:
    assert items(weighed("the boss", sign)) == [("the boss", side)]


@pytest.mark.parametrize("word", ["done", "Done.", "back", "finished", "that's it", "enough", "ok"])
def test_words_that_leave_the_question(word: str) -> None:
    talk = weighed(THREE, word).expects("kit-left-out", "kit-ask-weigh")
    talk.hears("I left out “the boss” and 2 more.")
    assert talk.state == "weighing"
    assert (talk.memory.kit.items, talk.memory.kit.waiting) == ((), ())
    assert talk.types(word).state == "result"


def test_the_way_back_to_the_list_does_not_swallow_the_next_tap() -> None:
    talk = weighed("+ the stairs", "the boss").taps("Back to the list").hears("left out “the boss”")
    assert talk.taps("Done").state == "result"


@pytest.mark.parametrize("word", ["skip", "neither", "I don't know", "leave it out"])
def test_one_line_is_left_out(word: str) -> None:
    talk = weighed(THREE, word).hears("I left out “the boss”.", "“the view”: does that")
    talk.taps("Leave it out", "Leave it out").hears("I left out “the stairs”.")
    assert talk.expects("kit-ask-weigh").state == "weighing"


def test_what_waits_has_its_place_on_the_list() -> None:
    talk = weighed("\n".join(f"thing {number}" for number in range(10)))
    talk.hears("Eight is as much as fits, so I left out “thing 8” and 1 more.", "7 more lines wait")
    talk.types("+ the view").hears("left out “the view”", "“thing 0”: does that")
    assert len(items(talk.types(*["for"] * 8))) == 8
    talk.expects("kit-ask-weigh-full")


@pytest.mark.parametrize("line", ["- he touched me", "+ close to home\nhe touched me"])
def test_danger_on_the_list_is_asked_about_and_the_lines_are_kept(line: str) -> None:
    talk = weighed(line)
    assert talk.state == "safety"
    assert len(talk.memory.kit.items) == 1
    assert bool(talk.memory.kit.waiting) is ("\n" in line)


def test_a_crisis_is_no_item() -> None:
    assert not items(weighed("- I want to kill myself").hears("bigger than any interview"))


@pytest.mark.parametrize("line", ["I want to get out of here", "the boss is rude"])
def test_what_is_no_danger_may_stand_on_the_list(line: str) -> None:
    assert items(weighed(f"- {line}")) == [(line, "against")]


def test_lines_wait_while_something_else_is_done() -> None:
    talk = weighed("the boss\nthe view").commands("out").commands("back")
    talk.hears("“the boss”: does that", "One more line waits")

"""Worries beside facts, and what the lists show."""

import pytest

from flows.core.errors import UnexpectedEvent
from tests.flows.coaching.dialogue import Talk
from tests.flows.coaching.kit.places import afraid

NO_TALK = ("you should", "don't worry", "you can do", "anxiety", "believe in")


def listed(worries: int, facts: int) -> Talk:
    talk = afraid().taps("Fear or facts")
    talk.types("\n".join(f"worry {n}" for n in range(worries)) or "?")
    talk.taps("Now what I know")
    return talk.types("\n".join(f"fact {n}" for n in range(facts)) or "?")


def test_it_is_offered_to_who_is_afraid_only() -> None:
    assert "Fear or facts" in afraid().labels
    assert "Weigh it up" not in afraid().labels


def test_two_lists_line_by_line() -> None:
    talk = afraid().taps("Fear or facts").expects("kit-ask-worries")
    talk.types("they will laugh", "I go blank\n\nthe train is late").hears("○ they will laugh")
    talk.taps("Now what I know").expects("kit-ask-facts").types("they asked me back")
    kit = talk.memory.kit
    assert kit.worries == ("they will laugh", "I go blank", "the train is late")
    assert kit.facts == ("they asked me back",)
    talk.taps("Back to my worries", "Take the last line out")
    assert len(talk.memory.kit.worries) == 2
    talk.taps("Take the last line out", "Take the last line out")
    assert "Take the last line out" not in talk.labels
    talk.taps("Done").expects("verdict-face-the-fear-reason")


@pytest.mark.parametrize(
    ("worries", "facts", "text"),
    [
        (1, 0, "One worry, and it has not happened."),
        (3, 0, "3 worries, and none of them has happened."),
        (0, 1, "One thing you know, and no worry written down."),
        (0, 2, "2 things you know, and no worry written down."),
        (3, 1, "More worries than facts: 3 to 1."),
        (1, 2, "More facts than worries: 2 to 1."),
        (2, 2, "As many facts as worries."),
    ],
)
def test_an_honest_sentence(worries: int, facts: int, text: str) -> None:
    listed(worries, facts).hears(text).hears_no(*NO_TALK)


def test_lists_stay_short_and_words_stay_theirs() -> None:
    talk = afraid().taps("Fear or facts").types("\n".join(f"worry {n}" for n in range(20)))
    assert len(talk.memory.kit.worries) == 6
    talk.hears("Six is as much as fits here, so I left out \u201cworry 6\u201d and 13 more.")
    talk.expects("kit-ask-fears-full").types("worry 99").hears("left out \u201cworry 99\u201d.")
    talk = afraid().taps("Fear or facts").types("<i>" + "x" * 300)
    assert len(talk.memory.kit.worries[0]) == 100
    assert "&lt;i&gt;" in talk.messages[0].html


def test_a_long_line_is_cut_between_words() -> None:
    talk = afraid().taps("Fear or facts").types("they will laugh " * 9)
    (worry,) = talk.memory.kit.worries
    assert worry.endswith(" they will laugh\u2026")
    assert len(worry) <= 100


def test_an_emoji_alone_is_no_worry_and_that_is_said() -> None:
    talk = afraid().taps("Fear or facts").types("I go blank\n\U0001f642\nthey will laugh")
    talk.hears("A line needs a word or two, so I left out \u201c\U0001f642\u201d.")
    assert talk.memory.kit.worries == ("I go blank", "they will laugh")
    talk.types("\u2764\ufe0f").expects("kit-wordless", "kit-ask-worries-more")


def test_an_old_key_takes_no_other_line_out() -> None:
    talk = afraid().taps("Fear or facts").types("they will laugh")
    old = next(key.press for key in talk.buttons if key.text == "Take the last line out")
    talk.taps("Take the last line out").types("I go blank")
    with pytest.raises(UnexpectedEvent):
        talk.taps_old(talk.conversation.step, old)
    assert talk.memory.kit.worries == ("I go blank",)


def test_an_empty_line_is_no_worry() -> None:
    assert afraid().taps("Fear or facts").types("?!").expects("puzzled-choice-1").state == "fears"

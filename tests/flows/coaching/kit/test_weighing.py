"""What speaks for it and what against, built by taps and typing."""

from itertools import product

import pytest

from flows.coaching.case import Case, Fit, Gut, Pay
from flows.coaching.kit import weighing
from flows.coaching.kit.memory import Item, Kit, Side
from flows.coaching.memory import Memory
from tests.flows.coaching.dialogue import Talk, begun
from tests.flows.coaching.kit.places import afraid, pondering, torn, withdrawing

MINUS = "\u2212"


def weighed(*lines: str) -> Talk:
    return pondering().taps("Weigh it up").types(*lines)


def items(talk: Talk) -> list[tuple[str, str, bool]]:
    return [(item.text, item.side.value, item.heavy) for item in talk.memory.kit.items]


@pytest.mark.parametrize(
    ("talk", "offered"),
    [(pondering(), True), (torn(), True), (afraid(), False), (withdrawing(), False)],
)
def test_it_is_offered_where_it_helps(talk: Talk, offered: bool) -> None:  # noqa: FBT001 -- a row
    assert ("Weigh it up" in talk.labels) is offered


def test_their_own_answers_are_suggested() -> None:
    talk = weighed().expects("kit-ask-weigh")
    assert talk.labels[:3] == (
        "+ the pay is fine",
        "+ I like the work",
        f"{MINUS} not my kind of company",
    )
    talk.taps(f"{MINUS} not my kind of company").hears("Against it", "○ not my kind of company")
    assert items(talk) == [("not-company", "against", False)]
    assert f"{MINUS} not my kind of company" not in talk.labels


def test_what_is_suggested_follows_the_answers() -> None:
    for pay, fit, gut in product(Pay, Fit, Gut):
        memory = Memory(case=Case(pay=pay, fit=fit, gut=gut))
        assert len(weighing.suggested(memory)) <= weighing.MOST_SUGGESTED


def test_lines_are_typed_with_a_sign() -> None:
    talk = weighed("+ close to home\n-- long hours", "\u2212 the stairs")
    assert items(talk) == [
        ("close to home", "for", False),
        ("long hours", "against", True),
        ("the stairs", "against", False),
    ]
    talk.hears("● long hours", "○ close to home", "leans towards leaving")


def test_a_line_without_a_sign_is_asked_about() -> None:
    talk = weighed("the boss").hears("“the boss”: does that speak for it, or against?")
    assert items(talk.types("against")) == [("the boss", "against", False)]
    talk.types("the view").taps("Leave it out").expects("kit-left-out", "kit-ask-weigh-more")
    assert len(items(talk)) == 1


def test_a_tap_makes_an_item_heavy_and_light_again() -> None:
    talk = weighed("+ close to home").taps("○ close to home")
    assert items(talk) == [("close to home", "for", True)]
    assert items(talk.taps("● close to home", "○ close to home")) == [
        ("close to home", "for", True)
    ]


def test_an_item_changes_its_side_and_is_taken_off() -> None:
    talk = weighed("+ the stairs", "- the stairs", "+ the view")
    assert items(talk) == [("the stairs", "against", False), ("the view", "for", False)]
    talk.taps("Take one off", "✕ the stairs", "✕ the view").expects("kit-ask-weigh")
    assert items(talk) == []
    talk.types("+ the view").taps("Take one off", "Leave them all")
    assert items(talk) == [("the view", "for", False)]


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("+ the pay is fine", [("pay-fine", "for", False)]),
        ("-- The pay is fine", [("pay-fine", "against", True)]),
        ("the pay is fine\n+ the view", [("pay-fine", "for", False), ("the view", "for", False)]),
        ("+ pay fine", [("pay fine", "for", False)]),
    ],
)
def test_a_suggestion_typed_as_it_reads(typed: str, listed: list[tuple[str, str, bool]]) -> None:
    assert items(weighed(typed)) == listed


def test_our_own_words_are_never_listed_twice() -> None:
    talk = weighed("+ a\n+ b\n+ c", "+ the pay is fine", "- the pay is fine")
    assert items(talk)[3:] == [("pay-fine", "against", False)]


def test_what_they_type_never_hits_one_of_ours() -> None:
    talk = weighed().taps(f"{MINUS} not my kind of company").types("+ not company")
    assert items(talk) == [("not-company", "against", False), ("not company", "for", False)]


def test_eight_are_as_much_as_fits() -> None:
    talk = weighed("\n".join(f"+ thing {number}" for number in range(12)))
    assert [text for text, *_ in items(talk)] == [f"thing {number}" for number in range(8)]
    talk.hears("Eight is as much as fits, so I left out \u201cthing 8\u201d and 3 more.")
    talk.types("- the stairs").hears("left out \u201cthe stairs\u201d.", "Take one off")
    assert len(items(talk)) == weighing.MOST_ITEMS


def test_a_full_list_still_changes() -> None:
    talk = weighed("\n".join(f"+ thing {number}" for number in range(8)), "-- thing 0")
    assert items(talk)[-1] == ("thing 0", "against", True)
    talk.hears_no("left out").taps("Take one off", "\u2715 thing 1").types("+ thing 9")
    assert items(talk)[-1] == ("thing 9", "for", False)


def test_a_long_line_is_cut_between_words() -> None:
    (text, *_), *_ = items(weighed("++ " + "a long way " * 8))
    assert text == "a long way a long way a long way a long way a long way a\u2026"
    assert len(weighed("+ " + "x" * 200).memory.kit.items[0].text) == weighing.LONGEST


def test_a_sign_alone_says_nothing() -> None:
    assert items(weighed("+").expects("puzzled-choice-1")) == []


@pytest.mark.parametrize("typed", ["\U0001f642", "+ \U0001f642", "+ the view\n\U0001f642"])
def test_an_emoji_alone_is_no_item_and_that_is_said(typed: str) -> None:
    talk = weighed(typed).hears("A line needs a word or two, so I left out")
    assert len(items(talk)) == typed.count("view")
    assert not talk.memory.kit.waiting


def test_the_card_says_which_way_the_list_leans() -> None:
    talk = weighed("++ close to home", "- long hours").taps("Done")
    talk.hears("leans towards staying: 1 heavy for it, 1 light against.", "Take a little time")
    talk.commands("why").hears("leans towards staying")
    talk.taps("Weigh it up").hears("○ long hours")


def test_after_danger_no_list_has_a_say() -> None:
    talk = weighed("++ close to home").taps("Done", "Changed my mind")
    talk.taps("Safety: No, nothing like that", "I don't feel safe").hears_no("leans")


@pytest.mark.parametrize(
    ("heavy", "light", "other", "text"),
    [
        (1, 1, 0, "leans towards staying: 1 heavy and 1 light for it, nothing against."),
        (0, 2, 1, "is level: 2 light for it, 1 heavy against."),
        (0, 1, 2, "leans towards leaving: 2 heavy against it, 1 light for it."),
    ],
)
def test_the_sentence_counts(heavy: int, light: int, other: int, text: str) -> None:
    lines = ["++ a" + "a" * n for n in range(heavy)] + ["+ b" + "b" * n for n in range(light)]
    weighed("\n".join([*lines, *("-- c" + "c" * n for n in range(other))])).hears(text)


def test_the_balance_comes_as_often_as_it_is_asked_for() -> None:
    talk = weighed("++ close to home").taps("Show the balance", "Show the balance")
    assert talk.messages[0].file is not None


def test_the_balance_is_a_picture_with_the_list_below_it() -> None:
    talk = weighed("++ close to home", "- long hours").taps("Show the balance")
    picture, below = talk.messages
    assert picture.file is not None
    assert (picture.file.picture, picture.file.name) == (True, "balance.png")
    assert picture.file.content.startswith(b"\x89PNG")
    assert "leans towards staying" in picture.html
    assert not picture.keyboard
    assert below.keyboard


def test_letters_without_a_picture_are_told_in_words() -> None:
    talk = weighed("+ close to home").types("+ \u5bb6\u304b\u3089\u8fd1\u3044")
    talk.expects("kit-no-picture").hears("\u5bb6\u304b\u3089\u8fd1\u3044", "Your own list leans")
    assert "Show the balance" not in talk.labels
    talk.types("- \u9577\u3044").hears_no("picture")
    talk.types("show the balance").expects("kit-no-picture", "kit-leans-staying")
    assert len(items(talk)) == 3
    talk.taps("Take one off", "\u2715 \u9577\u3044", "\u2715 \u5bb6\u304b\u3089\u8fd1\u3044")
    assert "Show the balance" in talk.taps("Leave them all").labels


def test_an_item_is_found_by_its_words_alone() -> None:
    kept = (Item(text="Close to home", side=Side.FOR),)
    fresh = Item(text="close to home!", side=Side.AGAINST)
    assert weighing.with_item(kept, fresh) == (fresh,)
    assert Kit(items=kept).items == kept


def test_nothing_to_weigh_before_the_result() -> None:
    assert "Weigh it up" not in begun("after", "no").labels

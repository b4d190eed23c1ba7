"""Details told below a note or beside a question are played back like any others."""

import pytest

from tests.flows.coaching.dialogue import begun
from tests.flows.coaching.kit.places import WITHDRAWS, pondering, withdrawing


@pytest.mark.parametrize("place", ["note", "adding"])
@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("company: Globex, role: cook", ("Company: Globex", "Role: cook")),
        ("role: UX writer", ("Role: UX writer",)),
        ("the company is Globex", ("Company: Globex",)),
        ("The role was actually UX writer", ("Role: UX writer",)),
        ("write it to Tom", ("Contact: Tom",)),
        (
            "my name is Sam Okoro, and the company is Contoso",
            ("Company: Contoso", "Your name: Sam Okoro"),
        ),
    ],
)
def test_what_is_told_below_a_note(place: str, line: str, lines: tuple[str, ...]) -> None:
    talk = withdrawing()
    if place == "adding":
        talk.taps("Add a detail")
    talk.types(line).expects("hearing-told").hears(*lines)
    assert talk.taps("That's right").hears_no("Bow out, soon").state == "result"
    assert all(value.partition(": ")[2] in talk.said for value in lines if "Contact" not in value)


def test_it_counts_only_once_it_was_seen() -> None:
    talk = withdrawing().types("company: Globex")
    assert talk.memory.details.company == "Acme"
    assert talk.taps("None of that").memory.details.company == "Acme"


def test_what_is_in_the_note_already_is_known() -> None:
    withdrawing().types("company: Acme").expects("known-1")
    withdrawing().types("send it to Maria").expects("known-1")


def test_where_no_note_stands_and_at_a_question() -> None:
    assert pondering().types("role: cook").hears("Role: cook").state == "playback"
    begun("after", "no", "company: Globex").hears("Company: Globex")
    begun("after", "role: cook, he touched me").expects("ask-safety")


def test_two_names_in_one_sentence_where_one_is_asked() -> None:
    talk = begun(*WITHDRAWS, "my name is Sam Okoro, and the company is Contoso")
    talk.hears("Company: Contoso", "Your name: Sam Okoro")
    assert begun(*WITHDRAWS, "the company is Globex").memory.details.company == "Globex"


@pytest.mark.parametrize("line", ["the company is boring", "the company is German"])
def test_what_a_company_is_like_is_no_name(line: str) -> None:
    assert withdrawing().types(line).state == "result"

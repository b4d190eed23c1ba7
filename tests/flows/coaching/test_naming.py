"""Names as they are signed with, and questions that somebody has no answer to."""

import pytest

from flows.coaching.naming import fitting
from tests.flows.coaching.dialogue import begun

ASKED = ("after", "no", "out", "sure", "fine", "neither", "no")


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("own_name", "my name is sam o'neil", "Sam O'Neil"),
        ("own_name", "i'm Sam", "Sam"),
        ("own_name", "I\u2019m sam", "Sam"),
        ("own_name", "it's Sam", "Sam"),
        ("own_name", "sam", "Sam"),
        ("own_name", "anna-lena van der berg", "Anna-Lena van der Berg"),
        ("own_name", "McKenzie", "McKenzie"),
        ("own_name", "bell hooks jr", "Bell Hooks Jr"),
        ("own_name", "Ito", "Ito"),
        ("own_name", "imran", "Imran"),
        ("contact", "Maria Hofer, the HR lead", "Maria Hofer"),
        ("contact", "maria@acme.com", "maria@acme.com"),
        ("contact", "Tom", "Tom"),
        ("company", "it's Acme", "Acme"),
        ("company", "Itsy, Inc.", "Itsy, Inc."),
        ("company", "acme", "acme"),
        ("role", "it's a designer", "it's a designer"),
    ],
)
def test_what_leads_up_to_a_name_is_left_out(field: str, typed: str, kept: str) -> None:
    assert fitting(field, typed, "en") == kept


@pytest.mark.parametrize(
    "line",
    ["I don't remember", "idk", "nothing really", "no idea", "none", "n/a", "don't know", "dunno"],
)
def test_no_answer_means_skip_at_every_detail(line: str) -> None:
    talk = begun(*ASKED)
    for state in ("company", "role", "contact", "own_name", "liked", "project", "channel"):
        assert talk.state == state
        talk.types(line)
    assert talk.state == "result"
    assert (talk.memory.details.company, talk.memory.details.liked) == (None, None)


def test_a_name_told_in_a_sentence_signs_the_note() -> None:
    talk = begun(*ASKED, "skip", "skip", "Maria Hofer, the HR lead", "my name is sam o'neil")
    talk.types("skip the rest").hears("Hi Maria Hofer,", "Sam O'Neil")


def test_where_something_was_said_before_it_stays() -> None:
    talk = begun(*ASKED, "Acme", "skip the rest").commands("edit").taps("Company: Acme")
    talk.types("no idea")
    assert talk.memory.details.company == "Acme"

"""What people type as details, and what of it stands in a draft."""

import pytest

from flows.coaching.case import Case, Stage
from flows.coaching.details import Details, Kind, Tone
from flows.coaching.drafts import write
from flows.coaching.drafts.facts import facts_of
from flows.core.texts import texts


def known(field: str, typed: str, *, agency: bool = False) -> str:
    details = Details(**{field: typed}, agency=agency)  # type: ignore[arg-type]
    return str(getattr(facts_of(Case(), details, texts("en"), "en"), field))


@pytest.mark.parametrize("field", ["company", "role", "contact", "own_name", "liked", "project"])
@pytest.mark.parametrize(
    "line",
    ["nothing really", "not much", "None of that", "none that I remember", "I don\u2019t know"],
)
def test_an_answer_that_names_nothing_is_none(field: str, line: str) -> None:
    assert known(field, line) == ""


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("liked", "i liked nothing"),
        ("liked", "I didn't like anything"),
        ("liked", "that's right"),
        ("liked", "correct"),
        ("liked", "I liked it a lot"),
        ("project", "they didn't mention any"),
        ("project", "there wasn't one"),
        ("contact", "I don't know her name"),
        ("contact", "the HR lady"),
        ("contact", "hiring manager"),
        ("contact", "To whom it may concern"),
        ("contact", "+44 20 7946 0958"),
        ("contact", "maria@acme.example"),
        ("company", "a startup in Berlin"),
    ],
)
def test_what_no_letter_could_say_is_left_out(field: str, line: str) -> None:
    assert known(field, line) == ""


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("liked", "no politics"),
        ("liked", "not having to commute"),
        ("liked", "there was no pressure"),
        ("liked", "nothing was too much trouble"),
        ("contact", "Noah"),
        ("contact", "Theo"),
        ("contact", "Notker Isabel"),
        ("company", "A Little Bakery"),
        ("company", "Next"),
        ("role", "work student"),
        ("own_name", "Will"),
    ],
)
def test_what_only_looks_like_nothing_stays(field: str, line: str) -> None:
    assert known(field, line) == line


@pytest.mark.parametrize(
    ("field", "line", "kept"),
    [
        ("contact", "Hi Maria", "Maria"),
        ("contact", "I spoke to Maria from HR", "Maria"),
        ("contact", "a woman called Maria", "Maria"),
        ("contact", "Maria (HR)", "Maria"),
        ("contact", "Maria 0170 1234567", "Maria"),
        ("contact", "Maria Müller, maria@acme.example", "Maria Müller"),
        ("contact", "Maria <maria@acme.example>", "Maria"),
        ("contact", "her email is maria@acme.example", ""),
        ("role", "it was for the Head of Marketing", "Head of Marketing"),
        ("role", "I applied as a cook", "cook"),
        ("role", "I applied for the nurse job at St Mary", "nurse"),
        ("other_role", "I'd like to work in design", "design"),
        ("other_role", "something with research", "with research"),
        ("company", "I applied to Acme", "Acme"),
        ("project", "We talked about robots", "robots"),
        ("project", "that they want to open a shop", "your plan to open a shop"),
        ("project", "They're planning a new app", "your plans for a new app"),
        ("project", "they are working on AI", "your work on AI"),
    ],
)
def test_what_stands_around_a_detail_goes(field: str, line: str, kept: str) -> None:
    assert known(field, line) == kept


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("they offered me coffee", "you offered me coffee"),
        ("how they treated me", "how you treated me"),
        ("the redesign they plan", "the redesign you plan"),
        ("moving their data to the cloud", "moving your data to the cloud"),
        ("their customers", "your customers"),
        ("how people help each other with their tasks", None),
        ("everyone was proud of their work", None),
    ],
)
def test_a_letter_speaks_to_its_reader(line: str, said: str | None) -> None:
    assert known("liked", line) == (said or line)


def test_to_an_agency_they_are_the_client() -> None:
    assert known("liked", "their office dog", agency=True) == "their office dog"
    assert known("project", "they want to open a shop", agency=True) == "their plan to open a shop"


def test_without_a_name_the_greeting_has_none() -> None:
    case = Case(stage=Stage.AFTERWARDS)
    for line in ("I don't know her name", "the HR lady", "maria@acme.example"):
        body = write(case, Details(contact=line), Kind.EMAIL, Tone.WARM).body
        assert body.startswith("Hello,\n")

"""Details that are added, changed or taken out below the note."""

from tests.flows.coaching.dialogue import begun
from tests.flows.coaching.kit.places import WITHDRAWS, withdrawing


def test_a_detail_is_added_and_the_note_has_it() -> None:
    talk = withdrawing().taps("Add a detail").expects("kit-ask-add")
    assert "Company: Acme" in talk.labels
    talk.taps("What you liked +").types("the quiet rooms").expects("kit-added", "note-email")
    talk.hears("quiet rooms").hears_no("Bow out, soon")
    talk.taps("Add a detail", "Contact: Maria").types("Jo").hears("Hi Jo")
    assert talk.memory.trail[-1] != "adding"


def test_the_role_they_would_like_is_asked_on_request() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "company", "yes", "skip the rest")
    talk.taps("Add a detail", "Role you'd like +").expects("ask-other-role")
    talk.types("product design").expects("kit-added", "note-stay-in-touch").hears("product design")
    assert "Role you'd like: product design" in talk.commands("edit").labels
    assert "Role you'd like +" not in withdrawing().taps("Add a detail").labels


def test_a_detail_for_which_the_form_has_no_room() -> None:
    talk = withdrawing().taps("Other forms", "If they push back", "Add a detail", "Project +")
    talk.types("the new app").expects("kit-added-elsewhere", "note-pushback")


def test_a_detail_that_names_nothing_changes_nothing() -> None:
    talk = withdrawing().taps("Add a detail", "Project +")
    talk.types("they didn't say which").expects("kit-added-unseen", "note-email")


def test_an_address_is_for_the_envelope_and_a_name_for_the_greeting() -> None:
    talk = withdrawing().taps("Add a detail", "Contact: Maria")
    talk.types("maria@acme.example").expects("kit-added-address").hears("Hello,")
    talk.taps("Add a detail", "Contact: maria@acme.example")
    talk.types("Maria Müller, maria@acme.example").expects("kit-added").hears("Hi Maria Müller,")
    talk.taps("Send or share")
    gmail = next(key.url for key in talk.buttons if key.text == "Gmail")
    assert "to=maria%40acme.example" in gmail


def test_a_detail_is_taken_out_again_or_left() -> None:
    talk = withdrawing().taps("Add a detail", "Contact: Maria", "Leave it out")
    talk.expects("kit-added-without").hears_no("Maria")
    talk.taps("Add a detail", "Back").expects("note-email").hears_no("Bow out, soon")
    talk.taps("Add a detail", "In touch +", "By email", "Add a detail", "In touch: By email")


def test_a_long_detail_is_cut_on_its_key() -> None:
    talk = begun(*WITHDRAWS, "company: Wolfeschlegelsteinhausen & Sons", "skip the rest")
    talk.taps("Add a detail")
    assert "Company: Wolfeschlegelsteinh…" in talk.labels

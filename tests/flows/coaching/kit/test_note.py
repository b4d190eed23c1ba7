"""The keys below the note, and what they do."""

from email import message_from_bytes, policy

import pytest

from flows.coaching.details import Kind
from flows.coaching.drafts import kinds_for
from flows.core.events import Media
from flows.core.texts import texts
from tests.flows.coaching.dialogue import Talk, begun
from tests.flows.coaching.kit.places import (
    WITHDRAWS,
    fooled,
    kit_places,
    note_of,
    pondering,
    withdrawing,
)

ROWS = 7


def keyboard(talk: Talk) -> list[list[str]]:
    """The rows of the newest message."""
    return [[key.text for key in row] for row in talk.messages[-1].keyboard]


def test_a_handful_of_keys() -> None:
    assert keyboard(withdrawing()) == [
        ["Copy subject"],
        ["Say it differently", "Add a detail"],
        ["More neutral", "To the point"],
        ["Shorter", "Longer"],
        ["Send or share", "Other forms"],
        ["Changed my mind", "More"],
    ]


def test_no_keyboard_is_a_control_panel() -> None:
    for place in kit_places():
        for reply in place.view():
            assert len(reply.keyboard) <= ROWS, [b.label.id for b in reply.buttons()]


def test_shorter_and_longer_change_the_note_in_place() -> None:
    talk = withdrawing()
    usual = note_of(talk)
    short = note_of(talk.taps("Shorter"))
    assert [message.delivery for message in talk.messages] == ["edit"]
    assert len(short.split()) < len(usual.split())
    talk.taps("Longer")
    assert note_of(talk) == usual
    assert len(note_of(talk.taps("Longer")).split()) > len(usual.split())
    assert "Longer" not in talk.labels


def test_a_length_that_changes_nothing_is_not_offered() -> None:
    talk = withdrawing().taps("Other forms", "If they push back")
    assert not {"Shorter", "Longer"} & set(talk.labels)


def test_every_form_that_the_case_calls_for_is_a_tap_away() -> None:
    talk = withdrawing()
    for kind in kinds_for(talk.case):
        label = texts("en").plain(f"kind-{kind.value.replace('_', '-')}")
        if kind is not Kind.EMAIL:
            talk.taps("Other forms", label)
        says_no = "-out" if kind is Kind.THANK_YOU else ""
        talk.expects(f"note-{kind.value.replace('_', '-')}{says_no}")
        assert "Say it differently" in talk.labels


def test_each_answer_of_a_pushback_is_copied_by_itself() -> None:
    talk = withdrawing().taps("Other forms", "If they push back")
    copies = [key.copy for key in talk.buttons if key.copy]
    assert [key.text for key in talk.buttons if key.copy] == [f"Copy answer {n}" for n in (1, 2, 3)]
    assert all(copy in note_of(talk) and "“" not in copy for copy in copies)


def test_a_short_message_is_copied_whole() -> None:
    talk = withdrawing().taps("To the point", "Other forms", "Message")
    (copy,) = [key.copy for key in talk.buttons if key.copy]
    assert f"<pre>{copy}</pre>" in note_of(talk)


def test_an_email_leaves_as_a_file_a_window_or_to_another_chat() -> None:
    talk = withdrawing().taps("Send or share")
    keys = {key.text: key for key in talk.buttons}
    assert keys["Gmail"].url.startswith("https://mail.google.com/")
    assert keys["Outlook"].url.startswith("https://outlook.live.com/")
    assert keys["To another chat"].share == "Email"
    talk.taps("Email file").expects("kit-file-sent")
    file = talk.messages[0].file
    assert file is not None
    mail = message_from_bytes(file.content, policy=policy.default)
    assert (file.name, mail["X-Unsent"]) == ("withdrawal-acme.eml", "1")
    assert "designer" in mail["Subject"]


def test_a_file_comes_as_often_as_it_is_asked_for() -> None:
    talk = withdrawing().taps("Send or share", "Email file", "Email file").expects("kit-file-sent")
    assert talk.messages[0].file is not None


def test_a_spoken_form_is_only_shared() -> None:
    talk = withdrawing().taps("Other forms", "Phone", "Send or share")
    shown = [key.text for key in talk.buttons if key.text != "More advice"]
    assert shown == ["Why this?", "To another chat", "Back to the note"]
    assert "Say it differently" in talk.taps("Back to the note").labels


def test_a_no_is_called_one_where_the_advice_is_another() -> None:
    talk = begun("offer", "no", "i like it", "they said 45k euros, I need 52k", "both")
    talk.types("company: Acme, my name: Kim", "skip the rest").expects("note-negotiate")
    talk.taps("Other forms")
    assert {"No by email", "No by message", "If they resist my no"} <= set(talk.labels)
    talk.taps("No by message").hears("Plan B, if you bow out after all.").hears("decline")
    talk.types("email").hears("Plan B", "Your email")
    talk.taps("Other forms", "Negotiate", "Add a detail", "In touch +", "By messages")
    talk.expects("kit-added", "note-negotiate-message").hears("€45,000", "€52,000").hears_no(
        "Plan B"
    )


def test_a_call_without_a_name_says_so() -> None:
    talk = begun("after", "no", "out", "sure", "fine", "neither", "no", "skip the rest")
    talk.taps("Other forms", "Voicemail").expects("note-say-name")
    talk.taps("Add a detail", "Your name +").types("Sam").expects("note-voicemail")
    talk.hears_no("Say your name first")


def test_what_is_shared_are_the_notes_own_offers() -> None:
    talk = withdrawing().taps("Other forms", "If they push back", "Send or share")
    (share,) = [key.share for key in talk.buttons if key.share]
    found = talk.conversation.flow.offers(talk.conversation, share)
    assert len(found) == 3
    assert {each.title.id for each in found} == {"offers-pushback"}


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("warmer", "note-email"),
        ("shorter", "note-email"),
        ("by phone", "note-phone"),
        ("thank-you", "note-thank-you-out"),
        ("email file", "kit-file-sent"),
        ("send it", "note-email"),
        ("details", "kit-ask-add"),
        ("check my draft", "kit-ask-text"),
        ("why", "kit-why-head"),
        ("says who", "kit-why-head"),
        ("i changed my mind", "kit-rethought"),
        ("start over", "kit-ask-restart"),
        ("remember", "kit-name-kept"),
        ("write the note", "note-email"),
    ],
)
def test_the_words_of_every_page_are_understood(line: str, text: str) -> None:
    talk = withdrawing().taps("To the point") if line == "warmer" else withdrawing()
    talk.types(line).expects(text)


def test_back_is_still_the_way_back() -> None:
    assert withdrawing().types("back").state == "liked"
    assert "Say it differently" in withdrawing().taps("Send or share").types("back").labels


def test_a_key_of_an_earlier_page_still_works() -> None:
    talk = withdrawing().taps("Other forms")
    step = talk.conversation.step
    talk.taps("Back to the note").taps_old(step, "kind:message").expects("note-message")
    talk.taps_old(step, "length:shorter").expects("note-message")
    talk.taps_old(step, "kind:email").taps_old(step, "send:file").expects("kit-file-sent")


def test_one_line_is_enough_for_what_was_not_understood() -> None:
    for talk in (withdrawing(), pondering()):
        talk.types("hmpf").expects("puzzled-choice-1")
        assert len(talk.messages) == 1
        talk.commands("foo").hears("/foo").hears_no("Because")
        talk.shares(Media.VOICE).expects("shared-voice")
        talk.commands("skip").expects("nothing-to-skip").hears_no("Because")


def test_the_words_of_a_button_are_no_detail() -> None:
    asked = begun(*WITHDRAWS)
    assert asked.types("write the note").expects("note-email").memory.details.company is None
    asked = begun(*WITHDRAWS).types("say it differently").expects("puzzled-words-1")
    assert asked.state == "company"


def test_no_note_for_a_scam_however_it_is_asked_for() -> None:
    for line in ("write the note", "note", "/review"):
        talk = fooled()
        talk = talk.commands("review") if line == "/review" else talk.types(line)
        talk.expects("kit-no-note").hears_no("Do not reply")
    assert fooled().types("word " * 40).expects("puzzled-choice-1").state == "result"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("to the point", "shorter", "shorter", "shorter"), "kit-unfit-shorter"),
        (("longer", "longer", "longer"), "kit-unfit-longer"),
        (("warmer",), "kit-unfit-tone"),
        (("negotiate",), "kit-unfit-kind"),
        (("message", "message"), "kit-unfit-shown"),
    ],
)
def test_keys_that_the_note_has_not_got_are_answered_in_a_line(
    lines: tuple[str, ...], text: str
) -> None:
    talk = withdrawing().types(*lines).expects(text)
    assert len(talk.messages) == 1


@pytest.mark.parametrize("line", ["write the note", "note"])
def test_for_a_scam_no_note_is_written_on_any_card(line: str) -> None:
    fooled().types(line).expects("kit-no-note")
    fooled().commands("out").types(line).expects("kit-no-note")

"""A draft of their own, read and mended."""

from flows.coaching.kit.reviewing import mended, pieces
from flows.coaching.review import review
from flows.core.events import Media
from tests.flows.coaching.dialogue import Talk, begun
from tests.flows.coaching.kit.places import BAD, GOOD, WITHDRAWS, pondering, withdrawing


def reviewed(text: str) -> Talk:
    return withdrawing().taps("More", "Check my own words").types(text)


def test_one_thing_at_a_time_with_its_words_its_reason_and_a_mend() -> None:
    talk = reviewed("Thank you, I withdraw my application. Your boss was rude.")
    talk.hears("One thing I'd look at", "“", "rude", "(D4)").hears_no("Hi Maria")
    assert talk.labels == ("Take this out", "Leave it as it is", "Another text", "Done")
    talk.taps("Take this out").expects("review-clean", "note-body")
    talk.hears("I withdraw my application.").hears_no("rude")
    assert [message.delivery for message in talk.messages] == ["edit"]


def test_a_bad_draft_tap_by_tap() -> None:
    talk = reviewed(BAD)
    for _ in range(12):
        mends = [key for key in talk.buttons if key.press.startswith("mend:")]
        left = [key for key in talk.buttons if key.press.startswith("keep:")]
        if not left:
            break
        talk.taps((mends or left)[0].text)
    talk.hears_no("rude", "Globex")
    kit = talk.memory.kit
    found = {finding.check for finding in review(kit.pasted, talk.case, talk.memory.details)}
    assert found <= set(kit.kept)
    talk.expects("kit-review-yours")


def test_a_good_draft_is_praised() -> None:
    reviewed(GOOD).expects("review-clean").hears_no("Hi Maria")


def test_what_they_keep_is_theirs() -> None:
    talk = reviewed("Thank you, I withdraw my application. Your boss was rude.")
    talk.taps("Leave it as it is").expects("kit-review-yours")
    talk.taps("Another text").expects("kit-ask-text").types(GOOD).expects("review-clean")


def test_the_source_elsewhere_is_named() -> None:
    reviewed("Dear [name], thank you, I withdraw my application.").hears("not from the article")


def test_their_words_are_escaped() -> None:
    talk = reviewed("Thank you, I withdraw my application. Your <b>boss</b> was rude & loud.")
    assert "&lt;b&gt;" in talk.messages[0].html or "rude" in talk.messages[0].html
    talk.commands("back").commands("review")
    assert "<pre>Thank you, I withdraw my application. Your &lt;b&gt;" in talk.messages[0].html


def test_done_returns_to_the_note_and_the_text_is_kept() -> None:
    talk = reviewed(GOOD).taps("Done").expects("note-email").hears_no("Bow out, soon")
    talk.commands("review").expects("note-body", "review-clean").hears("friendly talk")


def test_after_a_card_without_a_note_the_card_returns() -> None:
    talk = pondering().taps("Check my own words").types(GOOD).taps("Done")
    talk.expects("verdict-take-time-reason")


def test_the_command_brings_a_text_along() -> None:
    talk = withdrawing().commands("review", GOOD).expects("review-clean")
    talk.commands("review", BAD).expects("kit-review-found")
    assert talk.memory.kit.pasted == BAD
    talk.commands("review").expects("note-body", "kit-review-found")
    talk.taps("Another text").types(GOOD).expects("review-clean")


def test_a_text_announced_before_the_verdict_is_read_as_none_of_the_answers() -> None:
    talk = begun("after").commands("review").expects("kit-review-early").types(BAD)
    talk.expects("kit-review-early-kept", "ask-danger")
    assert (talk.case.danger, talk.memory.kit.pasted) == (None, BAD)
    talk.types("no").expects("kit-review-found")


def test_what_would_hurt_comes_first() -> None:
    reviewed("I withdraw. Your boss was rude and an idiot.").hears("boss was rude")


def test_the_words_of_the_way_back_are_understood() -> None:
    for line in ("back to the note", "done", "back"):
        reviewed(GOOD).types(line).expects("note-email")


def test_a_text_that_came_early_is_read_after_the_second_answer() -> None:
    talk = begun("after").commands("review", BAD).expects("kit-review-early-kept", "ask-danger")
    talk.types("no").expects("kit-review-found", "note-body")
    assert talk.state == "review"
    talk.taps("Done").expects("ask-gut").types(*WITHDRAWS[2:], "skip the rest")
    talk.hears_no("I still have the text")
    talk = begun().commands("review").expects("kit-review-early").types(BAD)
    talk.types("after", "nothing like that").expects("kit-review-found")


def test_what_comes_after_an_early_text() -> None:
    talk = begun().commands("review", BAD).types("in it", "no").expects("kit-review-found")
    assert "Get me out" in talk.labels
    talk.taps("Done").expects("verdict-see-it-through-reason")
    told = "it's over and the pay is bad"
    talk = begun().commands("review", BAD).types(told, "that's right", "no")
    assert talk.state == "review"


def test_danger_is_answered_before_any_text() -> None:
    talk = begun("after").commands("review", BAD).types("insulted").expects("kit-review-waiting")
    talk.commands("review").expects("kit-review-found")
    talk = begun("after").commands("review", BAD).types("looks fake")
    talk.expects("verdict-no-reply-reason").hears_no("I still have the text")


def test_in_the_middle_of_the_questions() -> None:
    talk = begun("after", "no").commands("review", GOOD).expects("review-clean")
    assert talk.taps("Done").state == "gut"


def test_long_words_at_the_result_are_offered_a_look() -> None:
    talk = withdrawing().types(BAD).expects("kit-review-offer")
    assert talk.types("yes").expects("kit-review-found").state == "review"
    talk = withdrawing().types(BAD).types("no, thanks").expects("as-you-like")
    assert talk.state == "result"
    assert talk.types("yes, look it over").expects("puzzled-choice-1").state == "result"
    talk = pondering().types(BAD).taps_old(pondering().conversation.step, "review")
    talk.expects("kit-review-found")


def test_too_short_and_too_long() -> None:
    talk = withdrawing().commands("review").types("I quit").expects("kit-review-short")
    talk.types("word " * 1000).expects("kit-review-too-long")
    assert talk.memory.kit.pasted == ""


def test_a_text_as_long_as_a_message_stands_in_several_bubbles() -> None:
    talk = withdrawing().commands("review", "Thank you & goodbye. " * 190).taps("Done")
    talk.commands("review")
    assert [message.html[:5] for message in talk.messages][:2] == ["<pre>", "<pre>"]
    assert [bool(message.keyboard) for message in talk.messages] == [False, False, True]
    talk.taps("Leave it as it is")
    assert len(talk.messages) == 1


def test_signs_that_count_twice_fit_their_bubbles() -> None:
    cut = pieces("\N{SLIGHTLY SMILING FACE} " * 2000, 3000)
    assert max(len(piece.encode("utf-16-le")) // 2 for piece in cut) <= 3000
    assert "".join(cut).count("\N{SLIGHTLY SMILING FACE}") == 2000


def test_a_draft_may_be_forwarded_where_it_is_asked_for() -> None:
    talk = withdrawing().commands("review").shares(Media.FORWARD, BAD).expects("kit-review-found")
    assert talk.memory.kit.pasted == BAD
    talk.shares(Media.FORWARD).expects("shared-forward")
    withdrawing().shares(Media.FORWARD, BAD).expects("shared-forward")


def test_a_draft_that_was_edited_is_pasted_again() -> None:
    withdrawing().commands("review", BAD).shares(Media.EDITED).expects("shared-review-edited")
    withdrawing().shares(Media.EDITED).expects("shared-edited")


def test_pieces_are_cut_between_words() -> None:
    assert pieces("one two\nthree", 9) == ["one two", "three"]
    assert pieces("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]


def test_a_fault_that_is_gone_changes_nothing() -> None:
    talk = reviewed(GOOD)
    assert mended(talk.memory, "thanks", "en")["pasted"] == talk.memory.kit.pasted


def test_what_is_taken_out_never_makes_a_withdrawal_something_else() -> None:
    talk = reviewed("Thank you for your time. I might come, or not. Your boss was rude. Ada")
    for _ in range(4):
        mends = [key for key in talk.buttons if key.press.startswith("mend:")]
        if mends:
            talk.taps(mends[0].text)
    talk.expects("review-clean", "note-body")
    talk.hears("I have decided not to go ahead").hears_no("rude")


def test_a_clean_text_goes_out_as_a_mail() -> None:
    talk = reviewed(GOOD)
    assert talk.labels[:3] == ("Email file", "Gmail", "Outlook")
    talk.taps("Email file")
    (message,) = talk.messages
    assert message.file is not None
    assert b"friendly talk on Monday" in message.file.content
    assert b"Subject: Withdrawing" in message.file.content


def test_other_languages_are_left_alone() -> None:
    german = "Hallo Maria, vielen Dank für das Gespräch. Ich ziehe meine Bewerbung zurück. Ada"
    for text in (german, "面接の機会をいただきありがとうございます。今回は辞退させてください。"):
        talk = reviewed(text).expects("kit-review-foreign")
        assert talk.labels == ("Another text", "Done")


def test_after_danger_kindness_is_no_reason() -> None:
    talk = begun("after", "I don't feel safe").commands("review", BAD)
    talk.expects("review-grave-no-blame").hears_no("From the article")


def test_what_is_said_beside_a_text_does_not_replace_it() -> None:
    for said in ("thank you so much, that helps me a lot", "and what about the subject line then?"):
        talk = reviewed(GOOD).types(said)
        assert (talk.state, talk.memory.kit.pasted) == ("review", GOOD)
    talk.types("Hello Tom, thanks, I withdraw.").expects("review-clean")
    assert talk.memory.kit.pasted == "Hello Tom, thanks, I withdraw."

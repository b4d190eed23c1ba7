"""What people type, share and send: understood, or answered kindly."""

import pytest

from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage
from flows.coaching.reading import DETAIL_LIMIT
from flows.coaching.tidying import tidy
from flows.core.conversation import advance
from flows.core.events import Event, Media
from flows.core.texts import texts
from tests.flows.coaching.dialogue import NOON, Talk, begun, typed
from tests.flows.coaching.worlds import odd_places

DETAILING = ("after", "no", "out", "sure", "fine", "neither", "no")
HEBREW, ARABIC = "\u05e9\u05dc\u05d5\u05dd", "\u0634\u0631\u0643\u0629"
OUT_WORDS = tuple(texts("en").plain("word-out").split("|"))


@pytest.mark.parametrize(
    ("line", "stage"),
    [
        ("Invited, it's still ahead", Stage.INVITED),
        ("ON MY WAY", Stage.ON_THE_WAY),
        ("3", Stage.IN_INTERVIEW),
        ("  in the interview now. ", Stage.IN_INTERVIEW),
        ("It\u2019s over", Stage.AFTERWARDS),
        ("They made", Stage.OFFERED),
        ("5.", Stage.OFFERED),
    ],
)
def test_where_they_are(line: str, stage: Stage) -> None:
    assert begun(line).case.stage is stage


@pytest.mark.parametrize(
    ("answers", "field", "value"),
    [
        (("after", "N"), "danger", Danger.NONE),
        (("after", "not safe"), "danger", Danger.UNSAFE),
        (("after", "no", "IDK"), "gut", Gut.UNSURE),
        (("after", "no", "I want out"), "gut", Gut.OUT),
        (("after", "no", "out", "50/50"), "certainty", Certainty.TORN),
        (("after", "no", "nervous", "torn", "NO"), "only_fear", False),
        (("after", "no", "out", "sure", "far too low"), "pay", Pay.FAR_TOO_LOW),
        (("after", "no", "out", "sure", "2"), "pay", Pay.LOW),
        (("after", "no", "out", "sure", "fine", "company"), "fit", Fit.COMPANY),
        (("after", "no", "out", "sure", "fine", "role", "yep"), "door_open", True),
    ],
)
def test_short_forms(answers: tuple[str, ...], field: str, value: object) -> None:
    assert getattr(begun(*answers).case, field) == value


@pytest.mark.parametrize(
    ("line", "offered", "needed", "currency", "pay"),
    [
        ("they said 45-50, I need 60", 50, 60, None, Pay.LOW),
        ("they offer \u20ac2.800 a month, i need \u20ac4.000", 2800, 4000, "EUR", Pay.FAR_TOO_LOW),
        ("32k, I need 30k", 32_000, 30_000, None, Pay.FINE),
    ],
)
def test_pay_in_numbers(
    line: str, offered: int, needed: int, currency: str | None, pay: Pay
) -> None:
    talk = begun("after", "no", "out", "sure", line)
    assert talk.case.offered == offered
    assert talk.case.needed == needed
    assert (talk.case.currency, talk.case.pay) == (currency, pay)
    talk.expects(f"noted-pay-{pay.replace('_', '-')}", "ask-fit")


def test_one_number_is_noted_and_the_other_asked_for() -> None:
    talk = begun("after", "no", "out", "sure", "\u20ac2.800 a month").expects("noted", "ask-pay")
    talk.hears("Noted: they offer \u20ac2,800 a month.").types("I need 3000.50")
    talk.hears(
        "they offer \u20ac2,800 a month", "you need \u20ac3,000.50 a month. So it's a bit low."
    )
    assert talk.conversation.step == begun("after", "no", "out", "sure", "fine").conversation.step


def test_one_number_and_a_word() -> None:
    talk = begun("after", "no", "out", "sure", "they offer 30k", "a bit low")
    talk.expects("ask-amounts").hears("So far: they offer 30,000").types("I need 28k")
    assert talk.case.pay is Pay.FINE
    talk.expects("noted-pay-fine", "ask-fit")


def test_another_currency_starts_the_numbers_anew() -> None:
    talk = begun("after", "no", "out", "sure", "they offer \u20ac2800", "I need $3000")
    assert talk.case.offered is None
    assert talk.case.needed == 3000
    talk.hears("Noted: you need $3,000.")


def test_numbers_that_do_not_contradict_leave_the_answer() -> None:
    talk = begun("after", "no", "out", "sure", "far too low", "30k, I need 35k")
    assert talk.case.pay is Pay.FAR_TOO_LOW
    talk.expects("noted", "ask-fit")


@pytest.mark.parametrize("line", ["no", "skip", "pass", "I don't know", "none"])
def test_no_numbers_is_fine(line: str) -> None:
    begun("after", "no", "out", "sure", "low", line).expects("ask-fit")


@pytest.mark.parametrize("line", ["no", "none", "Skip", "next", "nope"])
def test_no_to_a_detail_skips_it(line: str) -> None:
    talk = begun(*DETAILING, line).expects("ask-role")
    assert talk.memory.details.company is None


def test_skip_where_the_answer_matters() -> None:
    begun("after", "no").types("skip").expects("cannot-skip", "ask-gut")
    begun("after", "unsafe").commands("skip").expects("nothing-to-skip")


@pytest.mark.parametrize("line", ["yes", "OK", "huh", "...", "?"])
def test_a_detail_with_nothing_in_it_is_asked_for_again(line: str) -> None:
    talk = begun(*DETAILING, line).expects("puzzled-words-1", "ask-company")
    assert talk.memory.details.company is None


def test_details_one_by_one() -> None:
    talk = begun(*DETAILING, " Acme  Ltd ", "designer", "Maria", "Sam", "calm", "App", "LinkedIn")
    details = talk.memory.details
    assert (details.company, details.role, details.contact) == ("Acme Ltd", "designer", "Maria")
    assert (details.own_name, details.liked, details.project) == ("Sam", "calm", "App")
    assert (details.channel, details.agency) == ("message", False)


@pytest.mark.parametrize(
    "line",
    [
        "company: Acme, role: lead designer, contact: Maria, my name: Sam",
        "Firm: Acme\nJob: lead designer\nTo: Maria\nMe: Sam",
        "employer=Acme; position=lead designer; person=Maria; name=Sam",
    ],
)
def test_details_all_at_once(line: str) -> None:
    talk = begun(*DETAILING, line).expects("ask-liked")
    details = talk.memory.details
    assert (details.company, details.role) == ("Acme", "lead designer")
    assert (details.contact, details.own_name) == ("Maria", "Sam")
    talk.hears("Noted: Company: Acme; Role: lead designer; Contact: Maria; Your name: Sam.")


def test_one_detail_with_its_name() -> None:
    talk = begun(*DETAILING, "role: designer").expects("ask-company")
    assert (talk.memory.details.role, talk.memory.details.company) == ("designer", None)


def test_a_detail_that_only_looks_like_several() -> None:
    assert begun(*DETAILING, "Punch: the club").memory.details.company == "Punch: the club"
    long = begun(*DETAILING, f"role: {'x' * 200}, company: Acme")
    assert (long.memory.details.role, long.memory.details.company) == (None, "Acme")


def test_a_detail_too_long_for_a_note() -> None:
    talk = begun(*DETAILING, "x" * (DETAIL_LIMIT + 1)).expects("too-long-1", "ask-company")
    talk.types("y " * 2500).expects("too-long-2", "ask-company")
    assert begun(*DETAILING, "x" * DETAIL_LIMIT).memory.details.company == "x" * DETAIL_LIMIT


@pytest.mark.parametrize(
    "line",
    ["\u05e9\u05dc\u05d5\u05dd", "\u0634\u0631\u0643\u0629", "\u682a\u5f0f\u4f1a\u793e", "3M"],
)
def test_names_in_any_script(line: str) -> None:
    talk = begun(*DETAILING, line).expects("ask-role")
    assert talk.memory.details.company == line


def test_invisible_signs_do_not_reach_a_note() -> None:
    assert tidy("A\u202ec\x00me\ud800 \t\u2066Ltd") == "Acme Ltd"
    assert (
        tidy("\u0646\u0627\u0645\u0647\u200c\u0647\u0627")
        == "\u0646\u0627\u0645\u0647\u200c\u0647\u0627"
    )


def test_html_stays_words() -> None:
    talk = begun(*DETAILING, "<b>Acme</b> & Co").commands("back")
    assert "&lt;b&gt;Acme&lt;/b&gt; &amp; Co" in talk.messages[0].html


@pytest.mark.parametrize(
    ("answers", "line", "manner"),
    [
        ((), "hm", "choice"),
        (("after",), "the weather is nice", "choice"),
        (("after", "no", "out", "sure"), "grand", "choice"),
        (("after", "no", "out", "sure", "low"), "plenty", "amounts"),
        (DETAILING, "\U0001f600\U0001f680", "words"),
        ((*DETAILING, *"abcdef"), "carrier pigeon", "choice"),
        (("after", "unsafe"), "hm", "choice"),
    ],
)
def test_what_is_not_understood_is_never_answered_twice_alike(
    answers: tuple[str, ...], line: str, manner: str
) -> None:
    talk = begun(*answers)
    state = talk.state
    for number in (1, 2, 3, 1):
        talk.types(line).expects(f"puzzled-{manner}-{number}")
        assert talk.state == state
    assert len({texts("en").plain(f"puzzled-{manner}-{n}") for n in (1, 2, 3)}) == 3


def test_patience_begins_anew_with_every_answer() -> None:
    talk = begun("hm", "after", "hm").expects("puzzled-choice-1")
    assert talk.memory.misses == 1


@pytest.mark.parametrize("line", OUT_WORDS)
def test_words_for_the_way_out(line: str) -> None:
    assert begun().types(line.upper()).state == "out"


def test_the_way_out_in_plain_words_from_everywhere() -> None:
    for place in odd_places()[::5]:
        assert advance(place, typed("Get me out!")).conversation.state == "out"


def test_i_want_out_is_a_feeling_where_feelings_are_asked() -> None:
    assert begun("after", "no", "i want out").case.gut is Gut.OUT


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("help", "help"),
        ("go back", "nothing-before"),
        ("stop", "closed"),
        ("start over", "greeting"),
        ("change an answer", "nothing-to-edit"),
        ("thanks", "you-are-welcome"),
    ],
)
def test_plain_words_for_the_commands(line: str, text: str) -> None:
    begun().types(line).expects(text)


def test_thanks_for_a_result_is_no_reason_to_tell_it_again() -> None:
    talk = begun("after", "unsafe", "Thank you!").expects("you-are-welcome")
    talk.hears_no("Stay away")


def test_help_and_the_question_again() -> None:
    begun("after").commands("help").expects("help", "ask-danger")


@pytest.mark.parametrize("line", ["", "   ", "hello", "x" * 5000, HEBREW, "thanks", "1", "yes"])
def test_whatever_comes_first_is_greeted(line: str) -> None:
    assert Talk().types(line).expects("greeting").state == "stage"


@pytest.mark.parametrize("payload", ["", "group", "x" * 64, "answer:unsafe"])
def test_deep_links(payload: str) -> None:
    Talk().commands("start", payload).expects("greeting", "ask-stage")


def test_a_deep_link_to_the_way_out() -> None:
    Talk().commands("start", "out").expects("exit-say-room")


@pytest.mark.parametrize("name", ["nonsense", "settings", "n" * 60])
def test_unknown_commands(name: str) -> None:
    begun("after").commands(name).expects("unknown-command", "ask-danger").hears(f"/{name[:32]}")
    Talk().commands(name).expects("unknown-command", "new")


@pytest.mark.parametrize("media", list(Media))
def test_what_is_not_words(media: Media) -> None:
    talk = begun("after").shares(media).expects(f"shared-{media}", "ask-danger")
    assert talk.state == "danger"
    Talk().shares(media).expects("greeting")


def test_an_event_of_a_kind_still_unknown_is_met_with_patience() -> None:
    talk = begun("after").meets(Event(at=NOON)).expects("puzzled-choice-1", "ask-danger")
    assert talk.state == "danger"


def test_an_old_button() -> None:
    talk = begun("after", "no").taps_old(1, "answer:invited").expects("ask-gut")
    assert talk.toast == "That button belongs to an earlier question."
    assert talk.case.stage is Stage.AFTERWARDS


def test_the_same_button_twice() -> None:
    talk = begun().taps("It's over").taps_old(1, "answer:afterwards")
    assert (talk.messages, talk.toast, talk.state) == ((), "", "danger")


def test_a_button_of_the_draft_as_it_was_before() -> None:
    talk = begun(*DETAILING, "skip the rest").taps("To the point", "Warmer")
    step = talk.conversation.step
    talk.taps_old(step, "tone:brief").expects("note-body").taps_old(step, "points:few")
    talk.taps_old(step, "words:1").taps_old(step, "kind:message").expects("note-message")

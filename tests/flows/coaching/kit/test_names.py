"""Starting over asks once; the name stays only if they agree; minds may change."""

import pytest

from flows.coaching.case import Case
from tests.flows.coaching.dialogue import Talk, begun
from tests.flows.coaching.kit.places import WITHDRAWS, fooled, withdrawing


def test_starting_over_at_the_result_asks_once() -> None:
    talk = withdrawing().taps("More", "Start over").expects("kit-ask-restart").hears("Sam")
    talk.taps("Back").expects("note-email")
    assert talk.memory.details.company == "Acme"
    talk.taps("More", "Start over", "Start over, forget it all").expects("greeting")
    assert talk.memory.details.own_name is None


def test_without_a_name_there_is_none_to_keep() -> None:
    talk = begun(*WITHDRAWS, "skip the rest").types("start over")
    assert talk.labels == ("Start over", "Back")
    assert talk.taps("Start over").expects("greeting").memory.kit.keep_name is False


@pytest.mark.parametrize("talk", [begun("after"), withdrawing(), begun("after").commands("out")])
def test_new_asks_wherever_there_is_something_to_lose(talk: Talk) -> None:
    before, case = talk.state, talk.case
    talk.commands("new").expects("kit-ask-restart").commands("new").expects("kit-ask-restart")
    assert talk.taps("Back").state == before
    assert talk.case == case
    talk.types("start over").expects("kit-ask-restart")
    assert talk.commands("new", "sure").expects("greeting").case == Case()


def test_new_begins_at_once_where_there_is_nothing() -> None:
    begun().commands("new").expects("greeting")
    Talk().types("start again").expects("greeting")


def test_a_card_alone_is_shown_again() -> None:
    talk = fooled().taps("Start over", "Back").expects("verdict-no-reply-reason")
    assert talk.state == "result"


def test_a_name_stays_if_they_agree_and_goes_again() -> None:
    talk = withdrawing().taps("More", "Remember my name").expects("kit-name-kept", "note-email")
    talk.commands("new").taps("Start over, keep my name").expects("greeting")
    assert (talk.memory.details.own_name, talk.memory.kit.keep_name) == ("Sam", True)
    talk.types(*WITHDRAWS, "skip the rest").hears("Sam")
    talk.taps("More", "Forget my name").expects("kit-name-forgotten").commands("new")
    talk.taps("Start over, forget it all")
    assert talk.memory.details.own_name is None


def test_a_name_that_is_left_out_is_forgotten() -> None:
    talk = withdrawing().taps("More", "Remember my name").commands("edit")
    talk.taps("Your name: Sam", "Leave it out").commands("new").taps("Start over")
    assert (talk.memory.details.own_name, talk.memory.kit.keep_name) == (None, False)


def test_a_changed_mind_keeps_all_answers() -> None:
    talk = withdrawing().commands("out").types("I've changed my mind").expects("kit-rethought")
    assert talk.state == "editing"
    talk.types("changed my mind").expects("ask-edit")
    talk.taps("How sure: Certain", "Torn").expects("changed-verdict")
    assert talk.memory.details.company == "Acme"


def test_nothing_said_yet_can_be_rethought() -> None:
    begun().types("changed my mind").expects("nothing-to-edit", "ask-stage")

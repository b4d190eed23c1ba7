"""What yes, no and not sure mean at each question."""

from flows.coaching.case import Case, Certainty, Fit, Gut, Pay
from flows.coaching.questions import DETAIL_QUESTIONS
from flows.coaching.states import S
from flows.understanding import Intent as Said

#: As an answer. Safety has none: nobody is taken to be safe, or in danger, by a word.
ANSWERS: dict[tuple[str, Said], Case] = {
    (S.GUT, Said.YES): Case(gut=Gut.KEEN),
    (S.GUT, Said.NO): Case(gut=Gut.OUT),
    (S.GUT, Said.UNSURE): Case(gut=Gut.UNSURE),
    (S.CERTAINTY, Said.YES): Case(certainty=Certainty.CERTAIN),
    (S.CERTAINTY, Said.NO): Case(certainty=Certainty.TORN),
    (S.CERTAINTY, Said.UNSURE): Case(certainty=Certainty.TORN),
    (S.FEAR, Said.YES): Case(only_fear=True),
    (S.FEAR, Said.NO): Case(only_fear=False),
    (S.PAY, Said.YES): Case(pay=Pay.FINE),
    (S.PAY, Said.UNSURE): Case(pay=Pay.UNKNOWN),
    (S.FIT, Said.YES): Case(fit=Fit.BOTH),
    (S.FIT, Said.NO): Case(fit=Fit.NEITHER),
    (S.FIT, Said.UNSURE): Case(fit=Fit.UNKNOWN),
    (S.DOOR, Said.YES): Case(door_open=True),
    (S.DOOR, Said.NO): Case(door_open=False),
}
#: As a trigger.
TRIGGERS: dict[tuple[str, Said | None], str] = {
    (S.DOOR, Said.UNSURE): "skip",
    (S.AMOUNTS, Said.NO): "skip",
    (S.AMOUNTS, Said.UNSURE): "skip",
    **{(question.state, Said.NO): "skip" for question in DETAIL_QUESTIONS},
    **{(question.state, Said.UNSURE): "skip" for question in DETAIL_QUESTIONS},
    (S.PLAYBACK, Said.YES): "right",
    (S.PLAYBACK, Said.NO): "not_that",
    (S.SAFETY, Said.NO): "out",
}
#: Whatever was asked.
ANYWHERE: dict[Said | None, str] = {Said.BACK: "back", Said.SKIP: "skip"}

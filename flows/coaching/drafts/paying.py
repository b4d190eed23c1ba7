"""The talk about pay: in an email, and by the other ways they may have been in touch."""

from flows.coaching.details import Channel, Tone
from flows.coaching.drafts import conditions as on
from flows.coaching.drafts.lines import CLOSING, GREETING, NAME, THANKS, Line, Plan

#: What was liked comes before the number, in few words.
GOOD = (
    Line("liked", on.liked, tone=Tone.BRIEF),
    Line("project", on.project, tone=Tone.BRIEF),
)

PAY = Plan(
    60,
    120,
    (
        GREETING,
        (*THANKS, Line("pay-interest", in_brief=True), *GOOD),
        (Line("pay-figures"), Line("pay-reason", in_brief=True), Line("pay-ask")),
        (Line("pay-open", rank=1), Line("pay-thanks", spare=True)),
        CLOSING,
    ),
    "pay",
)

MESSAGE = Plan(
    25,
    80,
    (
        GREETING,
        (*THANKS, Line("pay-interest", tone=Tone.BRIEF), *GOOD),
        (
            Line("pay-figures", in_brief=True),
            Line("pay-reason", tone=Tone.BRIEF),
            Line("pay-ask"),
        ),
        NAME,
    ),
)

CALL = Plan(
    45,
    120,
    (
        (Line("call-opening"), Line("call-thanks", on.kind), Line("cool-thanks", on.cool)),
        (Line("pay-call-interest"), *GOOD),
        (
            Line("pay-figures", in_brief=True),
            Line("pay-reason", in_brief=True),
            Line("pay-ask"),
        ),
        (Line("pay-call-open", rank=1), Line("pay-call-end")),
    ),
)

PAY_BY_CHANNEL: dict[Channel | None, Plan] = {Channel.MESSAGE: MESSAGE, Channel.PHONE: CALL}

"""Short texts below a result: each is a wish only where it is all that is said."""

import pytest

from flows.understanding.wishes import thanks, wish


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("how do I send it?", "send"),
        ("can you send it for me?", "send"),
        ("gmail", "send"),
        ("can I see the email?", "note"),
        ("where is my note?", "note"),
        ("copy subject", "copy"),
        ("how do I copy it?", "copy"),
        ("what do I do now?", "now"),
        ("what's next?", "now"),
        ("I sent it", "sent"),
        ("I've sent it to Maria", "sent"),
        ("I've told them", "sent"),
        ("done", "sent"),
        ("thanks, how do I send it?", "send"),
        ("ok great, what now?", "now"),
        ("they sent it", None),
        ("I told him he was rude", None),
        ("I sent my passport", None),
        ("can I see the office?", None),
        ("how long should I wait?", None),
        ("", None),
    ],
)
def test_what_is_wished_for(text: str, wanted: str | None) -> None:
    assert wish(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Thank you!",
        "thank you so much",
        "thanks a lot",
        "thank you very much, that helps",
        "ok thanks, this is really helpful",
        "thanks for your help",
    ],
)
def test_thanks_are_for_us(text: str) -> None:
    assert thanks(text)


@pytest.mark.parametrize(
    "text",
    ["no thanks", "Thank you for your time", "thanks but I withdraw", "thanks, he touched me"],
)
def test_other_thanks_are_not(text: str) -> None:
    assert not thanks(text)

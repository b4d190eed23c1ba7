"""The warning signs, from elsewhere than the article: ticked by the person."""

from flows.coaching.case import Case, Danger

#: US FTC on recruitment scams.
SCAM = (
    "fee", "cheque", "data", "chat", "toogood", "tasks", "mail", "guaranteed",
)  # fmt: skip
#: US EEOC, before going to an interview.
PLACE = ("home", "isolated", "lift", "moved", "alone", "photos")


def signs(case: Case) -> tuple[str, ...]:
    """The signs worth looking for."""
    return SCAM if case.danger is Danger.SCAM else PLACE


def topic(case: Case) -> str:
    """Which card it is."""
    return "scam" if case.danger is Danger.SCAM else "place"


def ticked(known: tuple[str, ...], sign: str) -> tuple[str, ...]:
    """The ticks with this one set, or taken away."""
    left = tuple(other for other in known if other != sign)
    return left if sign in known else (*left, sign)

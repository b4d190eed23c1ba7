"""Facts of the case in a normal text (see `normal.plain`)."""

import re
from collections.abc import Iterator, Mapping

from flows.coaching.case import Certainty, Danger, Fit, Gut, Pay, Stage
from flows.understanding.matching import Match, last_word, matches, uncovered, whole_clauses
from flows.understanding.reading import Fact
from flows.understanding.tables import rules

KINDS: Mapping[str, type[Stage | Danger | Gut | Certainty | Pay | Fit]] = {
    "stage": Stage,
    "danger": Danger,
    "gut": Gut,
    "certainty": Certainty,
    "pay": Pay,
    "fit": Fit,
}
FIELDS = (*KINDS, "only_fear", "door_open")
#: Danger is never concluded from a text that was not about it.
TOLD = tuple(name for name in FIELDS if name != "danger")
#: Something asked tells nothing.
QUESTION = re.compile(
    r"(?:and |but |so )?(?:(?:what|who|where|when|how|which|why)\b(?! i )|"
    r"(?:can|could|do|does|is|are|should|will|would) (?:you|i|it|this|that|they|there)\b(?! not))"
)
SHORT_QUESTION = 12
#: In a longer text words that answer only their question are often about something else.
SHORT_ANSWER = 5
#: Asked for a yes or a no: what opens the text is the answer, however it goes on.
YES_OR_NO = frozenset({"only_fear", "door_open"})
#: Of two values said in one breath, the one before the other here is meant.
STRONGER = (
    "offered", "afterwards", "in_interview", "on_the_way", "invited",
    "scam", "hostile", "rude",
    "out", "nervous", "unsure", "keen",
    "torn", "leaning", "certain",
    "far_too_low", "low", "fine", "unknown",
    "no", "yes",
)  # fmt: skip
#: Nothing is concluded from these two together.
CONTRARY = (
    {"keen", "out"}, {"fine", "low"}, {"fine", "far_too_low"}, {"certain", "torn"}, {"yes", "no"},
)  # fmt: skip


def facts(text: str, question: str | None, locale: str) -> Mapping[str, Fact]:
    """Fields of `Case` to values; at a question also what answers only that question."""
    return dict(_facts(text, question, locale))


def _facts(text: str, question: str | None, locale: str) -> Iterator[tuple[str, Fact]]:
    if QUESTION.match(text) and len(text.split()) <= SHORT_QUESTION:
        return
    for name in FIELDS if question == "danger" else TOLD:
        value = _value(name, _found(text, name, name == question, locale), text)
        if value is not None:
            yield name, typed_value(name, value)


def _found(text: str, name: str, asked: bool, locale: str) -> list[Match]:  # noqa: FBT001
    """What was said of one field; what answers only its question gives way to the rest."""
    told = matches(text, rules(locale, "told", name))
    if not asked:
        return told
    short = whole_clauses(text, rules(locale, "short", name))
    return told + matches(text, rules(locale, "answers", name)) + list(short)


def is_guess(text: str, question: str, locale: str) -> bool:
    """Whether an answer was found only by single words of a longer text.

    Words of danger are too plain for a guess.
    """
    if (
        question == "danger"
        or len(text.split()) <= SHORT_ANSWER
        or matches(text, rules(locale, "told", question))
        or (question in YES_OR_NO and _opens(text, question, locale))
    ):
        return False
    return next(whole_clauses(text, rules(locale, "short", question)), None) is None


def is_set_aside(text: str, question: str | None, locale: str) -> bool:
    """Whether the rules know words of this text that only sound like an answer to the question."""
    if question not in KINDS:
        return False
    set_aside = (rule for rule in rules(locale, "told", question) if rule.value == "ignore")
    return any(rule.pattern.search(text) for rule in set_aside)


def _opens(text: str, question: str, locale: str) -> bool:
    return any(not one.start for one in matches(text, rules(locale, "answers", question)))


def _value(name: str, found: list[Match], text: str) -> str | None:
    clear = uncovered(found)
    if name == "fit":
        return _fit({match.value for match in clear})
    values = {match.value for match in clear}
    if _contradict(values):
        values = {match.value for match in last_word(text, clear)}
    return None if _contradict(values) else next((one for one in STRONGER if one in values), None)


def _contradict(values: set[str]) -> bool:
    return any(pair <= values for pair in CONTRARY)


def _fit(signs: set[str]) -> str | None:
    """Signs are fits, or "company+", "company-", "role+", "role-"."""
    plain = signs & set(Fit)
    if len(plain) == 1:
        return plain.pop()
    liked = {sign[:-1] for sign in signs if sign.endswith("+")}
    disliked = {sign[:-1] for sign in signs if sign.endswith("-")}
    if liked & disliked or plain:
        return None
    return _fit_of(liked, disliked)


def _fit_of(liked: set[str], disliked: set[str]) -> str | None:
    if len(disliked) == 2:  # noqa: PLR2004 - both the company and the role
        return Fit.NEITHER
    if len(liked) == 2:  # noqa: PLR2004 - both the company and the role
        return Fit.BOTH
    return next(iter(liked), None)


def typed_value(name: str, value: str) -> Fact:
    """A value of the tables as the case has it: an enum's member, "yes" and "no" as a bool."""
    kind = KINDS.get(name)
    return value == "yes" if kind is None else kind(value)


def written(fact: Fact) -> str:
    """A fact as the tables have it."""
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return str(fact)

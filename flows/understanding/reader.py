"""Typed words, read: rules first, then the model where it is installed."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal

from flows.coaching.case import Pay
from flows.understanding.clock import interview_at
from flows.understanding.entities import entities
from flows.understanding.facts import facts, is_guess, is_set_aside, typed_value, written
from flows.understanding.model import NO_OPINION, READABLE, Opinion, model
from flows.understanding.money import Amounts, amounts
from flows.understanding.normal import LONGEST, plain
from flows.understanding.reading import Detail, Fact, Intent, Understanding
from flows.understanding.signs import crisis, danger_alone, danger_hint, intent, leave_now

#: No word is longer; what goes on is cut off.
LONG_WORD = re.compile(r"(\S{60})\S+")
#: From this share of what is needed on, an offer is low; below it, far too low.
LOW_FROM = Decimal("0.75")
#: Beyond these shares the two amounts are of different things: a rent, an hour and a year.
COMPARABLE = (Decimal("0.2"), Decimal(3))
#: Up to so many words an answer the rules know needs no second look.
SHORT = 6
#: Texts that answer nothing, so that the model need not look.
ASIDE = frozenset({Intent.SKIP, Intent.BACK, Intent.WHY})


def understand(
    text: str, question: str | None = None, locale: str = "en", *, now: datetime | None = None
) -> Understanding:
    """What `text` says, as an answer to `question` (a field of `Case`) or as one paragraph.

    Never danger none or unsafe, and danger at all only as an answer to that question. The time of
    the interview is "15:00", or the next such time where `now` is given.
    """
    typed = LONG_WORD.sub(r"\1", text[:LONGEST].replace("\u2019", "'"))
    words = plain(typed, locale)
    money = amounts(typed, bare=question == "pay")
    told, hint = facts(words, question, locale), _hint(words, question, locale)
    meant = intent(words, locale)
    guess = question is not None and question in told and is_guess(words, question, locale)
    known = not guess and _is_clear(words, question, told, hint=hint)
    clear = meant in ASIDE or known or is_set_aside(words, question, locale)
    second = NO_OPINION if clear else _opinion(words, question, locale)
    return Understanding(
        facts={**_settled(told, _open(question, money), second, guess=guess), **_level(money)},
        details=dict(_details(typed, locale, money, now)),
        danger_hint=hint or "danger" in told or second.danger_hint,
        leave_now=leave_now(words, locale),
        crisis=crisis(words, locale),
        intent=meant,
    )


def _hint(words: str, question: str | None, locale: str) -> bool:
    """Words of danger; where no other question explains it, bare fear as well."""
    bare = question in {None, "danger"} and danger_alone(words, locale)
    return bare or danger_hint(words, locale)


def _is_clear(words: str, question: str | None, told: Mapping[str, Fact], *, hint: bool) -> bool:
    """Whether the rules have said all there is: a short answer, or a hint and nothing open."""
    if question is None:
        return hint
    return question in told and (hint or len(words.split()) <= SHORT)


def _open(question: str | None, money: Amounts) -> str | None:
    """The question, unless amounts have answered it: the model does not know those."""
    named = money.offered is not None or money.needed is not None
    return None if question == "pay" and named else question


def _opinion(words: str, question: str | None, locale: str) -> Opinion:
    second = model(locale) if 0 < len(words) <= READABLE else None
    return NO_OPINION if second is None else second.opinion(words, question)


def _settled(
    told: Mapping[str, Fact], question: str | None, second: Opinion, *, guess: bool
) -> Mapping[str, Fact]:
    """The rules' facts; at the question only what stands, or what the model is sure of.

    A guess stands only where there is a model to bear it out, and no fact that the model doubts.
    """
    if question is None:
        return told
    if question not in told:
        filled = {} if second.value is None else {question: typed_value(question, second.value)}
        return {**told, **filled}
    said = written(told[question])
    stands = second.bears(said) if guess else not second.doubts(said)
    return {name: fact for name, fact in told.items() if stands or name != question}


def _level(money: Amounts) -> Mapping[str, Fact]:
    """Two amounts say how the pay is."""
    if money.offered is None or not money.needed:
        return {}
    share = money.offered / money.needed
    if not COMPARABLE[0] <= share <= COMPARABLE[1]:
        return {}
    if share >= 1:
        return {"pay": Pay.FINE}
    return {"pay": Pay.LOW if share >= LOW_FROM else Pay.FAR_TOO_LOW}


def _details(
    text: str, locale: str, money: Amounts, now: datetime | None
) -> Iterator[tuple[str, Detail]]:
    yield from entities(text, locale).items()
    at = interview_at(text, now)
    values = (("interview_at", at), ("offered", money.offered), ("needed", money.needed))
    yield from ((name, value) for name, value in values if value is not None)
    if money.offered is not None or money.needed is not None:
        units = (("currency", money.currency), ("period", money.period))
        yield from ((name, unit) for name, unit in units if unit)

"""Amounts as people type them: "they said 45-50, I need 60"; digits are price-parser's work."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from typing import Literal

from price_parser import Price

from flows.understanding.elsewhere import is_elsewhere
from flows.understanding.money_periods import converted, named_period
from flows.understanding.money_words import (
    CURRENCIES,
    CURRENCY,
    NEEDED,
    NOT_MONEY,
    NUMBER,
    OFFERED,
    PERIOD,
    RANGE,
    TIMES,
)

Role = Literal["offered", "needed"]

AMOUNT = re.compile(
    rf"(?<![\w.,:/])(?:(?P<before>{CURRENCY})\s?)?(?P<number>{NUMBER})"
    rf"(?:\s?(?P<times>{'|'.join(TIMES)})\b)?(?!\w*\d)(?:\s?(?P<after>{CURRENCY}))?(?!\w)"
    rf"(?:\s?(?P<period>{PERIOD}))?",
    re.IGNORECASE,
)
ROLES = re.compile(rf"(?P<needed>{NEEDED})|(?P<offered>{OFFERED})", re.IGNORECASE)
BREAK = re.compile(
    r"[;.!?](?:\s|$)|,\s|\b(?:but|and|when|while|whereas|vs|versus|against)\b", re.IGNORECASE
)
OTHER_THINGS = re.compile(rf"\s?-?(?:{NOT_MONEY})", re.IGNORECASE)
CLOCK = re.compile(
    r"\b(?:at|by|around|until|till|from|nr|no|number|floor|room|level)\s+$", re.IGNORECASE
)
BETWEEN = re.compile(rf"\s*(?:{RANGE})\s*", re.IGNORECASE)
COMPARED = re.compile(r"\s*(?:less|more|below|under|over|short|lower|higher|too)\b", re.IGNORECASE)
#: Nobody is paid less than nothing.
NEGATIVE = re.compile(r"(?:^|\band|\boffer|\bneed|[,;:])\s*[-\u2212]\d", re.IGNORECASE)
#: "about 45 I think"
FEW_WORDS = 5
#: Nobody names more numbers that matter.
MOST = 40
#: From here on a number is money without a sign of it.
SALARY = 10_000
#: A need so many times a monthly offer is a year's.
YEARLY = 6


@dataclass(frozen=True, slots=True)
class Amounts:
    """What they offer and what the person needs, in one period and one currency (ISO 4217)."""

    offered: Decimal | None = None
    needed: Decimal | None = None
    currency: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    low: Decimal
    high: Decimal
    start: int
    end: int
    times: int
    currency: str | None
    period: str | None
    role: Role | None = None

    @property
    def plainly_money(self) -> bool:
        return bool(self.currency or self.period or self.times > 1 or self.high >= SALARY)


def amounts(text: str, *, bare: bool = True) -> Amounts:
    """The amounts in `text`; all None where there are none.

    A range counts generously: the upper end of what they offer, the lower end of what is
    needed. One "k" makes all thousands, one "lakh" all lakhs. A number without a role is an
    offer. Yearly and monthly amounts are put on the offer's period. `bare` takes numbers with no
    other sign of money (at the question about pay); otherwise they need a currency, a period, a
    "k" or five digits.
    """
    text = text.replace("\u2019", "'")
    found = list(_ranges(text, list(_numbers(text))))
    if NEGATIVE.search(text):
        return Amounts()
    if not any(one.plainly_money for one in found) and not (bare and _about_money(text)):
        return Amounts()
    return _settled(_with_roles(text, _on_one_scale(found)))


def _about_money(text: str) -> bool:
    """Whether numbers without a sign of money can be amounts: few words, or words of pay."""
    return len(text.split()) <= FEW_WORDS or ROLES.search(text) is not None


def _numbers(text: str) -> Iterator[_Found]:
    for match in islice(AMOUNT.finditer(text), MOST):
        if not _is_something_else(text, match):
            yield _read(match)


def _is_something_else(text: str, match: re.Match[str]) -> bool:
    signed = match["before"] or match["after"] or match["times"]
    rest = text[match.end() : match.end() + 12]
    if match.group().lower() == "401k":
        return True
    if COMPARED.match(rest) or OTHER_THINGS.match(text[match.end("number") : match.end() + 12]):
        return True
    return not signed and CLOCK.search(text[: match.start()][-10:]) is not None


def _read(match: re.Match[str]) -> _Found:
    value = Price.fromstring(match["number"]).amount or Decimal(0)
    times = TIMES.get((match["times"] or "").lower(), 1)
    sign = (match["before"] or match["after"] or "").lower().strip(". ")
    lakhs = (match["times"] or "").lower() in {"lpa", "lakh", "lakhs"}
    return _Found(
        low=value * times,
        high=value * times,
        start=match.start(),
        end=match.end(),
        times=times,
        currency="INR" if lakhs else CURRENCIES.get(sign),
        period="year" if lakhs else named_period(match["period"]),
    )


def _ranges(text: str, numbers: list[_Found]) -> Iterator[_Found]:
    """Numbers joined by "-" or "to" become one, in ascending order."""
    rest = iter(numbers)
    left = next(rest, None)
    while left is not None:
        right = next(rest, None)
        if right is not None and BETWEEN.fullmatch(text[left.end : right.start]):
            yield _joined(left, right)
            right = next(rest, None)
        else:
            yield left
        left = right


def _joined(left: _Found, right: _Found) -> _Found:
    left = _scaled(left, right)
    return replace(
        right,
        low=min(left.low, right.low),
        high=max(left.high, right.high),
        start=left.start,
        times=max(left.times, right.times),
        currency=left.currency or right.currency,
    )


def _on_one_scale(found: list[_Found]) -> list[_Found]:
    largest = max(found, key=lambda one: one.times, default=None)
    return [_scaled(one, largest) for one in found] if largest else found


def _scaled(one: _Found, other: _Found) -> _Found:
    """The amount counted in what another is counted in: thousands, lakhs a year."""
    small = one.times == 1 and one.high < TIMES["k"] and one.period not in {"hour", "day"}
    if other.times == 1 or not small:
        return one
    times = other.times
    whole = replace(one, low=one.low * times, high=one.high * times, times=times)
    return replace(whole, currency=one.currency or other.currency) if times > TIMES["k"] else whole


def _with_roles(text: str, found: list[_Found]) -> list[_Found]:
    """Each amount with its role, from the words before it, else after it, else from the others."""
    named = []
    for place, one in enumerate(found):
        begin = found[place - 1].end if place else 0
        last = place + 1 == len(found)
        end = len(text) if last else found[place + 1].start
        before, after = text[begin : one.start], _clause(text[one.end : end], last=last)
        role = _role_before(before, first=not place) or _role_in(after)
        if role == "needed" or not is_elsewhere(text, one.start):
            named.append(replace(one, role=role))
    return list(_completed(named))


def _completed(named: list[_Found]) -> Iterator[_Found]:
    """Amounts nobody was named for: an offer, unless there is one."""
    offered = any(one.role == "offered" for one in named)
    for one in named:
        role: Role = one.role or ("needed" if offered else "offered")
        offered = offered or role == "offered"
        yield replace(one, role=role)


def _clause(gap: str, *, last: bool) -> str:
    """What still belongs to the amount before the gap: up to a break, all of it for the last."""
    cut = BREAK.search(gap)
    if cut:
        return gap[: cut.start()]
    return gap if last else ""


def _role_before(gap: str, *, first: bool) -> Role | None:
    """The last role named in the gap; after an earlier amount, only behind the gap's break."""
    if not first:
        cut = BREAK.search(gap)
        gap = gap[cut.end() :] if cut else gap
    named = list(ROLES.finditer(gap))
    return _role(named[-1] if named else None)


def _role_in(gap: str) -> Role | None:
    return _role(ROLES.search(gap))


def _role(match: re.Match[str] | None) -> Role | None:
    if match is None:
        return None
    return "needed" if match["needed"] else "offered"


def _settled(found: list[_Found]) -> Amounts:
    offers = [one for one in found if one.role == "offered"]
    needs = [one for one in found if one.role == "needed"]
    offer = max(offers, key=lambda one: one.high, default=None)
    need = min(needs, key=lambda one: one.low, default=None)
    return Amounts(
        offered=None if offer is None else offer.high,
        needed=None if need is None else _on_period_of(offer, need),
        currency=next((one.currency for one in found if one.currency), None),
        period=next((one.period for one in (*offers, *needs) if one.period), None),
    )


def _on_period_of(offer: _Found | None, need: _Found) -> Decimal | None:
    """What is needed in the offer's period; None where the two cannot be compared."""
    if offer is None or offer.period is None:
        return need.low
    yearly = offer.period == "month" and need.low >= YEARLY * offer.high
    return converted(need.low, need.period or ("year" if yearly else offer.period), offer.period)

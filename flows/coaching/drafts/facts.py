"""The details and amounts of a draft as words that fit its sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time
from decimal import Decimal

from babel.dates import format_datetime

from flows.coaching.case import Case
from flows.coaching.details import Details
from flows.coaching.drafts import money, typed
from flows.coaching.drafts.angle import Angle, Reason
from flows.core.texts import Texts

#: Up to this many words, and without a verb, it can be the object of a sentence.
LONGEST_PHRASE = 9

#: Where a draft grows too long, these are left out, in this order.
DROPPED = (
    ("project",),
    ("liked",),
    ("other_role",),
    ("role",),
    ("company",),
    ("contact",),
    ("own_name",),
    ("offered", "low", "high"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Words to put into sentences; "" where nothing is known."""

    company: str = ""
    role: str = ""
    contact: str = ""
    own_name: str = ""
    liked: str = ""
    project: str = ""
    other_role: str = ""
    when: str = ""
    offered: str = ""
    low: str = ""
    high: str = ""

    def leaner(self) -> Iterator["Facts"]:
        """Itself, then with ever less in it."""
        facts = self
        yield facts
        for names in DROPPED:
            facts = replace(facts, **dict.fromkeys(names, ""))
            yield facts


def facts_of(case: Case, details: Details, texts: Texts, locale: str) -> Facts:
    """What `case` and `details` can contribute."""
    to_them = details.agency is not True
    return Facts(
        company=typed.company(details.company, texts, locale),
        role=typed.role(details.role, texts),
        contact=typed.contact(details.contact, texts, locale),
        own_name=typed.own_name(details.own_name, texts),
        liked=typed.remark(details.liked, texts, to_them=to_them),
        project=typed.remark(details.project, texts, to_them=to_them),
        other_role=typed.other_role(details.other_role, texts),
        when=when(details.interview_at, texts, locale),
        **amounts(case, texts, locale),
    )


def when(at: datetime | None, texts: Texts, locale: str) -> str:
    """Day and time as one would say it; midnight is a day without a time."""
    if at is None:
        return ""
    form = "draft-day" if at.time() == time(0) else "draft-day-and-time"
    return format_datetime(at, texts.plain(form), locale=locale)


def amounts(case: Case, texts: Texts, locale: str) -> dict[str, str]:
    """The numbers of a negotiation; a need that the offer already meets makes no range.

    Small numbers that might be anything (thousands, an hour's pay) are not quoted at all.
    """
    offered, needed = money.usable(case.offered), money.usable(case.needed)
    if any(money.unclear(amount, case) for amount in (offered, needed) if amount):
        return {}
    told = {"offered": _paid(offered, case, texts, locale)} if offered else {}
    if needed and not (offered and offered >= needed):
        told["low"] = money.written(needed, case.currency, locale)
        told["high"] = _paid(money.upper(needed), case, texts, locale)
    return told


def _paid(amount: Decimal, case: Case, texts: Texts, locale: str) -> str:
    """The amount with its period; of a range only the end has one."""
    written = money.written(amount, case.currency, locale)
    if case.period is None:
        return written
    return texts.plain(f"draft-per-{case.period}", {"amount": written})


def arguments(facts: Facts, angle: Angle, texts: Texts) -> dict[str, str]:
    """Everything that a sentence can ask for."""
    return {
        **{name: getattr(facts, name) for name in facts.__slots__},
        "occasion": angle.occasion,
        "reason": angle.reason,
        "why": _why(facts, angle),
        "intent": angle.intent,
        "agency": _yes(angle.agency),
        "drawn": _yes(angle.drawn),
        "open-or-unsaid": _yes(angle.door is not False),
        "known": _known(facts),
        "dated": _yes(facts.when),
        "greeted": _yes(facts.contact),
        "signed": _yes(facts.own_name),
        "suited": _yes(facts.other_role),
        "other-as": _opening(facts.other_role, texts),
        "liked-as": _form(facts.liked, texts),
        "project-as": _form(facts.project, texts),
        "numbers": _numbers(facts),
        "take": _take(facts, angle),
        "named-in-subject": _named(facts),
    }


def _yes(fact: object) -> str:
    return "yes" if fact else "no"


def _known(facts: Facts) -> str:
    if facts.role and facts.company:
        return "both"
    return "role" if facts.role else "company" if facts.company else "neither"


def _numbers(facts: Facts) -> str:
    if facts.offered and facts.low:
        return "both"
    return "offered" if facts.offered else "needed" if facts.low else "neither"


def _named(facts: Facts) -> str:
    if facts.own_name and facts.role:
        return "both"
    return "name" if facts.own_name else "role" if facts.role else "neither"


def _take(facts: Facts, angle: Angle) -> str:
    """What could still change their mind, if anything could."""
    if angle.door is not False and angle.drawn and angle.reason is Reason.PAY:
        return "range" if facts.low else "pay"
    if angle.door is True and facts.other_role:
        return "other-role"
    return "role" if angle.door is True and angle.reason is Reason.ROLE else "nothing"


def _why(facts: Facts, angle: Angle) -> str:
    """The reason said after that: pay is none where no pay would change it."""
    hopeless = angle.reason is Reason.PAY and _take(facts, angle) not in {"range", "pay"}
    return Reason.PLAIN if hopeless else angle.reason


def _opening(words: str, texts: Texts) -> str:
    """Whether a wished-for role is named by its title, by its field, or described."""
    if re.search(texts.plain("draft-free"), words):
        return "free"
    return "title" if re.search(texts.plain("draft-title"), words) else "field"


def _form(words: str, texts: Texts) -> str:
    if len(words.split()) > LONGEST_PHRASE or re.search(texts.plain("draft-clause"), words):
        return "clause"
    return "phrase"

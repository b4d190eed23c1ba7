"""Answers as they are said back."""

from decimal import Decimal

from babel.numbers import format_currency, format_decimal

from flows.coaching.case import Case
from flows.coaching.memory import Memory
from flows.coaching.questions import Question
from flows.coaching.states import S
from flows.core.texts import Say, texts


def said_so_far(question: Question, memory: Memory, locale: str) -> Say | str | None:
    """The answer that stands, in words; None where there is none."""
    if question.state is S.AMOUNTS:
        return money_line(memory.case, locale)
    value = question.value(memory)
    if value is None or not question.choices:
        return None if value is None else str(value)
    name = ("no", "yes")[value] if isinstance(value, bool) else str(value)
    return Say(f"{dashed(question.field)}-{dashed(name)}")


def money_line(case: Case, locale: str) -> Say | None:
    """The numbers given so far, in one phrase."""
    offered = money(case, "offered", locale)
    needed = money(case, "needed", locale)
    if offered and needed:
        return Say("money-both", {"offered": offered, "needed": needed})
    if offered:
        return Say("money-offered", {"offered": offered})
    return Say("money-needed", {"needed": needed}) if needed else None


def money(case: Case, field: str, locale: str) -> str:
    """An amount of the case as the locale writes it, empty where there is none."""
    amount = getattr(case, field)
    if amount is None:
        return ""
    written = _written(amount, case.currency, locale)
    if case.period is None:
        return written
    return texts(locale).plain(f"draft-per-{case.period}", {"amount": written})


def _written(amount: Decimal, currency: str | None, locale: str) -> str:
    if currency is None:
        return format_decimal(amount, locale=locale)
    whole = amount == amount.to_integral_value()
    pattern = "¤#,##0" if whole else None
    return format_currency(
        amount, currency, format=pattern, locale=locale, currency_digits=not whole
    )


def dashed(name: str) -> str:
    """An identifier as text ids spell it."""
    return name.replace("_", "-")

"""Advice for a case: one verdict, its points and the words that say them."""

from flows.coaching.advice.advising import advise
from flows.coaching.advice.leaving import exit_card
from flows.coaching.advice.points import Advice, Point
from flows.coaching.advice.words import because, headline, origins, reason, what_changed

__all__ = [
    "Advice",
    "Point",
    "advise",
    "because",
    "exit_card",
    "headline",
    "origins",
    "reason",
    "what_changed",
]

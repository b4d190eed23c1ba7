"""Typed words, read: facts for the case, details for the drafts, hints of danger."""

from flows.understanding.reading import Intent, Understanding
from flows.understanding.understand import understand

__all__ = ["Intent", "Understanding", "understand"]

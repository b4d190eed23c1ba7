"""Typed words, read: facts for the case, details for the drafts, hints of danger."""

from flows.understanding.kinds import Kind
from flows.understanding.reader import understand
from flows.understanding.reading import Intent, Understanding

__all__ = ["Intent", "Kind", "Understanding", "understand"]

"""Typed words, read: facts for the case, details for the drafts, hints of danger."""

"""Hearing typed words: what they say is played back before it counts, danger is asked about."""

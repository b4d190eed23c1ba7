"""Telegram, database, terminal, clock: the body around the flows."""

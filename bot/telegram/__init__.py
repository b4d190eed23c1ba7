"""Telegram's edge: updates in, messages out; the only place that knows the Bot API."""

import os

# python-telegram-bot warns at every 429 unless one opts into its future timedeltas.
os.environ.setdefault("PTB_TIMEDELTA", "true")

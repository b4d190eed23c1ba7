"""The same coach without Telegram: in a terminal, or through a pipe."""

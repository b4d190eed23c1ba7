"""Our own faults in a log: where they happened, without the words that caused them."""

from traceback import format_tb


def told(error: BaseException) -> str:
    """The kind of the error and its way through the code; its message may quote a user."""
    return f"{''.join(format_tb(error.__traceback__))}{type(error).__name__}"

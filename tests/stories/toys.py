"""The toy flow in a process of its own."""

from flows.registry import FLOWS
from tests.bot.timed.toys import FLOW


def put() -> None:
    """From now on, people talk with the toy."""
    FLOWS["coaching"] = FLOW

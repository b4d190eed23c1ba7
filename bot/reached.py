"""What a turn arrived at, for the numbers."""

from typing import Any

from flows.coaching.flow import FLOW
from flows.coaching.states import S
from flows.coaching.verdicts import verdict
from flows.core.conversation import Conversation


def reached(before: Conversation[Any], after: Conversation[Any]) -> str:
    """The name of the verdict that a conversation has come to with this turn, or ""."""
    if after.flow is not FLOW or before.state == after.state or after.state != S.RESULT:
        return ""
    return verdict(after.memory.case).value

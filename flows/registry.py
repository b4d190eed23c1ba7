"""The flows there are; a new one joins by standing here."""

from typing import Any

from flows.coaching.flow import FLOW as COACHING
from flows.core.conversation import Flow
from flows.group.flow import FLOW as GROUP

FLOWS: dict[str, Flow[Any]] = {flow.name: flow for flow in (COACHING, GROUP)}

"""The one error tree of the flows."""


class FlowError(Exception):
    """Anything the conversation itself refuses."""


class UnexpectedEvent(FlowError):
    """The event has no row in the current state, or a guard refused; nothing moved."""

    def __init__(self, state: str, trigger: str) -> None:
        super().__init__(f"no row for {trigger!r} in state {state!r}")
        self.state = state
        self.trigger = trigger


class StaleMemory(FlowError):
    """A stored conversation that this version of its flow cannot read."""


class TooMuch(FlowError):
    """More words under a file than a caption holds."""


class TextError(FlowError):
    """A text id or an argument is missing in the locale files."""

"""What the drafts refuse."""

from flows.core.errors import FlowError


class NoDraft(FlowError):
    """A scam gets no reply, so there is nothing polite to send."""

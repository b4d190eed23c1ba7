"""What one process of the stand-in is to do."""

from dataclasses import dataclass

#: Deliveries under way at once, as Telegram allows them (setWebhook, max_connections).
CONNECTIONS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """People, times in seconds, where the stand-in listens and where it leaves what it saw.

    `conversations` are waited for after the measured time, for what memory becomes.
    """

    port: int = 0
    people: int = 50
    delay: float = 0.0
    seconds: float = 20.0
    warm_up: float = 3.0
    conversations: int = 0
    connections: int = CONNECTIONS
    result: str = ""

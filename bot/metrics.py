"""Numbers for Prometheus, each process its own; nothing in them is a person's."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.messages import Incoming, Outgoing, Taken
from bot.storage import Storage, StorageError, Transaction
from bot.turns import Turns

#: Seconds: from what nobody notices to what everybody does.
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
#: Messages on their way that are timed at once.
REMEMBERED = 10_000
#: Seconds between two counts of all conversations: it reads each of them.
RECOUNT = 60.0
TEXT = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """All that is counted."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.updates = Counter(
            "bowout_updates", "Updates taken", ["kind", "outcome"], registry=registry
        )
        self.stored = Histogram(
            "bowout_update_stored_seconds",
            "From update to commit",
            buckets=BUCKETS,
            registry=registry,
        )
        self.sent = Histogram(
            "bowout_update_sent_seconds",
            "From update to its reply delivered",
            buckets=BUCKETS,
            registry=registry,
        )
        self.verdicts = Counter(
            "bowout_verdicts", "Verdicts reached", ["verdict"], registry=registry
        )
        self.telegram_errors = Counter(
            "bowout_telegram_errors", "Failed calls", ["code"], registry=registry
        )

    def failed(self, code: str) -> None:
        """A call of the Bot API failed."""
        self.telegram_errors.labels(code).inc()

    def route(self, look: "Look | None" = None) -> Route:
        """/metrics; with `look` also what the database holds."""

        async def metrics(_request: Request) -> Response:
            if look is not None:
                await look.refresh()
            return Response(generate_latest(self.registry), media_type=TEXT)

        return Route("/metrics", metrics)


class Look:
    """Gauges of what lies in the database; one of the processes shows them, not each."""

    def __init__(self, metrics: Metrics, turns: Turns, clock: Callable[[], datetime]) -> None:
        self._turns = turns
        self._clock = clock
        self._counted = -RECOUNT
        registry = metrics.registry
        self._up = Gauge("bowout_database_up", "Whether the database answers", registry=registry)
        self._depth = Gauge("bowout_outbox_depth", "Unsent messages", registry=registry)
        self._age = Gauge(
            "bowout_outbox_age_seconds", "Age of the oldest unsent message", registry=registry
        )
        self._due = Gauge("bowout_timers_due", "Timers that are due", registry=registry)
        self._late = Gauge(
            "bowout_timers_late_seconds", "How late the oldest due timer is", registry=registry
        )
        self._conversations = Gauge(
            "bowout_conversations", "Stored conversations", ["state"], registry=registry
        )

    async def refresh(self) -> None:
        """Look again; with the database away the gauges stay as they were."""
        try:
            await self._turns.write(self._read)
        except StorageError:
            self._up.set(0)
        else:
            self._up.set(1)

    async def _read(self, tx: Transaction) -> None:
        now = self._clock()
        depth, age = await tx.outbox.depth(now)
        due, late = await tx.timers.late(now)
        self._depth.set(depth)
        self._age.set(age)
        self._due.set(due)
        self._late.set(late)
        if self._counted + RECOUNT < monotonic():
            self._counted = monotonic()
            self._show(await tx.conversations.count_by_state())

    def _show(self, states: dict[str, int]) -> None:
        self._conversations.clear()
        for state, count in states.items():
            self._conversations.labels(state).set(count)


class MeasuredTurns(Turns):
    """Turns that are counted and timed."""

    def __init__(
        self,
        storage: Storage,
        *,
        locale: str,
        owner: str,
        clock: Callable[[], datetime],
        metrics: Metrics,
    ) -> None:
        super().__init__(storage, locale=locale, owner=owner, clock=clock)
        self._metrics = metrics
        self._begun: dict[int, float] = {}

    async def take(self, incoming: Incoming) -> Taken:
        """Apply and store one update; a duplicate changes nothing."""
        begun = monotonic()
        kind = type(incoming.event).__name__.lower()
        try:
            taken = await super().take(incoming)
        except StorageError:
            self._metrics.updates.labels(kind, "failed").inc()
            raise
        outcome = "duplicate" if taken.duplicate else "stored"
        self._metrics.updates.labels(kind, outcome).inc()
        self._metrics.stored.observe(monotonic() - begun)
        if taken.verdict:
            self._metrics.verdicts.labels(taken.verdict).inc()
        self._remember(taken, begun)
        return taken

    async def sent(self, message: Outgoing) -> None:
        """It has been delivered."""
        begun = self._begun.pop(message.id, None)
        if begun is not None:
            self._metrics.sent.observe(monotonic() - begun)
        await super().sent(message)

    def _remember(self, taken: Taken, begun: float) -> None:
        if len(self._begun) > REMEMBERED:
            self._begun.clear()
        for message in taken.outgoing:
            self._begun[message.id] = begun

"""The queue of updates that wait for the bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.telegram.bell import Bell

if TYPE_CHECKING:
    from tests.telegram.wire import Json

ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(eq=False)
class Pending:
    """An update to hand over; `again` marks a copy of one that may have been confirmed already."""

    update: Json
    lane: int
    again: bool = False


@dataclass(eq=False)
class Updates:
    pending: list[Pending] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
    allowed: list[str] = field(default_factory=list)
    last_id: int = 700_000_000

    def add(self, kind: str, payload: Json, lane: int) -> Json:
        """A new update, queued unless the bot did not ask for its kind."""
        self.last_id += 1
        update: Json = {"update_id": self.last_id, kind: payload}
        if self._wanted(kind):
            self.pending.append(Pending(update, lane))
            self.bell.ring()
        return update

    def repeat(self, update: Json) -> None:
        self.pending.append(Pending(update, -self.last_id - len(self.pending), again=True))
        self.bell.ring()

    def reorder(self, wanted: list[Json]) -> None:
        """Puts waiting updates in the given order, in the places they hold together."""
        ids = [update["update_id"] for update in wanted]
        held = {p.update["update_id"]: p for p in self.pending if p.update["update_id"] in ids}
        missing = set(ids) - held.keys()
        assert not missing, f"updates {missing} are not waiting any more"
        order = iter(ids)
        self.pending = [
            held[next(order)] if p.update["update_id"] in held else p for p in self.pending
        ]
        for number, pending in enumerate(held.values()):
            pending.lane = -self.last_id - 1_000 - number

    def confirm(self, offset: int) -> None:
        """Forgets what comes before the offset; a negative one keeps only the last of the queue."""
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [p for p in self.pending if p.again or p.update["update_id"] >= offset]
        self.bell.ring()

    def batch(self, limit: int) -> list[Json]:
        """Updates for one answer of getUpdates."""
        chosen = self.pending[:limit]
        for pending in chosen:
            if pending.again:
                self.pending.remove(pending)
        return [pending.update for pending in chosen]

    def done(self, pending: Pending) -> None:
        if pending in self.pending:
            self.pending.remove(pending)
        self.bell.ring()

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

"""The turns of one transaction: a handful of statements, however many they are."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.messages import Address, Incoming, Taken
from bot.seats import Answer, Seat
from bot.storage import Transaction


class Batch:
    """Applies updates, in their order, inside one transaction."""

    def __init__(self, locale: str, owner: str, now: datetime, lease: timedelta) -> None:
        self._locale = locale
        self._owner = owner
        self._now = now
        self._lease = lease

    async def take(self, tx: Transaction, updates: Sequence[Incoming]) -> list[Taken]:
        """What became of each; nothing is stored unless the transaction commits."""
        if not updates:
            return []
        fresh = await self._fresh(tx, updates)
        seats = await self._seats(
            tx, [each for each, new in zip(updates, fresh, strict=True) if new]
        )
        fresh = await self._fired(tx, updates, fresh)
        answers = [
            seats[each.address].answer(each) if new else None
            for each, new in zip(updates, fresh, strict=True)
        ]
        changed = [seat.stored() for seat in seats.values() if seat.changed]
        await tx.conversations.save(changed, self._now)
        await self._set_timers(tx, answers)
        return await self._posted(tx, answers)

    async def _fresh(self, tx: Transaction, updates: Sequence[Incoming]) -> list[bool]:
        numbers = {each.update for each in updates if each.update is not None}
        left = await tx.updates.record(sorted(numbers), self._now) if numbers else set()
        fresh = []
        for each in updates:
            fresh.append(each.update is None or each.update in left)
            left -= {each.update}
        return fresh

    async def _fired(
        self, tx: Transaction, updates: Sequence[Incoming], fresh: list[bool]
    ) -> list[bool]:
        ids = [each.timer for each in updates if each.timer is not None]
        if not ids:
            return fresh
        left = await tx.timers.fire(ids, self._now)
        fired = []
        for each, new in zip(updates, fresh, strict=True):
            fired.append(new and (each.timer is None or each.timer in left))
            left -= {each.timer}
        return fired

    async def _set_timers(self, tx: Transaction, answers: Sequence[Answer | None]) -> None:
        alarms = [alarm for answer in answers if answer for alarm in answer.alarms()]
        if alarms:
            await tx.timers.apply(alarms)

    async def _seats(self, tx: Transaction, updates: Sequence[Incoming]) -> dict[Address, Seat]:
        wanted = {each.address: each.flow for each in updates}
        found = await tx.conversations.load(list(wanted)) if wanted else {}
        return {
            address: Seat.of(address, flow, self._locale, found.get(address))
            for address, flow in wanted.items()
        }

    async def _posted(self, tx: Transaction, answers: Sequence[Answer | None]) -> list[Taken]:
        rows = [row for answer in answers if answer for row in answer.rows()]
        numbers = iter(await tx.outbox.add(rows, self._owner, self._now, self._lease))
        held = await self._held(tx, {row.address.chat for row in rows})
        taken: list[Taken] = []
        behind: list[int] = []
        for answer in answers:
            if answer is None:
                taken.append(Taken(duplicate=True))
                continue
            sending = answer.outgoing(numbers)
            soon = False if answer.timed else held.get(answer.address.chat)
            if soon is False:
                behind += [message.id for message in sending]
                sending = ()
            elif soon:
                sending = tuple(replace(message, behind=True) for message in sending)
            taken.append(Taken(toast=answer.toast, outgoing=sending, verdict=answer.verdict))
        if behind:
            await tx.outbox.postpone(behind, self._now)
        return taken

    async def _held(self, tx: Transaction, chats: set[int]) -> dict[int, bool]:
        return await tx.outbox.held(chats, self._owner) if chats else {}

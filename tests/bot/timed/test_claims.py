"""Whose rows are whose, and a committer that nothing stops."""

import pytest

from bot.messages import TERMINAL, Address
from bot.storage import Transaction
from tests.bot.timed.conftest import Talk

pytestmark = pytest.mark.usefixtures("toy")

HERE = Address(TERMINAL, 0)


async def left(talk: Talk, *addresses: Address) -> None:
    for address in addresses:
        for outgoing in (await talk.says("hello", address)).outgoing:
            await talk.turns.postpone(outgoing, talk.clock())


async def test_the_terminal_and_telegram_never_take_each_others(talk: Talk) -> None:
    await left(talk, HERE, Address(7, 7))
    assert await talk.turns.write(lambda tx: tx.outbox.depth(talk.clock())) == (1, 0.0)
    assert [each.address.chat for each in await talk.turns.unsent()] == [7]
    assert [each.address for each in await talk.turns.unsent(TERMINAL)] == [HERE]


async def breaks(_tx: Transaction) -> None:
    raise ZeroDivisionError


async def test_whatever_goes_wrong_is_told_and_the_rest_goes_on(talk: Talk) -> None:
    with pytest.raises(ZeroDivisionError):
        await talk.turns.write(breaks)
    assert not (await talk.says("hello")).duplicate

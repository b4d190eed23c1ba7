"""From a raw call to its answer: recorded, checked, slowed, failed or done."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from tests.telegram import spec
from tests.telegram.faults import ConnectionCut, Cut
from tests.telegram.methods.registry import PACED, handle
from tests.telegram.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.telegram.calls import Call
    from tests.telegram.wire import Json, Upload
    from tests.telegram.world import World


async def answer(
    world: World,
    method: str,
    raw: Mapping[str, Any],
    files: Mapping[str, Upload],
    via: str = "http",
) -> Any:
    """The result of the call; raises Refused or ConnectionCut instead of answering."""
    call = world.calls.record(method, dict(raw), world.clock.now(), via)
    call.files = dict(files)
    try:
        await _run(world, call, files)
    except Refused as refused:
        call.error = refused
        raise
    finally:
        world.calls.finish(call)
    return call.result


async def _run(world: World, call: Call, files: Mapping[str, Upload]) -> None:
    call.method = spec.canonical(call.method)
    call.params = spec.decode(call.method, call.params, files)
    if world.latency and call.method != "getUpdates":
        await asyncio.sleep(world.latency)
    fault = world.faults.take(call.method, call.params)
    if fault is not None and fault is not Cut.AFTER:
        call.scripted = True
        raise ConnectionCut if isinstance(fault, Cut) else fault
    _pace(world, call.method, call.params)
    call.result = await handle(world, call.method, call.params)
    call.ok = True
    if fault is Cut.AFTER:
        call.scripted = True
        raise ConnectionCut


def _pace(world: World, method: str, params: Json) -> None:
    if world.enforce_limits and method in PACED:
        world.rates.check(world.chat(params["chat_id"]), world.clock.now())

"""The table as a Mermaid drawing."""

from collections.abc import Iterator
from typing import Any

from flows.core.conversation import Flow

#: From this share of the states on, "anywhere" says more than an arrow from each.
MOST = 0.8
ANYWHERE = "anywhere"


def mermaid(flow: Flow[Any]) -> str:
    """A state diagram drawn from the rows of `flow`; rows that stay put are left out.

    Where a trigger can lead to several states, its arrows meet in a diamond; rows whose triggers
    lead to the same states share one.
    """
    labels: dict[tuple[str, str], list[str]] = {}
    diamonds: dict[tuple[str, ...], str] = {}
    for trigger, sources, dests in _groups(flow):
        target = dests[0]
        if len(dests) > 1:
            target = diamonds.setdefault(dests, f"choice_{len(diamonds) + 1}")
        starts, exception = _starts(flow, sources)
        for start in starts:
            labels.setdefault((start, target), []).append(trigger + exception)
    return "\n".join(["stateDiagram-v2", *_lines(flow, labels, diamonds)]) + "\n"


def _lines(
    flow: Flow[Any], labels: dict[tuple[str, str], list[str]], diamonds: dict[tuple[str, ...], str]
) -> Iterator[str]:
    for diamond in diamonds.values():
        yield f"    state {diamond} <<choice>>"
    yield f"    [*] --> {flow.initial}"
    for (start, target), triggers in labels.items():
        yield f"    {start} --> {target}: {', '.join(dict.fromkeys(triggers))}"
    for dests, diamond in diamonds.items():
        for dest in (ANYWHERE,) if set(dests) == set(flow.states) else dests:
            yield f"    {diamond} --> {dest}"


def _groups(flow: Flow[Any]) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each trigger with its sources and the states that it can lead to from there."""
    groups: dict[tuple[str, tuple[str, ...]], dict[str, None]] = {}
    for row in flow.rows:
        if row.dest is not None:
            sources = tuple(str(source) for source in row.sources)
            groups.setdefault((row.trigger, sources), {})[str(row.dest)] = None
    for (trigger, sources), dests in groups.items():
        yield trigger, sources, tuple(dests)


def _starts(flow: Flow[Any], sources: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Where the arrows begin, and the exceptions to name on them."""
    if len(sources) < MOST * len(flow.states) or len(flow.states) == 1:
        return sources, ""
    others = [str(state) for state in flow.states if state not in sources]
    return (ANYWHERE,), f" (not from {' or '.join(others)})" if others else ""

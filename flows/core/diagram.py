"""The table as a Mermaid drawing."""

from typing import Any

from flows.core.conversation import Flow


def mermaid(flow: Flow[Any]) -> str:
    """A state diagram drawn from the rows of `flow`; rows that stay put are left out."""
    everywhere = len(flow.states)
    arrows: dict[str, None] = {f"    [*] --> {flow.initial}": None}
    for row in flow.rows:
        if row.dest is None:
            continue
        if len(row.sources) >= everywhere - 1:
            arrows[f"    anywhere --> {row.dest}: {row.trigger}"] = None
            continue
        for source in row.sources:
            arrows[f"    {source} --> {row.dest}: {row.trigger}"] = None
    return "\n".join(["stateDiagram-v2", *arrows]) + "\n"

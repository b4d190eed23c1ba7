"""The short note for some months later."""

from flows.coaching.drafts.angle import angle_of
from flows.coaching.drafts.facts import arguments, facts_of
from flows.coaching.memory import Memory
from flows.core.texts import texts


def letter(memory: Memory, locale: str) -> str:
    """What to write then: whoever withdrew asks what there is now."""
    case, details, words = memory.case, memory.details, texts(locale)
    facts = facts_of(case, details, words, locale)
    args = arguments(facts, angle_of(case, details), words)
    lines = [words.plain(f"timing-touch-{part}", args) for part in ("greeting", "since", "now")]
    signed = [f"{words.plain('timing-touch-farewell')}\n{facts.own_name}"] if facts.own_name else []
    return "\n\n".join((*lines, *signed))

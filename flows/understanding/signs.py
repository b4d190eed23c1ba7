"""Danger, the way out, a crisis, and what is understood whatever was asked."""

from flows.understanding.matching import matches
from flows.understanding.reading import Intent
from flows.understanding.tables import rules

#: A longer text is an answer with a "yes" in it, not a yes.
SHORT = 12


def danger_hint(text: str, locale: str) -> bool:
    """Whether anything in a normal text hints at danger or at rudeness met."""
    return _found(text, "danger", locale)


def danger_alone(text: str, locale: str) -> bool:
    """Whether fear or a call for help is all that is said, and nobody says of what."""
    said = text.strip(" .,")
    return any(one.pattern.fullmatch(said) for one in rules(locale, "signs", "danger_alone"))


def leave_now(text: str, locale: str) -> bool:
    """Whether the person asks in plain words to get out now."""
    return _found(text, "leave", locale)


def crisis(text: str, locale: str) -> bool:
    """Whether the words suggest violence or self-harm."""
    return _found(text, "crisis", locale)


def intent(text: str, locale: str) -> Intent | None:
    """Yes, no, not sure, skip, back or why, where a short text says nothing else."""
    said = [word for word in text.split() if word not in {".", ","}]
    if len(said) > SHORT:
        return None
    meant = rules(locale, "signs", "intent")
    bare = " ".join(said)
    return next((Intent(rule.value) for rule in meant if rule.pattern.fullmatch(bare)), None)


def _found(text: str, section: str, locale: str) -> bool:
    return bool(matches(text, rules(locale, "signs", section), supposing=True))

"""A person's own draft: what is found in it, one thing at a time, and its mending."""

from flows.coaching.kit.memory import Kit
from flows.coaching.memory import Memory
from flows.coaching.review import Finding, apply, review
from flows.core.texts import Say

#: Characters of a text that is looked at (Telegram's own limit).
LONGEST = 4096
#: What would hurt somebody goes before what is merely missing.
HURTING = frozenset({"no_blame"})
#: Fewer words than this are no draft.
FEWEST_WORDS = 5
#: So many words at a result are taken for a draft.
LIKE_A_DRAFT = 25


def found(memory: Memory, locale: str) -> tuple[Finding, ...]:
    """What is amiss, but for what they let stand."""
    kit = memory.kit
    findings = review(kit.pasted, memory.case, memory.details, locale)
    left = [finding for finding in findings if finding.check not in kit.kept]
    return tuple(sorted(left, key=lambda finding: finding.check not in HURTING))


def mended(memory: Memory, check: str, locale: str) -> str:
    """The text with one fault corrected; unchanged where that is not found any more."""
    text, case, details = memory.kit.pasted, memory.case, memory.details
    same = [finding for finding in found(memory, locale) if finding.check == check]
    return apply(text, same[0], case, details, locale) if same else text


def source(finding: Finding) -> Say:
    """Where the check comes from: a section of the article with its id, or a source elsewhere."""
    origin = finding.article[0]
    if origin.islower():
        return Say("kit-review-elsewhere", {"origin": Say(f"source-{origin.replace('_', '-')}")})
    return Say("kit-review-article", {"id": origin, "origin": Say(f"article-{origin.lower()}")})


def verdict(kit: Kit, findings: tuple[Finding, ...]) -> Say:
    """How the text stands as a whole."""
    if findings:
        return Say("kit-review-found", {"count": len(findings)})
    return Say("kit-review-yours" if kit.kept else "review-clean")


def pieces(text: str, longest: int) -> list[str]:
    """The text in pieces that fit a bubble, cut at line ends or spaces where there are any."""
    cut = []
    while len(text) > longest:
        at = max(text.rfind("\n", 0, longest), text.rfind(" ", 0, longest)) + 1 or longest
        cut.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*cut, text]

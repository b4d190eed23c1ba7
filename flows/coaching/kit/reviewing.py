"""A person's own draft: what is found in it, one thing at a time, and its mending."""

from itertools import accumulate, takewhile
from typing import Any

from flows.coaching.details import Draft, Kind
from flows.coaching.kit.note import note
from flows.coaching.memory import Memory
from flows.coaching.questions import grave
from flows.coaching.review import Finding, apply, purpose, readable, review, why
from flows.coaching.review.reading import read
from flows.core.texts import Say

#: Characters of a text that is looked at (Telegram's own limit).
LONGEST = 4096
#: Of these in one bubble, in UTF-16 units; the rest of Telegram's 4,096 is for our words.
BUBBLE = 3000
#: What would hurt somebody goes before what is merely missing.
HURTING = frozenset({"no_blame"})
#: Fewer words than this are no draft; a script without spaces has as many characters.
FEWEST_WORDS = 5
FEWEST_CHARACTERS = 25
#: So many words at a result are taken for a draft.
LIKE_A_DRAFT = 25


def enough(text: str) -> bool:
    """Whether a text is long enough to be looked at."""
    return len(text.split()) >= FEWEST_WORDS or len(text) >= FEWEST_CHARACTERS


def another(text: str, memory: Memory, locale: str) -> bool:
    """Whether words said beside a text that is there are a text of their own."""
    long = len(text.split()) >= LIKE_A_DRAFT
    return long or read(text, memory.case, memory.details, locale).addressed


def fresh(text: str) -> dict[str, Any]:
    """The fields of the kit for a text that has not been looked at yet."""
    return {"pasted": text[:LONGEST], "meant": None, "showing": False, "kept": ()}


def found(memory: Memory, locale: str) -> tuple[Finding, ...]:
    """What is amiss, but for what they let stand."""
    kit = memory.kit
    findings = review(kit.pasted, memory.case, memory.details, locale, kind=kit.meant)
    left = [finding for finding in findings if finding.check not in kit.kept]
    return tuple(sorted(left, key=lambda finding: finding.check not in HURTING))


def mended(memory: Memory, check: str, locale: str) -> dict[str, Any]:
    """The fields of the kit with one fault corrected; unchanged where it is not found any more.

    What the text is meant for stays what it was, whatever is taken out of it.
    """
    kit, case, details = memory.kit, memory.case, memory.details
    same = [finding for finding in found(memory, locale) if finding.check == check]
    meant = kit.meant or purpose(kit.pasted, case, details, locale)
    text = apply(kit.pasted, same[0], case, details, locale, kind=meant) if same else kit.pasted
    return {"pasted": text, "meant": meant, "showing": True}


def reads(memory: Memory, locale: str) -> bool:
    """Whether their text is in a language that can be judged."""
    return readable(memory.kit.pasted, locale)


def letter(memory: Memory, locale: str) -> Draft:
    """Their text as a letter, with the subject of ours of its form."""
    meant = memory.kit.meant or purpose(memory.kit.pasted, memory.case, memory.details, locale)
    ours = note(memory, locale, meant).subject or note(memory, locale, Kind.EMAIL).subject
    return Draft(subject=ours, body=memory.kit.pasted)


def told(memory: Memory, finding: Finding) -> tuple[Say, ...]:
    """What is amiss and why; after danger no article is needed for it."""
    serious = grave(memory.case)
    said = why(finding, grave=serious)
    return (said,) if serious else (said, source(finding))


def source(finding: Finding) -> Say:
    """Where the check comes from: a section of the article with its id, or a source elsewhere."""
    origin = finding.article[0]
    if origin.islower():
        return Say("kit-review-elsewhere", {"origin": Say(f"source-{origin.replace('_', '-')}")})
    return Say("kit-review-article", {"id": origin, "origin": Say(f"article-{origin.lower()}")})


def verdict(memory: Memory, findings: tuple[Finding, ...]) -> Say:
    """How the text stands as a whole."""
    if findings:
        return Say("kit-review-found", {"count": len(findings)})
    if memory.kit.kept:
        return Say("kit-review-yours")
    return Say("review-clean-grave" if grave(memory.case) else "review-clean")


def pieces(text: str, longest: int) -> list[str]:
    """The text in pieces that fit a bubble, cut at line ends or spaces where there are any.

    `longest` is in UTF-16 units, as Telegram counts.
    """
    cut = []
    while (most := _fitting(text, longest)) < len(text):
        at = max(text.rfind("\n", 0, most), text.rfind(" ", 0, most)) + 1 or most
        cut.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*cut, text]


def _fitting(text: str, longest: int) -> int:
    """How many characters of the text fit."""
    ends = accumulate(len(sign.encode("utf-16-le")) // 2 for sign in text)
    return sum(1 for _ in takewhile(lambda end: end <= longest, ends))

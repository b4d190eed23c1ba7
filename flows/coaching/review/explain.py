"""A finding and its fix in words."""

from flows.coaching.review.findings import Check, Finding, Fix
from flows.core.texts import Say

#: A quote in a line of chat.
LONGEST_QUOTE = 60


#: After danger these are told in other words: kindness is no reason then.
GRAVE = frozenset({Check.NO_BLAME, Check.NO_EXCUSE, Check.DOOR})


def why(finding: Finding, *, grave: bool = False) -> Say:
    """One line on what is amiss; the quote is cut to a line's length."""
    topic = finding.check.value.replace("_", "-")
    if finding.start is None:
        return Say(f"review-missing-{topic}")
    quote = " ".join(finding.quote.split())
    short = quote if len(quote) <= LONGEST_QUOTE else f"{quote[: LONGEST_QUOTE - 1]}\u2026"
    manner = "grave" if grave and finding.check in GRAVE else "found"
    return Say(f"review-{manner}-{topic}", {"quote": short, "more": finding.more})


def button(fix: Fix) -> Say:
    """What the button says that makes the correction."""
    return Say(f"review-fix-{fix.value.replace('_', '-')}")

"""A finding and its fix in words."""

from flows.coaching.review.findings import Finding, Fix
from flows.core.texts import Say

#: A quote in a line of chat.
LONGEST_QUOTE = 60


def why(finding: Finding) -> Say:
    """One line on what is amiss; the quote is cut to a line's length."""
    topic = finding.check.value.replace("_", "-")
    if finding.start is None:
        return Say(f"review-missing-{topic}")
    quote = " ".join(finding.quote.split())
    short = quote if len(quote) <= LONGEST_QUOTE else f"{quote[: LONGEST_QUOTE - 1]}\u2026"
    return Say(f"review-found-{topic}", {"quote": short, "more": finding.more})


def button(fix: Fix) -> Say:
    """What the button says that makes the correction."""
    return Say(f"review-fix-{fix.value.replace('_', '-')}")

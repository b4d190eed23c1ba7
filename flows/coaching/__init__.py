"""The main flow: from "I'm just not that into it" to a verdict and words to send."""

from flows.coaching.advice import Advice, Point, advise
from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict
from flows.coaching.details import Channel, Details, Draft, Kind, Tone
from flows.coaching.drafts import write
from flows.coaching.review import Finding, review

__all__ = [
    "Advice",
    "Case",
    "Certainty",
    "Channel",
    "Danger",
    "Details",
    "Draft",
    "Finding",
    "Fit",
    "Gut",
    "Kind",
    "Pay",
    "Point",
    "Stage",
    "Tone",
    "Verdict",
    "advise",
    "review",
    "write",
]

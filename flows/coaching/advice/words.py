"""Which texts say an advice: its headline and reason, why a point is there, what changed."""

from flows.coaching.advice.advising import advise
from flows.coaching.advice.points import Point
from flows.coaching.case import Case, Danger, Verdict
from flows.core.texts import Say, texts


def headline(verdict: Verdict) -> Say:
    """The verdict in a few words, without a full stop."""
    return Say(f"verdict-{_dashed(verdict)}")


def reason(case: Case) -> Say:
    """The verdict's reason in a sentence or two; a withdrawal from hostility has its own."""
    verdict = advise(case).verdict
    if verdict is Verdict.WITHDRAW and case.danger is Danger.HOSTILE:
        return Say("verdict-withdraw-hostile-reason")
    return Say(f"verdict-{_dashed(verdict)}-reason")


def because(case: Case, field: str) -> Say:
    """The answer to `field`, as words that can follow "because".

    ValueError if the case has no answer there.
    """
    answer = getattr(case, field)
    if answer is None:
        raise ValueError(f"{field} is not answered")
    value = ("no", "yes")[answer] if isinstance(answer, bool) else str(answer)
    return Say(f"because-{_dashed(field)}-{_dashed(value)}")


def origins(point: Point) -> tuple[Say, ...]:
    """Where a point comes from: each section of the article, or the one source elsewhere."""
    if point.source is not None:
        return (Say(f"source-{point.source}"),)
    return tuple(Say(f"article-{section.lower()}") for section in point.article)


def what_changed(before: Case, after: Case, locale: str = "en") -> tuple[Say, ...]:
    """What an edited answer did to the advice: a new verdict, or how many points are new."""
    old, new = advise(before), advise(after)
    if old.verdict is not new.verdict:
        words = texts(locale)
        named = {
            "before": words.plain(headline(old.verdict).id),
            "after": words.plain(headline(new.verdict).id),
        }
        return (Say("changed-verdict", named),)
    added = len({point.id for point in new.points} - {point.id for point in old.points})
    same = Say("changed-same")
    return (same, Say("changed-points", {"count": added})) if added else (same,)


def _dashed(name: str) -> str:
    return name.replace("_", "-")

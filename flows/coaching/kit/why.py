"""Where the advice comes from: their own answers, the article, a named source elsewhere."""

from collections.abc import Iterable

from flows.coaching.advice import Point, advise, because, headline, origins
from flows.coaching.case import Case, Verdict
from flows.coaching.kit.weighing import leaning
from flows.coaching.memory import Memory
from flows.coaching.verdicts import verdict
from flows.core.replies import Reply
from flows.core.texts import Say


def told_case(memory: Memory) -> Case | None:
    """The case that the advice rests on, None before there is any."""
    return memory.told.case if memory.told else None


def reasons(memory: Memory) -> Reply:
    """Each point with what called it forth, folded in a quote."""
    case = told_case(memory) or memory.case
    advice = advise(case)
    points = [_point(case, point) for point in advice.points]
    head = Say("kit-why-head", {"verdict": headline(advice.verdict)})
    return Reply((head, *leaning(memory), Say("kit-why-fold", {"points": chained(points)})))


def _point(case: Case, point: Point) -> Say:
    answers = [because(case, field) for field in telling(case, point.because)]
    return Say(
        "kit-why-point",
        {
            "point": Say(f"point-{point.id}"),
            "because": chained(answers, "kit-why-and"),
            "origin": chained(list(origins(point)), "kit-why-line"),
        },
    )


def telling(case: Case, fields: Iterable[str]) -> list[str]:
    """The fields worth naming as reasons, each once.

    Where fear is all there is, being sure of a no is what the advice speaks against.
    """
    names = list(dict.fromkeys(fields))
    if verdict(case) is Verdict.FACE_THE_FEAR:
        names = [name for name in names if name != "certainty"] or names
    return names


def chained(parts: list[Say], link: str = "kit-why-more") -> Say:
    """Texts joined to one, each linked to the next."""
    first, *rest = parts
    return Say(link, {"first": first, "rest": chained(rest, link)}) if rest else first

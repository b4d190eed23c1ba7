"""What advice is made of, and how a row of its tables picks a point."""

from dataclasses import dataclass
from typing import TypeAlias

from flows.coaching.advice.sources import ARTICLE, ELSEWHERE
from flows.coaching.case import Case, Certainty, Danger, Fit, Gut, Pay, Stage, Verdict

Answer: TypeAlias = Stage | Danger | Gut | Certainty | Pay | Fit | bool


@dataclass(frozen=True, slots=True)
class Point:
    """One piece of advice: its words are `point-<id>`.

    `article` holds the sections it rests on; where it is not the article's, `source` names the
    outside source instead. `because` names the fields of the Case whose answers called it forth.
    """

    id: str
    article: tuple[str, ...]
    source: str | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """The one answer, and what to do about it: the most helpful point first."""

    verdict: Verdict
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A point, and the answers that call it forth: all of them, each one of those listed."""

    point: Point
    answers: tuple[tuple[str, tuple[Answer, ...]], ...]

    def fits(self, case: Case) -> bool:
        """Whether every answer that the row waits for was given."""
        return all(getattr(case, field) in accepted for field, accepted in self.answers)


def row(point_id: str, **answers: Answer | tuple[Answer, ...]) -> Row:
    """A row whose point rests on what `sources` says of it; the answers are its `because`."""
    point = Point(point_id, ARTICLE.get(point_id, ()), ELSEWHERE.get(point_id), tuple(answers))
    accepted = {
        field: value if isinstance(value, tuple) else (value,) for field, value in answers.items()
    }
    return Row(point, tuple(accepted.items()))

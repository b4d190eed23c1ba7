"""How well typed words are understood: `python -m tests.flows.understanding.measure`."""

import argparse
import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from time import process_time
from unittest.mock import patch

from flows.understanding import Understanding, understand
from flows.understanding.facts import FIELDS
from flows.understanding.model import installed
from tests.flows.understanding.rows import HALVES, Row, found, rows

NAMES = (*FIELDS, "unasked", "all")


@dataclass
class Tally:
    """Counts over one half; shares follow from them."""

    asked: int = 0
    given: int = 0
    right: int = 0
    hints: int = 0
    hinted: int = 0
    harmless: int = 0
    alarmed: int = 0
    calm: int = 0
    calm_alarmed: int = 0
    stated: int = 0
    stated_found: int = 0
    not_stated_found: int = 0
    urgent: int = 0
    urgent_found: int = 0
    urgent_wrong: int = 0
    intents: int = 0
    intents_found: int = 0
    intents_wrong: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(Tally)))


Mistakes = list[tuple[str, Row, Understanding]]


def tally(row: Row, reading: Understanding, mistakes: Mistakes) -> Tally:
    """The counts of one utterance; what went wrong is added to `mistakes`."""
    counts = Tally()
    checks = (_answer, _danger, _paragraph, _urgent, _intent)
    for check in checks:
        problem = check(row, reading, counts)
        if problem:
            mistakes.append((problem, row, reading))
    return counts


def _answer(row: Row, reading: Understanding, counts: Tally) -> str:
    if row.question is None:
        return ""
    value = _of_question(row.question, reading)
    counts.asked = int(row.is_answer)
    if value is None:
        return "missed answer" if row.is_answer else ""
    name, said = value
    right = row.accepts(name, said)
    counts.right = int(row.is_answer and right)
    counts.given = int(row.is_answer or not right)
    return "" if right else "wrong answer"


def _of_question(question: str, reading: Understanding) -> tuple[str, str] | None:
    """What the text answers to the question; an amount is an answer about pay."""
    both = found(reading)
    for name in (question, "offered") if question == "pay" else (question,):
        if name in both:
            return name, both[name]
    return None


def _danger(row: Row, reading: Understanding, counts: Tally) -> str:
    if row.danger_hint is None:
        return ""
    hinted = int(reading.danger_hint or reading.crisis or reading.leave_now)
    if row.danger_hint or row.leave_now:
        counts.hints, counts.hinted = 1, hinted
        return "" if hinted else "missed danger"
    counts.calm, counts.calm_alarmed = 1, hinted
    if row.harmless:
        counts.harmless, counts.alarmed = 1, hinted
    return "false alarm" if hinted else ""


def _paragraph(row: Row, reading: Understanding, counts: Tally) -> str:
    if not row.is_paragraph:
        return ""
    said = found(reading)
    right = [name for name in row.stated if name in said and row.accepts(name, said[name])]
    wrong = [name for name, value in said.items() if not row.accepts(name, value)]
    counts.stated, counts.stated_found = len(row.stated), len(right)
    counts.not_stated_found = len(wrong)
    missing = [name for name in row.stated if name not in right]
    return f"paragraph: wrong {wrong}, missing {missing}" if wrong or missing else ""


def _urgent(row: Row, reading: Understanding, counts: Tally) -> str:
    wanted = (row.leave_now, row.crisis)
    got = (reading.leave_now, reading.crisis)
    counts.urgent = sum(one is True for one in wanted)
    counts.urgent_found = sum(a is True and b for a, b in zip(wanted, got, strict=True))
    counts.urgent_wrong = sum(a is False and b for a, b in zip(wanted, got, strict=True))
    right = counts.urgent == counts.urgent_found and not counts.urgent_wrong
    return "" if right else "urgent"


def _intent(row: Row, reading: Understanding, counts: Tally) -> str:
    got = None if reading.intent is None else str(reading.intent)
    if row.intent:
        counts.intents, counts.intents_found = 1, int(got == row.intent)
        return "" if got == row.intent else "intent"
    counts.intents_wrong = int(got in {"skip", "back", "why"} and got != row.intent_also)
    return "wrong intent" if counts.intents_wrong else ""


Reader = Callable[[str, str | None], Understanding]


def measure(
    texts: Iterable[Row], read: Reader = understand
) -> tuple[dict[str, Tally], list[float], Mistakes]:
    """Counts by question ("all" for their sum), processor seconds per text, what went wrong."""
    counts: dict[str, Tally] = {"all": Tally()}
    seconds: list[float] = []
    mistakes: Mistakes = []
    for row in texts:
        start = process_time()
        reading = read(row.text, row.question)
        seconds.append(process_time() - start)
        one = tally(row, reading, mistakes)
        for name in (row.question or "unasked", "all"):
            counts[name] = counts.get(name, Tally()) + one
    return counts, seconds, mistakes


def share(part: int, whole: int) -> str:
    """A count with its share: "97 of 100 (97 %)"."""
    return f"{part} of {whole} ({100 * part / whole:.0f} %)" if whole else "none"


def table(counts: dict[str, Tally]) -> str:
    """The figures as Markdown."""
    head = "question | answers understood | values right | danger found | false questions"
    lines = [f"| {head} |", "|---|---|---|---|---|", *(_line(name, counts) for name in NAMES)]
    return "\n".join([*lines, "", *_rest(counts["all"])])


def _line(name: str, counts: dict[str, Tally]) -> str:
    one = counts.get(name, Tally())
    cells = (
        name,
        share(one.right, one.asked),
        share(one.right, one.given),
        share(one.hinted, one.hints),
        share(one.calm_alarmed, one.calm),
    )
    return f"| {' | '.join(cells)} |"


def _rest(one: Tally) -> list[str]:
    all_found = one.stated_found + one.not_stated_found
    figures = {
        "false questions on harmless texts": share(one.alarmed, one.harmless),
        "paragraphs, facts stated and found": share(one.stated_found, one.stated),
        "paragraphs, found but not stated": share(one.not_stated_found, all_found),
        "way out and crisis found": share(one.urgent_found, one.urgent),
        "way out and crisis wrongly found": str(one.urgent_wrong),
        "yes, no, not sure, skip, back and why found": share(one.intents_found, one.intents),
        "skip, back and why wrongly found": str(one.intents_wrong),
    }
    return [f"- {name}: {figure}" for name, figure in figures.items()]


def rules_alone(half: str) -> tuple[dict[str, Tally], list[float], Mistakes]:
    """Measured as if the extra were not installed."""
    with patch("flows.understanding.reader.model", return_value=None):
        return measure(rows(half))


def report(title: str, figures: tuple[dict[str, Tally], list[float], Mistakes]) -> str:
    """One heading, the table, the median time and, of the train half, what went wrong."""
    counts, seconds, mistakes = figures
    median = statistics.median(seconds) * 1000
    lines = [
        f"{title}, {len(seconds)} texts",
        "",
        table(counts),
        f"- median {median:.2f} ms a text",
    ]
    return "\n".join([*lines, *(_mistake(*one) for one in mistakes), ""])


def _mistake(problem: str, row: Row, reading: Understanding) -> str:
    return f"  {problem} | {row.question} | {row.text} | {row.stated} | {found(reading)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=HALVES, default="test")
    parser.add_argument("--mistakes", action="store_true", help="list them, train half only")
    options = parser.parse_args()
    listed = options.mistakes and options.half == "train"
    runs = {"Rules alone": rules_alone(options.half)}
    if installed():
        runs["With the model"] = measure(rows(options.half))
    for title, (counts, seconds, mistakes) in runs.items():
        print(report(title, (counts, seconds, mistakes if listed else [])))  # noqa: T201 - a command


if __name__ == "__main__":
    main()

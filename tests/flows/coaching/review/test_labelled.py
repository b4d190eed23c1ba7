"""The checks against drafts that people could have written, and the page that shows it."""

from pathlib import Path

from flows.coaching.review import Check
from tests.flows.coaching.review.measure import labelled, quality, table

PAGE = Path(__file__).parents[4] / "docs" / "review.md"


def test_the_aims_hold_on_what_was_learned() -> None:
    measured = quality(labelled("tuning"))
    short = {
        name: (round(one.precision, 3), round(one.recall, 3))
        for name, one in measured.items()
        if one.precision < 0.95 or one.recall < 0.9
    }
    assert short == {}


def test_the_second_reader_earns_its_place_with_strangers() -> None:
    both, alone = (quality(labelled("held_out"), by_wordings=only) for only in (False, True))
    mistakes = [
        sum(one.false + one.missed for name, one in each.items() if name in set(Check))
        for each in (both, alone)
    ]
    assert mistakes[0] < mistakes[1]


def test_every_check_has_failing_and_passing_drafts_in_both_halves() -> None:
    for half in ("tuning", "held_out"):
        drafts = labelled(half)
        for check in Check:
            assert 0 < sum(check in draft.fails for draft in drafts) < len(drafts)


def test_the_halves_share_no_author_and_no_draft() -> None:
    tuning, held_out = labelled("tuning"), labelled("held_out")
    assert len(tuning + held_out) >= 300
    assert not {draft.style for draft in tuning} & {draft.style for draft in held_out}
    texts = [draft.text for draft in tuning + held_out]
    assert len(set(texts)) >= len(texts) - 2


def test_the_page_shows_the_current_table() -> None:
    assert table() in PAGE.read_text(encoding="utf-8")

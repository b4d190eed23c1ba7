"""Whole conversations through a pipe: the verdict, its reasons, a draft with the details."""

from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from bot.bootstrap import now
from bot.cli import main
from bot.terminal.plain import RULE
from flows.core.texts import texts

DETAILS = "company: Lumen, role: editor, contact: Maria, my name: Sam"


class Story(NamedTuple):
    """What is typed, and what has to be on the page in the end."""

    lines: tuple[str, ...]
    said: tuple[str, ...]
    drafted: tuple[str, ...]


STORIES = {
    "insulted in the interview": Story(
        ("in the interview", "insulting", "write the note", DETAILS, "skip the rest", "email"),
        ("verdict-leave-now", "verdict-leave-now-reason"),
        ("Maria", "Lumen", "editor", "Sam"),
    ),
    "invited, nervous, would want it": Story(
        ("1", "1", "nervous", "leaning", "yes", "write the note", DETAILS, "skip the rest"),
        ("verdict-face-the-fear", "because-only-fear-yes", "because-stage-invited"),
        ("Maria", "Lumen", "editor", "Sam"),
    ),
    "afterwards, paid too little, likes both": Story(
        (
            *("it's over", "no", "not sure", "torn", "they offer 32k, I need 40k", "both"),
            *(DETAILS, "the calm team", "skip the rest"),
        ),
        ("verdict-negotiate", "because-pay-low", "because-fit-both"),
        ("Maria", "Lumen", "Sam", "32,000", "40,000"),
    ),
    "afterwards, certain, likes the company": Story(
        (
            *("after", "no", "I want out", "certain", "fine", "company", "yes"),
            *(DETAILS, "the calm team", "skip the rest"),
        ),
        ("verdict-better-fit", "because-certainty-certain", "because-fit-company"),
        ("Maria", "Lumen", "editor", "the calm team", "Sam"),
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_story(name: str, tmp_path: Path) -> None:
    story = STORIES[name]
    told = CliRunner().invoke(
        main, ["chat", "--db", str(tmp_path / "talk.db")], input="\n".join(story.lines)
    )
    assert told.exit_code == 0, told.output
    for text_id in story.said:
        assert texts("en").plain(text_id) in told.stdout
    *_, draft, _ = told.stdout.split(RULE)
    for word in story.drafted:
        assert word in draft


def test_who_comes_back_after_days_hears_what_was_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["chat", "--db", str(tmp_path / "talk.db")]
    CliRunner().invoke(main, arguments, input="it's over\n")
    later = now() + timedelta(days=2)
    monkeypatch.setattr("bot.bootstrap.now", lambda: later)
    told = CliRunner().invoke(main, arguments, input="")
    words = texts("en")
    assert told.exit_code == 0, told.output
    assert words.plain("welcome-back") not in told.output
    assert "Has anything felt unsafe" in told.output

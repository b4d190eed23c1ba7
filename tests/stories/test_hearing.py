"""Said in one's own words, on Telegram and in the terminal."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import main
from tests.stories.test_talks import begins, walks
from tests.telegram.api import BotApi

LOBBY = (
    "sitting in the lobby of Acme, supposed to go in at 3, pay is half of what I make and"
    " honestly I only said yes to be polite"
)
PAYING = ("It's over", "No, nothing like that", "I want out", "Certain")
KNEE = ":30k, way too low, and he keeps touching my knee"
BORED = ":I'm not scared of them, just bored"


async def test_a_paragraph_in_the_lobby_reaches_the_verdict_in_three_taps(api: BotApi) -> None:
    ada = api.person("Ada")
    ada.says(LOBBY)
    heard = await ada.reads()
    assert "Pay: Far too low" in heard.text
    assert "Company: Acme" in heard.text
    for tap in ("That's right", "No, nothing like that", "Certain"):
        ada.taps(tap)
        card = await ada.reads()
    assert card.text.startswith("Bow out")
    assert "Acme" in (await ada.reads()).text


async def test_a_hint_of_danger_in_the_answer_about_pay(api: BotApi) -> None:
    ada = api.person("Ada")
    asked = await walks(ada, *PAYING, KNEE)
    assert asked.buttons == ["I'm safe", "It's rude or gross", "I need out"]
    ada.taps("I need out")
    assert "No explanation owed" in (await ada.reads()).text


async def test_bored_is_no_danger(api: BotApi) -> None:
    ada = api.person("Ada")
    assert "How is the pay" in (await walks(ada, *PAYING, BORED)).text


async def test_whom_to_call_comes_first(api: BotApi) -> None:
    ada = api.person("Ada")
    await begins(ada)
    ada.says("i want to kill myself")
    assert "findahelpline.com" in (await ada.reads()).text
    ada.taps("Go on when you like")
    assert "Where are you" in (await ada.reads()).text


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((LOBBY, "that's right", "no", "certain"), "Bow out, soon and briefly"),
        (("4", "1", "i want out", "certain", KNEE[1:]), "Are you safe?"),
        (("4", "1", "i want out", "certain", BORED[1:]), "I hear you."),
    ],
)
def test_in_the_terminal(lines: tuple[str, ...], said: str, tmp_path: Path) -> None:
    talk = CliRunner().invoke(
        main, ["chat", "--db", str(tmp_path / "talk.db")], input="\n".join(lines)
    )
    assert talk.exit_code == 0, talk.output
    assert said in talk.output
    assert ("Are you safe?" in talk.output) == (said == "Are you safe?")

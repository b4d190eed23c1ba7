"""The command as a person uses it; each test has a database of its own."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import main
from flows.core.diagram import mermaid
from flows.core.texts import texts
from flows.registry import FLOWS

COMMANDS = ("chat", "run", "migrate", "diagram", "doctor")


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_DATABASE_URL", f"sqlite:///{tmp_path}/new/folder/bowout.db")
    monkeypatch.delenv("BOWOUT_TELEGRAM_TOKEN", raising=False)


def bowout(*words: str, lines: str = "") -> Result:
    return CliRunner().invoke(main, words, input=lines)


def test_help_says_what_there_is() -> None:
    result = bowout("--help")
    assert result.exit_code == 0
    assert all(command in result.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_in_plain_text(command: str) -> None:
    result = bowout(command, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.split()) > 15
    assert "╭" not in result.stdout
    assert "[bold]" not in result.stdout


def test_without_a_command_there_is_help() -> None:
    assert "Usage" in bowout().output


def test_version() -> None:
    assert bowout("--version").stdout == f"{version('bowout')}\n"


def test_diagram_draws_the_machine() -> None:
    assert bowout("diagram").stdout == mermaid(FLOWS["coaching"])


def test_diagram_of_nothing() -> None:
    assert bowout("diagram", "--flow", "nothing").exit_code == 2


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, bot.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"sqlalchemy", "telegram", "alembic", "pydantic", "fluent"} & set(loaded)


@pytest.mark.parametrize("command", ["chat", "run", "migrate"])
def test_a_wrong_setting_ends_the_start_with_one_line(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOWOUT_LISTEN", "nowhere")
    result = bowout(command)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr == texts("en").plain("terminal-setting-listen") + "\n"


def test_run_needs_a_token() -> None:
    result = bowout("run")
    assert result.exit_code == 2
    assert result.stderr == texts("en").plain("terminal-setting-telegram-token") + "\n"


def test_a_database_that_cannot_be_made_is_one_line() -> None:
    result = bowout("chat", "--db", "/dev/null/bowout.db")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert "/dev/null" in result.stderr


def test_migrate_makes_the_database(tmp_path: Path) -> None:
    assert bowout("migrate").exit_code == 0
    assert (tmp_path / "new/folder/bowout.db").exists()


def test_doctor_finds_nothing_wrong_before_the_first_start() -> None:
    result = bowout("doctor")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 3


def test_doctor_finds_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_LOCALE", "tlh")
    result = bowout("doctor")
    assert result.exit_code == 1
    assert "BOWOUT_LOCALE" in result.stdout


def test_chat_talks_until_the_lines_end(tmp_path: Path) -> None:
    result = bowout("chat", lines="1\n")
    assert result.exit_code == 0, result.output
    assert "1. " in result.stdout
    assert result.stdout.endswith(texts("en").plain("terminal-goodbye") + "\n")
    key = tmp_path / "new/folder/bowout.db.key"
    assert key.stat().st_mode & 0o777 == 0o600


def test_chat_goes_on_where_it_stopped_and_new_starts_over() -> None:
    first, *_ = bowout("chat").stdout.split("\n\n")
    bowout("chat", lines="1\n")
    resumed = bowout("chat").stdout
    assert first not in resumed
    assert first in bowout("chat", "--new").stdout


def test_db_picks_the_file(tmp_path: Path) -> None:
    odd = tmp_path / "other" / "100%20 my? talk#@é.db"
    assert bowout("chat", "--db", str(odd)).exit_code == 0
    assert odd.exists()
    assert not (tmp_path / "new").exists()


def test_a_reader_who_leaves_ends_the_talk_quietly(tmp_path: Path) -> None:
    command = f"yes 1 | {sys.executable} -c 'from bot.cli import main; main()' chat | head -n 1"
    result = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert result.stderr == ""

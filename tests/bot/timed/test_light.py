"""Who has no timed work to do carries nothing for it."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["bot.terminal.chat", "bot.cli", "bot.doctor", "bot.turns"])
def test_it_comes_without_dbos(module: str) -> None:
    look = f"import sys, {module}; print({{'dbos', 'prometheus_client'}} & set(sys.modules))"
    found = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True
    ).stdout
    assert found == "set()\n"

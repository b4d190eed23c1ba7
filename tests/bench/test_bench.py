"""The benchmark works; what it measures is nobody's business here."""

import sys

import pytest

from tests.bench import __main__ as bench
from tests.bench.table import HEAD


def test_the_table_has_its_rows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", "--quick", "--only", "no delay"])
    bench.main()
    lines = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == list(HEAD)
    assert [line[1] for line in lines[2:]] == ["echo", "Bow Out", "ConversationHandler"]
    assert all(float(line[2].replace(",", "")) > 0 for line in lines[2:])

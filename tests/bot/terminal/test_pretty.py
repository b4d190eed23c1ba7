"""The screen for people at a terminal, driven through a pipe of keys."""

from collections.abc import Iterator
from io import StringIO

import pytest
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from bot.messages import Outgoing
from bot.terminal.choices import Choices
from bot.terminal.pretty import PrettyScreen
from bot.terminal.prompt import Prompt
from flows.core.texts import texts
from tests.bot.terminal.toys import bubble, key

UP, DOWN, ENTER = "\x1b[A", "\x1b[B", "\r"
QUESTION = bubble("?", key("Yes"), key("No"), key("Out of here", style="danger"))


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    with create_pipe_input() as pipe:
        yield pipe


def asked(keys: PipeInput, pressed: str, outgoing: Outgoing = QUESTION) -> str:
    choices = Choices()
    choices.offer([outgoing])
    keys.send_text(pressed)
    return Prompt(texts("en"), keys, DummyOutput()).ask(choices.live)


@pytest.mark.parametrize(
    ("pressed", "answer"),
    [
        (ENTER, "1"),
        (DOWN + ENTER, "2"),
        (DOWN + DOWN + DOWN + ENTER, "1"),
        (UP + ENTER, "3"),
        ("\t\x1b[Z" + ENTER, "1"),
        ("2" + ENTER, "2"),
        ("just leave" + ENTER, "just leave"),
        (DOWN + "no\x7f\x7f" + ENTER, "2"),
        ("/out" + ENTER, "/out"),
    ],
)
def test_keys_pick_or_type(keys: PipeInput, pressed: str, answer: str) -> None:
    assert asked(keys, pressed) == answer


def test_without_choices_one_types(keys: PipeInput) -> None:
    assert asked(keys, DOWN + ENTER, bubble("Go on")) == ""


@pytest.mark.parametrize(("pressed", "raised"), [("\x03", KeyboardInterrupt), ("\x04", EOFError)])
def test_ways_to_leave(keys: PipeInput, pressed: str, raised: type[BaseException]) -> None:
    with pytest.raises(raised):
        asked(keys, pressed)


def drawn(outgoing: Outgoing, keys: PipeInput, *, width: int = 200) -> str:
    out = StringIO()
    console = Console(file=out, width=width, force_terminal=True, color_system="standard")
    PrettyScreen(console, Prompt(texts("en"), keys, DummyOutput()), texts("en")).show(
        outgoing.message
    )
    return out.getvalue()


def test_lines_are_wrapped(keys: PipeInput) -> None:
    said = drawn(bubble("word " * 100), keys)
    assert max(len(line) for line in said.splitlines()) <= 76


def test_narrow_terminals_are_kept_to(keys: PipeInput) -> None:
    said = drawn(bubble("word " * 100), keys, width=30)
    assert max(len(line) for line in said.splitlines()) <= 30


def test_bold_is_kept(keys: PipeInput) -> None:
    assert "\x1b[1mnow" in drawn(bubble("Leave <b>now</b>"), keys)


def test_points_hang_together(keys: PipeInput) -> None:
    said = drawn(bubble("Do:\n\n• one two\n\n• three"), keys, width=8)
    assert [line.rstrip() for line in said.splitlines()] == [
        *("Do:", "", "• one", "  two", "", "• three", "")
    ]


def test_a_draft_is_set_apart_without_a_frame_at_its_sides(keys: PipeInput) -> None:
    said = drawn(bubble("<pre>Dear Ana</pre>"), keys)
    assert "Dear Ana" in said
    assert "─" in said
    assert "│" not in said


def test_what_was_picked_stays_on_the_page(keys: PipeInput) -> None:
    out, choices = StringIO(), Choices()
    choices.offer([QUESTION])
    keys.send_text(DOWN + ENTER)
    console = Console(file=out, width=80)
    screen = PrettyScreen(console, Prompt(texts("en"), keys, DummyOutput()), texts("en"))
    assert screen.ask(choices.live) == "2"
    assert out.getvalue().strip() == "> No"

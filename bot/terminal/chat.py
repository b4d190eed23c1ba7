"""`bowout chat`: which screen, and the talk wired to the turns that Telegram has too."""

import sys
from asyncio import Runner
from contextlib import AsyncExitStack
from io import TextIOWrapper

from prompt_toolkit.utils import is_dumb_terminal
from rich.console import Console

from bot.bootstrap import now, opened
from bot.settings import Settings
from bot.terminal.plain import PlainScreen
from bot.terminal.pretty import PrettyScreen
from bot.terminal.prompt import Prompt
from bot.terminal.screen import Screen
from bot.terminal.talk import Talk
from flows.core.texts import Texts, texts

#: This process among those that share the database.
OWNER = "terminal"


def chat(settings: Settings, *, anew: bool = False) -> None:
    """Talk until the lines end; StorageError if the database cannot be used."""
    words = texts(settings.locale)
    screen = screen_for(words)
    with Runner() as runner:
        stack = AsyncExitStack()
        try:
            turns = runner.run(stack.enter_async_context(opened(settings, OWNER)))
            _talk(Talk(turns, screen, runner, now), anew=anew)
            screen.note(words.plain("terminal-goodbye"))
        finally:
            runner.run(stack.aclose())


def _talk(talk: Talk, *, anew: bool) -> None:
    try:
        talk.open(anew=anew)
        talk.listen()
    except (EOFError, KeyboardInterrupt):
        return


def screen_for(words: Texts) -> Screen:
    """The pleasant screen at a terminal that can draw, plain text anywhere else."""
    if sys.stdin.isatty() and sys.stdout.isatty() and not is_dumb_terminal():
        return PrettyScreen(Console(highlight=False), Prompt(words), words)
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            # A byte that is no letter is no reason to fall over.
            stream.reconfigure(errors="replace")
    return PlainScreen(sys.stdin, sys.stdout, words)

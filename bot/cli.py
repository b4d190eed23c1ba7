"""The command `bowout`."""

# Heavy imports stand inside the commands, so that help comes at once; flags of a command are bools.
# ruff: noqa: PLC0415, FBT001, FBT002

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

from typer import BadParameter, Exit, Option, Typer, echo

main = Typer(
    name="bowout",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode="markdown" if sys.stdout.isatty() else None,
)

#: Exit status when a setting or the database is not as it must be.
REFUSED = 2


@contextmanager
def _plainly() -> Iterator[None]:
    """Say in one line what an operator can mend, instead of a traceback."""
    from bot.settings import NotStarted
    from bot.storage import StorageError

    try:
        yield
    except (NotStarted, StorageError) as error:
        echo(error, err=True)
        raise Exit(REFUSED) from None


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        echo(version("bowout"))
        raise Exit


@main.callback()
def bowout(
    version: Annotated[
        bool, Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """A coach for the interview you are just not that into.

    Try it now, without Telegram: `bowout chat`

    Serve people on Telegram: `BOWOUT_TELEGRAM_TOKEN=… bowout run`

    Something does not work: `bowout doctor`
    """


@main.command()
def chat(
    db: Annotated[
        Path | None, Option(help="Keep the conversation in this SQLite file.", dir_okay=False)
    ] = None,
    new: Annotated[bool, Option("--new", help="Start over.")] = False,
) -> None:
    """Talk with the coach here, in the terminal.

    Pick an answer with the arrow keys or its number, or type in your own words. Leave with
    Ctrl-D; the next time it goes on where you stopped. No token and no network are needed.

    Through a pipe it is plain text, one line an answer: `bowout chat < story.txt`
    """
    from bot.settings import read, sqlite_url
    from bot.terminal.chat import chat as talk

    with _plainly():
        talk(read(database_url=sqlite_url(db.resolve())) if db else read(), anew=new)


@main.command()
def run() -> None:
    """Serve people on Telegram, until Ctrl-C or SIGTERM.

    It polls Telegram, or serves a webhook if it has a public address. Set in the environment:

    BOWOUT_TELEGRAM_TOKEN, the token that @BotFather gave your bot. Nothing else is needed.

    BOWOUT_DATABASE_URL, where conversations are kept. A SQLite file of yours unless it is set.

    BOWOUT_ENCRYPTION_KEYS, what they are encrypted with. A file beside a SQLite database unless
    it is set; PostgreSQL needs it.

    BOWOUT_WEBHOOK_URL and BOWOUT_WEBHOOK_SECRET, to be called by Telegram; BOWOUT_LISTEN, the
    host:port to listen on for it, 127.0.0.1:8080 unless set.

    BOWOUT_LOCALE, the language: en.

    `bowout doctor` tells whether all of it is right.
    """
    from bot.serve import serve
    from bot.settings import read

    with _plainly():
        serve(read())


@main.command()
def web() -> None:
    """Only take updates by webhook, and answer them.

    Any number of these can stand behind a load balancer, on one PostgreSQL database, with a
    `bowout worker` or more beside them. The settings are those of `bowout run`, with
    BOWOUT_WEBHOOK_URL, and a BOWOUT_EXECUTOR_ID of its own for each where the host name is not.
    """
    from bot.serve import Role, serve
    from bot.settings import read

    with _plainly():
        serve(read(), Role.WEB)


@main.command()
def worker() -> None:
    """Only do timed work, and send what could not be sent before.

    One is enough, a second takes over when one is gone. Each needs a BOWOUT_EXECUTOR_ID that
    stays the same when it starts again, where the host name does not; the settings are those
    of `bowout run`. BOWOUT_RETENTION_DAYS is how long an idle conversation is kept, 90 days
    unless set.
    """
    from bot.serve import Role, serve
    from bot.settings import read

    with _plainly():
        serve(read(), Role.WORKER)


@main.command()
def migrate() -> None:
    """Bring the database up to date.

    Needed on PostgreSQL before a new version runs. On SQLite every start does it.
    """
    from bot.settings import read
    from bot.storage import migrate as bring_up_to_date
    from bot.timed.database import migrate as bring_timed_up_to_date

    with _plainly():
        url = read().database_url
        bring_up_to_date(url)
        bring_timed_up_to_date(url)
    echo("The database is up to date.")


@main.command()
def diagram(
    flow: Annotated[str, Option(help="Which conversation to draw.")] = "coaching",
) -> None:
    """Print a conversation's states as a Mermaid diagram."""
    from flows.core.diagram import mermaid
    from flows.registry import FLOWS

    if flow not in FLOWS:
        raise BadParameter(f"one of {', '.join(FLOWS)}")
    echo(mermaid(FLOWS[flow]), nl=False)


@main.command()
def doctor() -> None:
    """Look at settings, database, migrations and token; say what is fine and what to do.

    The exit status is 1 if something is wrong.
    """
    from bot.doctor import Mark, examine

    checks = examine()
    echo("\n".join(check.line for check in checks))
    raise Exit(any(check.mark is Mark.WRONG for check in checks))

"""`python -m tests.stories.toy_bot <role>`: the command with the toy flow for its talk."""

from bot.cli import main
from flows.registry import FLOWS
from tests.bot.timed.toys import FLOW

if __name__ == "__main__":
    FLOWS["coaching"] = FLOW
    main()

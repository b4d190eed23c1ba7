"""The stories that need nothing but a bot at work, wherever it runs."""

from collections.abc import Callable
from inspect import signature
from typing import Any

from tests.stories import test_hearing, test_kit, test_talks

STORIES: dict[str, Callable[..., Any]] = {
    name: story
    for module in (test_talks, test_kit, test_hearing)
    for name, story in vars(module).items()
    if name.startswith("test_") and list(signature(story).parameters) == ["api"]
}

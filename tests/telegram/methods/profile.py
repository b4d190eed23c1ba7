"""What the bot says about itself: commands, name and descriptions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.telegram import rules
from tests.telegram.refusals import bad

if TYPE_CHECKING:
    from tests.telegram.wire import Json
    from tests.telegram.world import World

LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(world: World, _params: Json) -> Json:
    return world.bot


def set_commands(world: World, params: Json) -> bool:
    commands = params["commands"]
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        rules.command(command)
    world.profile[_key("commands", params)] = commands
    return True


def delete_commands(world: World, params: Json) -> bool:
    world.profile.pop(_key("commands", params), None)
    return True


def get_commands(world: World, params: Json) -> Any:
    return world.profile.get(_key("commands", params), [])


def set_words(what: str, world: World, params: Json) -> bool:
    text = params.get(what, "")
    rules.at_most(LIMITS[what], text, f"bot {what} is too long")
    world.profile[_key(what, params)] = text
    return True


def get_words(what: str, world: World, params: Json) -> Json:
    default = world.bot["first_name"] if what == "name" else ""
    return {what: world.profile.get(_key(what, params), default)}


def _key(what: str, params: Json) -> tuple[str, str, str]:
    scope = json.dumps(params.get("scope", {"type": "default"}), sort_keys=True)
    return what, scope, params.get("language_code", "")

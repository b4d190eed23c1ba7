"""Methods by which the bot gets its updates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.telegram.refusals import bad, conflict
from tests.telegram.world import Hook

if TYPE_CHECKING:
    from tests.telegram.wire import Json
    from tests.telegram.world import World


async def get_updates(world: World, params: Json) -> list[Json]:
    """Waits until something comes; a newer call ends an older one (409), as does a webhook."""
    if world.hook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    updates = world.updates
    _choose(world, params)
    world.polls = mine = world.polls + 1
    updates.confirm(params.get("offset", 0))

    def ready() -> bool:
        return bool(updates.pending) or world.closing or world.polls != mine

    await updates.bell.until(ready, min(params.get("timeout", 0), 50))
    if world.polls != mine:
        raise conflict(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
    return updates.batch(max(1, min(params.get("limit", 100), 100)))


def set_webhook(world: World, params: Json) -> bool:
    url, secret = params["url"], params.get("secret_token")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad("secret token contains unallowed characters")
    if url and not re.match(r"https?://", url):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    _choose(world, params)
    _drop(world, params)
    world.hook = Hook(url, secret, params.get("max_connections", 40)) if url else None
    world.polls += 1
    world.updates.bell.ring()
    return True


def delete_webhook(world: World, params: Json) -> bool:
    _drop(world, params)
    world.hook = None
    return True


def webhook_info(world: World, _params: Json) -> Json:
    hook = world.hook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if hook:
        info |= {"max_connections": hook.connections}
    if world.hook_error:
        info |= {"last_error_message": world.hook_error, "last_error_date": world.clock.date()}
    return info | ({"allowed_updates": world.updates.allowed} if world.updates.allowed else {})


def _choose(world: World, params: Json) -> None:
    if "allowed_updates" in params:
        world.updates.allowed = params["allowed_updates"]


def _drop(world: World, params: Json) -> None:
    if params.get("drop_pending_updates"):
        world.updates.pending.clear()

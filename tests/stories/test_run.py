"""`bowout run` with nothing beside it: SQLite, polling, timed work, a page for who asks."""

from pathlib import Path

import aiohttp

from tests.stories.processes import TOYS, Process, at_work, environment
from tests.stories.running import free_port
from tests.telegram.api import BotApi


async def test_a_reminder_comes_once_and_the_pages_are_there(tmp_path: Path) -> None:
    listen = f"127.0.0.1:{free_port()}"
    async with BotApi(patience=20.0) as api:
        told = environment(api, tmp_path, "polling") | {"BOWOUT_LISTEN": listen}
        process = Process("run", told, tmp_path / "log", TOYS)
        ada = api.person("Ada")
        async with at_work(process), aiohttp.ClientSession() as client:
            ada.says("remind 1")
            assert (await ada.reads()).text == "noted: yes"
            assert (await ada.reads()).text == "tea: 1"
            async with client.get(f"http://{listen}/readyz") as page:
                assert page.status == 200
            async with client.get(f"http://{listen}/metrics") as page:
                assert "bowout_timers_due 0.0" in await page.text()
        assert await process.stop() == 0
    assert not ada.unread()

"""What a role refuses before it starts; how the roles work is in the stories."""

import pytest

from bot.serve import Role, serve
from bot.settings import SettingsError, read


def test_web_needs_an_address_to_be_called_at() -> None:
    with pytest.raises(SettingsError, match="BOWOUT_WEBHOOK_URL"):
        serve(read(telegram_token="1:x"), Role.WEB)


@pytest.mark.parametrize("role", Role)
def test_each_needs_a_token(role: Role) -> None:
    with pytest.raises(SettingsError, match="BOWOUT_TELEGRAM_TOKEN"):
        serve(read(telegram_token=None, webhook_url=None), role)


@pytest.mark.parametrize("name", ["queue", "terminal"])
def test_some_names_are_taken(name: str) -> None:
    with pytest.raises(SettingsError, match="BOWOUT_EXECUTOR_ID"):
        read(executor_id=name)


def test_a_conversation_is_kept_for_a_day_at_least() -> None:
    with pytest.raises(SettingsError, match="BOWOUT_RETENTION_DAYS"):
        read(retention_days=0)

import pytest

from bot.settings import Listen, SettingsError, default_database, read

PG = "postgresql://ada:hunter2@db/bowout"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELEGRAM_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "WEBHOOK_URL"):
        monkeypatch.delenv(f"BOWOUT_{name}", raising=False)
    for name in ("WEBHOOK_SECRET", "LISTEN", "ENCRYPTION_KEYS", "LOCALE"):
        monkeypatch.delenv(f"BOWOUT_{name}", raising=False)


def test_nothing_needs_to_be_set() -> None:
    settings = read()
    assert settings.database_url == default_database()
    assert settings.sqlite
    assert settings.database_url.endswith("bowout.db")
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.address == Listen("127.0.0.1", 8080)
    assert (settings.telegram_token, settings.webhook_url, settings.locale) == (None, None, "en")


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_TELEGRAM_TOKEN", "123:AbC-_d")
    monkeypatch.setenv("BOWOUT_TELEGRAM_API_URL", "http://127.0.0.1:9000/")
    monkeypatch.setenv("BOWOUT_LISTEN", "[::1]:0")
    settings = read()
    assert settings.token == "123:AbC-_d"
    assert settings.telegram_api_url == "http://127.0.0.1:9000"
    assert settings.address == Listen("::1", 0)


def test_an_empty_one_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_TELEGRAM_TOKEN", "")
    monkeypatch.setenv("BOWOUT_LOCALE", "")
    assert (read().telegram_token, read().locale) == (None, "en")


def test_what_is_given_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_DATABASE_URL", PG)
    assert read(database_url="sqlite:///x.db").sqlite


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "hunter2"),
        ("TELEGRAM_TOKEN", "123:hunter 2"),
        ("TELEGRAM_API_URL", "api.hunter2.org"),
        ("TELEGRAM_API_URL", "ftp://hunter2.org"),
        ("DATABASE_URL", "hunter2.db"),
        ("DATABASE_URL", "mysql://ada:hunter2@db/bowout"),
        ("WEBHOOK_URL", "https://"),
        ("WEBHOOK_SECRET", "hunter2!"),
        ("WEBHOOK_SECRET", "hunter2" * 40),
        ("LISTEN", "hunter2"),
        ("LISTEN", "hunter2:70000"),
        ("LISTEN", ":80"),
        ("LOCALE", "hunter2"),
    ],
)
def test_a_wrong_one_is_named_and_never_quoted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"BOWOUT_{name}", value)
    with pytest.raises(SettingsError) as caught:
        read()
    (line,) = caught.value.lines
    assert line.startswith(f"BOWOUT_{name}: ")
    assert "hunter2" not in line
    assert caught.value.__cause__ is None


def test_each_wrong_one_has_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_LISTEN", "x")
    monkeypatch.setenv("BOWOUT_LOCALE", "x")
    with pytest.raises(SettingsError) as caught:
        read()
    assert [line.partition(":")[0] for line in caught.value.lines] == [
        "BOWOUT_LISTEN",
        "BOWOUT_LOCALE",
    ]


def test_a_webhook_needs_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_WEBHOOK_URL", "https://bot.example.org")
    with pytest.raises(SettingsError, match="BOWOUT_WEBHOOK_SECRET"):
        read()
    monkeypatch.setenv("BOWOUT_WEBHOOK_SECRET", "s3-cret_")
    assert read().webhook_url == "https://bot.example.org"


def test_postgresql_needs_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_DATABASE_URL", PG)
    with pytest.raises(SettingsError, match="BOWOUT_ENCRYPTION_KEYS"):
        read()
    monkeypatch.setenv("BOWOUT_ENCRYPTION_KEYS", "k:abc")
    assert not read().sqlite


def test_a_token_is_only_missed_when_it_is_needed() -> None:
    with pytest.raises(SettingsError, match="BOWOUT_TELEGRAM_TOKEN"):
        _ = read().token


def test_secrets_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOWOUT_DATABASE_URL", PG)
    monkeypatch.setenv("BOWOUT_ENCRYPTION_KEYS", "k:hunter2")
    monkeypatch.setenv("BOWOUT_WEBHOOK_SECRET", "hunter2")
    monkeypatch.setenv("BOWOUT_TELEGRAM_TOKEN", "1:hunter2")
    assert "hunter2" not in repr(read())

import base64
import os
from pathlib import Path

import pytest

from bot.storage import Keyring, StorageError, load_or_create

KEY = base64.b64encode(bytes(range(32))).decode()
OTHER = base64.b64encode(bytes(range(1, 33))).decode()


def test_the_first_key_seals_and_all_open() -> None:
    both = Keyring.parse(f" new:{OTHER}, old:{KEY},")
    old = Keyring.parse(f"old:{KEY}").seal(b"words", b"t.c")
    assert both.unseal(old, b"t.c") == b"words"
    assert both.seal(b"words", b"t.c").startswith(both.prefix())
    assert Keyring.parse(f"new:{OTHER}").unseal(both.seal(b"", b"t.c"), b"t.c") == b""


def test_text_and_back() -> None:
    text = f"new:{OTHER},old:{KEY}"
    assert Keyring.parse(text).text() == text


def test_a_repr_tells_no_secret() -> None:
    assert KEY not in repr(Keyring.parse(f"a:{KEY}"))
    assert "\\x01" not in repr(Keyring.parse(f"a:{KEY}"))


def test_the_same_words_never_look_the_same() -> None:
    keyring = Keyring.generate()
    assert keyring.seal(b"no", b"t.c") != keyring.seal(b"no", b"t.c")
    assert keyring.first != Keyring.generate().first


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no encryption key"),
        (KEY, "look like id:base64"),
        (f"bad id:{KEY}", "look like id:base64"),
        ("a:%%%", "'a' is not base64"),
        ("a:c2hvcnQ=", "'a' has 5 bytes, not 32"),
        (f"a:{KEY},a:{OTHER}", "same id"),
    ],
)
def test_a_bad_text_says_why_and_no_secret(text: str, why: str) -> None:
    with pytest.raises(StorageError, match=why) as caught:
        Keyring.parse(text)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("at", [0, 1, 2, 5, -1])
def test_a_changed_byte_is_noticed(at: int) -> None:
    keyring = Keyring.generate("key")
    sealed = bytearray(keyring.seal(b"words", b"t.c"))
    sealed[at] ^= 1
    with pytest.raises(StorageError):
        keyring.unseal(bytes(sealed), b"t.c")


@pytest.mark.parametrize("length", [0, 1, 5, 12, 20])
def test_a_cut_value_is_noticed(length: int) -> None:
    keyring = Keyring.generate("key")
    with pytest.raises(StorageError):
        keyring.unseal(keyring.seal(b"words", b"t.c")[:length], b"t.c")


def test_another_place_does_not_open() -> None:
    keyring = Keyring.generate()
    with pytest.raises(StorageError, match=r"outbox\.payload does not open"):
        keyring.unseal(keyring.seal(b"words", b"conversations.memory"), b"outbox.payload")


def test_a_missing_key_is_named() -> None:
    sealed = Keyring.generate("gone").seal(b"words", b"t.c")
    with pytest.raises(StorageError, match="'gone' is missing"):
        Keyring.generate("here").unseal(sealed, b"t.c")


def test_a_key_file_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "bowout.key"
    made = load_or_create(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert load_or_create(path) == made
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_file_that_others_reach_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "bowout.key"
    load_or_create(path)
    path.chmod(mode)
    with pytest.raises(StorageError, match="chmod 600"):
        load_or_create(path)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"nonsense"])
def test_a_broken_key_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bowout.key"
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"bowout\.key"):
        load_or_create(path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot be made"):
        load_or_create(tmp_path / "file" / "bowout.key")


def test_who_comes_second_takes_the_key_of_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bowout.key"
    flush = os.fsync
    first: list[Keyring] = []

    def someone_was_quicker(descriptor: int) -> None:
        monkeypatch.setattr(os, "fsync", flush)
        first.append(load_or_create(path))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", someone_was_quicker)
    assert load_or_create(path) == first[0]

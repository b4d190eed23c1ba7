"""Keys for what is encrypted at rest, and the sealed form of a value.

A sealed value is one byte of format, one byte with the length of the key's id, the id, a nonce
of 12 bytes, and what AES-GCM made of the value (16 bytes longer than it).
"""

import base64
import binascii
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage.errors import StorageError

_FORMAT = 1
_HEAD = 2
_NONCE = 12
_KEY = 32
_ID = re.compile(r"[A-Za-z0-9_.-]{1,32}")


@dataclass(frozen=True, slots=True)
class Keyring:
    """Keys by id: `first` encrypts, all decrypt.

    Its text form is `id:base64,id:base64`, each key 32 bytes; neither shows in a repr.
    """

    first: str
    _keys: Mapping[str, bytes] = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text form; raise StorageError naming the part that is wrong."""
        parts = [_parsed(part.strip()) for part in text.split(",") if part.strip()]
        if not parts:
            raise StorageError("no encryption key is given")
        keys = dict(parts)
        if len(keys) != len(parts):
            raise StorageError("two encryption keys have the same id")
        return cls(parts[0][0], keys)

    @classmethod
    def generate(cls, name: str = "") -> Self:
        """Make one new random key, with a random id unless one is given."""
        name = name or f"k{secrets.token_hex(4)}"
        return cls.parse(f"{name}:{base64.b64encode(secrets.token_bytes(_KEY)).decode()}")

    def text(self) -> str:
        """Give the secret text form back, the first key first."""
        names = [self.first, *(name for name in self._keys if name != self.first)]
        return ",".join(f"{n}:{base64.b64encode(self._keys[n]).decode()}" for n in names)

    def prefix(self) -> bytes:
        """Say how everything that the first key sealed begins."""
        return bytes((_FORMAT, len(self.first))) + self.first.encode()

    def seal(self, value: bytes, context: bytes) -> bytes:
        """Encrypt a value for one place, such as b"table.column"."""
        nonce = os.urandom(_NONCE)
        cipher = _cipher(self._keys[self.first])
        return self.prefix() + nonce + cipher.encrypt(nonce, value, context)

    def unseal(self, sealed: bytes, context: bytes) -> bytes:
        """Decrypt; raise StorageError for a missing key, a changed value or another place."""
        name, nonce, body = _split(sealed)
        if name not in self._keys:
            raise StorageError(f"the encryption key {name!r} is missing, and stored rows need it")
        try:
            return _cipher(self._keys[name]).decrypt(nonce, body, context)
        except (InvalidTag, ValueError) as error:
            place = context.decode()
            raise StorageError(f"{place} does not open with key {name!r}: wrong key?") from error


@lru_cache(maxsize=8)
def _cipher(key: bytes) -> AESGCM:
    return AESGCM(key)


def load_or_create(path: Path) -> Keyring:
    """Read the key file, or make one that only its owner can read.

    Raises StorageError when others can read it or when it holds no keys.
    """
    if not path.exists():
        _create(path, Keyring.generate())
    try:
        _refuse_open_door(path)
        return Keyring.parse(path.read_text("ascii"))
    except (OSError, ValueError, StorageError) as error:
        raise StorageError(f"the key file {path} is of no use: {error}") from error


def _parsed(part: str) -> tuple[str, bytes]:
    name, colon, encoded = part.partition(":")
    if not colon or not _ID.fullmatch(name):
        raise StorageError("an encryption key must look like id:base64, id of letters and digits")
    try:
        key = base64.b64decode(encoded, validate=True)
    except binascii.Error as error:
        raise StorageError(f"the encryption key {name!r} is not base64") from error
    if len(key) != _KEY:
        raise StorageError(f"the encryption key {name!r} has {len(key)} bytes, not {_KEY}")
    return name, key


def _split(sealed: bytes) -> tuple[str, bytes, bytes]:
    if len(sealed) < _HEAD or sealed[0] != _FORMAT:
        raise StorageError("a stored value is not in the encrypted form of this version")
    start = _HEAD + sealed[1]
    name = sealed[_HEAD:start].decode("ascii", "replace")
    return name, sealed[start : start + _NONCE], sealed[start + _NONCE :]


def _create(path: Path, keyring: Keyring) -> None:
    """Let the file appear under its name at once and whole; another's file wins."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(draft, keyring.text() + "\n")
        _link(draft, path)
        draft.unlink()
    except OSError as error:
        raise StorageError(f"the key file {path} cannot be made: {error}") from error


def _write(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _link(draft: Path, path: Path) -> None:
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _refuse_open_door(path: Path) -> None:
    if os.name == "posix" and path.stat().st_mode & 0o077:
        raise StorageError("others can reach it: run chmod 600 on it")

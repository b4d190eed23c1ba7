"""Parameters of every Bot API method, checked by name, presence and type.

`bot_api.json` holds the reference in short: `"!Integer|String"` is a required field of either type,
`"String=article"` one with a fixed value. Fields that the reference does not name are refused.
Its source is https://core.telegram.org/bots/api; `version` says which.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.telegram.refusals import Refused, bad, not_found
from tests.telegram.wire import Upload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.telegram.wire import Json

ARRAY = "Array of "


@functools.cache
def reference() -> Json:
    loaded: Json = json.loads(Path(__file__).with_name("bot_api.json").read_text("utf-8"))
    return loaded


@functools.cache
def _names() -> Mapping[str, str]:
    return {name.lower(): name for name in reference()["methods"]}


def canonical(method: str) -> str:
    """The method as the reference spells it; Telegram ignores case.

    Raises Refused (404) for a method that does not exist.
    """
    try:
        return _names()[method.lower()]
    except KeyError:
        raise not_found() from None


def returns(method: str) -> str:
    return str(reference()["methods"][method]["returns"])


def decode(method: str, raw: Mapping[str, Any], files: Mapping[str, Upload]) -> Json:
    """Parameters as typed values; raises Refused (400) for any that is wrong."""
    fields = reference()["methods"][method]["fields"]
    sent = {name: value for name, value in raw.items() if value is not None}
    loose = {name: file for name, file in files.items() if name in fields}
    return _fields(fields, sent | loose, "parameter", _top)


def _fields(fields: Mapping[str, str], value: Json, what: str, read: Callable[..., Any]) -> Json:
    for name in value:
        if name not in fields:
            raise bad(f"unknown {what} {name}")
    for name, kind in fields.items():
        if kind.startswith("!") and name not in value:
            raise bad(_missing(name))
    return {name: read(fields[name].lstrip("!"), item, name) for name, item in value.items()}


def _missing(name: str) -> str:
    return {"text": "message text is empty"}.get(name, f"{name} is empty")


def _top(kinds: str, value: Any, name: str) -> Any:
    nested = not set(kinds.partition("=")[0].split("|")) & (_PLAIN.keys() | {"InputFile"})
    if nested and isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None
    return _value(kinds, value, name)


def _value(kinds: str, value: Any, name: str) -> Any:
    options, _, fixed = kinds.partition("=")
    if fixed and value != fixed:
        raise bad(f"wrong {name}: must be {fixed}")
    alternatives = options.split("|")
    if len(alternatives) > 1:
        return _either(alternatives, value, name)
    return _one(options, value, name)


def _either(alternatives: list[str], value: Any, name: str) -> Any:
    complaints: list[tuple[int, int, Refused]] = []
    for place, kind in enumerate(alternatives):
        try:
            return _one(kind, value, name)
        except Refused as refused:
            complaints.append((-_likeness(kind, value), place, refused))
    raise min(complaints, key=lambda item: item[:2])[2]


def _likeness(kind: str, value: Any) -> int:
    fields = reference()["types"].get(kind)
    if not isinstance(fields, dict) or not isinstance(value, dict):
        return 0
    tagged = str(fields.get("type", "")).endswith(f"={value.get('type')}")
    return len(fields.keys() & value.keys()) + 100 * tagged


def _one(kind: str, value: Any, name: str) -> Any:
    if kind in _PLAIN:
        return _plain(kind, value, name)
    if kind == "InputFile":
        return _file(value, name)
    if kind.startswith(ARRAY):
        return _array(kind.removeprefix(ARRAY), value, name)
    return _object(kind, value, name)


def _array(kind: str, value: Any, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise bad(f"wrong type of {name}: must be an array")
    return [_value(kind, item, name) for item in value]


def _object(kind: str, value: Any, name: str) -> Any:
    if kind == "RichText" and isinstance(value, str | list):
        return value
    if not isinstance(value, dict):
        raise bad(f"wrong type of {name}: must be {kind}")
    known = reference()["types"][kind]
    if isinstance(known, str):
        return _value(known, value, name)
    return _fields(known, value, f"field in {kind}:", _value)


def _file(value: Any, name: str) -> Any:
    if isinstance(value, Upload) or (isinstance(value, str) and value.startswith("attach://")):
        return value
    raise bad(f"wrong type of {name}: must be a file")


def _plain(kind: str, value: Any, name: str) -> Any:
    read = _PLAIN[kind](value)
    if read is None:
        raise bad(f"wrong type of {name}: must be {kind}")
    return read


def _integer(value: Any) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"-?\d+", value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _float(value: Any) -> float | None:
    if isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return float(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _boolean(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "1": True, "false": False, "0": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


_PLAIN: dict[str, Callable[[Any], Any]] = {
    "Integer": _integer,
    "Float": _float,
    "Boolean": _boolean,
    "String": _string,
}

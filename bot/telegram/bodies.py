"""Parameters become the body of a request: JSON, or a form where a file goes with them."""

from typing import Any

import msgspec
from aiohttp import BytesPayload, FormData
from aiohttp.payload import Payload

from flows.core.replies import File

_ENCODER = msgspec.json.Encoder()
#: Telegram tells the kind of a file by its name.
_OPAQUE = "application/octet-stream"


def encoded(params: dict[str, Any]) -> Payload:
    """The body, with its content type."""
    if any(isinstance(value, File) for value in params.values()):
        return _form(params)
    return BytesPayload(_ENCODER.encode(params), content_type="application/json")


def _form(params: dict[str, Any]) -> Payload:
    form = FormData(quote_fields=False)
    for name, value in params.items():
        if isinstance(value, File):
            form.add_field(name, value.content, filename=value.name, content_type=_OPAQUE)
        else:
            written = value if isinstance(value, str) else _ENCODER.encode(value).decode()
            form.add_field(name, written)
    return form()

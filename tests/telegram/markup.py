"""HTML as Telegram parses it, but strict: nothing that a bot failed to escape gets through."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

from tests.telegram.refusals import bad
from tests.telegram.wire import units

if TYPE_CHECKING:
    from tests.telegram.refusals import Refused
    from tests.telegram.wire import Json

_TOKEN = re.compile(
    r"""<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<attributes>(?:\s+[^\s=<>"']+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*>"""
    r"""|(?P<entity>&(?:lt|gt|amp|quot|\#\d+|\#x[0-9a-fA-F]+);)|(?P<bare>[<>&])|(?P<text>[^<>&]+)"""
)
_ATTRIBUTE = re.compile(r"""([^\s=<>"']+)(?:=(?:"([^"]*)"|'([^']*)'))?""")
_KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_ATTRIBUTES = {
    "span": {"class"},
    "code": {"class"},
    "a": {"href"},
    "blockquote": {"expandable"},
    "tg-emoji": {"emoji-id"},
}


@dataclass(frozen=True)
class Rich:
    """Text as shown, and its entities with offsets in UTF-16 units."""

    text: str
    entities: list[Json]


@dataclass
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


@dataclass
class _Reader:
    source: str
    text: str = ""
    open: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def read(self) -> Rich:
        for token in _TOKEN.finditer(self.source):
            self._token(token)
        if self.open:
            raise _unparsed(f"can't find end tag corresponding to start tag {self.open[-1].tag}")
        return _trimmed(self.text, sorted(self.entities, key=_place))

    def _token(self, token: re.Match[str]) -> None:
        if token["bare"]:
            raise _unparsed(f'unescaped "{token["bare"]}" at byte offset {self._byte(token)}')
        if token["tag"] is None:
            self.text += unescape(token[0])
        elif token["end"]:
            self._close(token)
        else:
            self._start(token)

    def _start(self, token: re.Match[str]) -> None:
        tag = token["tag"].lower()
        found = _ATTRIBUTE.finditer(token["attributes"])
        attributes = {a[1].lower(): unescape(a[2] or a[3] or "") for a in found}
        wrong = attributes.keys() - _ATTRIBUTES.get(tag, set())
        if tag not in _KINDS or wrong or not _complete(tag, attributes):
            raise _unparsed(f'unsupported start tag "{tag}" at byte offset {self._byte(token)}')
        if tag == "blockquote" and any(known.tag == tag for known in self.open):
            raise _unparsed(f"blockquote can't be nested, at byte offset {self._byte(token)}")
        self.open.append(_Open(tag, units(self.text), attributes))

    def _close(self, token: re.Match[str]) -> None:
        tag, at = token["tag"].lower(), self._byte(token)
        if not self.open:
            raise _unparsed(f"unexpected end tag at byte offset {at}")
        opened = self.open.pop()
        if opened.tag != tag:
            raise _unparsed(
                f"unmatched end tag at byte offset {at}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        self._entity(opened)

    def _entity(self, opened: _Open) -> None:
        length = units(self.text) - opened.start
        if length:
            known: Json = {"type": _kind(opened), "offset": opened.start, "length": length}
            self.entities.append(known | _extras(opened))

    def _byte(self, token: re.Match[str]) -> int:
        return len(self.source[: token.start()].encode())


def parse_html(source: str) -> Rich:
    """Raises Refused (400) for HTML that Telegram, or our strictness, does not take."""
    return _Reader(source).read()


def plain(source: str) -> Rich:
    return _trimmed(source, [])


def _unparsed(reason: str) -> Refused:
    return bad(f"can't parse entities: {reason}")


def _complete(tag: str, attributes: dict[str, str]) -> bool:
    needed = {"span": "class", "a": "href", "tg-emoji": "emoji-id"}.get(tag)
    spoiler = tag != "span" or attributes.get("class") == "tg-spoiler"
    return spoiler and (needed is None or bool(attributes.get(needed)))


def _kind(opened: _Open) -> str:
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        return "expandable_blockquote"
    return _KINDS[opened.tag]


def _extras(opened: _Open) -> Json:
    names = {"a": ("href", "url"), "tg-emoji": ("emoji-id", "custom_emoji_id")}
    if opened.tag not in names:
        return {}
    attribute, name = names[opened.tag]
    return {name: opened.attributes[attribute]}


def _place(entity: Json) -> tuple[int, int]:
    return entity["offset"], -entity["length"]


def _trimmed(text: str, entities: list[Json]) -> Rich:
    lead = units(text) - units(text.lstrip())
    whole = text.strip()
    moved = [_clipped(entity, lead, units(whole)) for entity in entities]
    return Rich(whole, [entity for entity in moved if entity["length"] > 0])


def _clipped(entity: Json, lead: int, size: int) -> Json:
    start = max(entity["offset"] - lead, 0)
    end = min(entity["offset"] + entity["length"] - lead, size)
    return entity | {"offset": start, "length": end - start}

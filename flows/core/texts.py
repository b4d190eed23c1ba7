"""All words come from here: the one module that loads the Fluent files."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from html import escape
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message, Pattern
from fluent.syntax import ast

from flows.core.errors import TextError

LOCALES = files("flows") / "locales"
#: Characters that Fluent lets into one placeable; longer arguments join afterwards.
PLACEABLE = 2500
MARK = re.compile("\ue000([a-z-]+)\ue001")


@dataclass(frozen=True, slots=True)
class Say:
    """A text to say: its id and the arguments it takes; an argument can be a text itself."""

    id: str
    args: "Args" = field(default_factory=dict)


Args = Mapping[str, str | int | Say]


class Texts:
    """The words of one locale.

    Strict: `TextError` for an unknown id, a missing argument or a message defined twice.
    """

    def __init__(self, locale: str) -> None:
        self._bundle = FluentBundle([locale], use_isolating=False)
        self.ids: set[str] = set()
        self._fixed: dict[str, str] = {}
        folder = LOCALES / locale
        if not folder.is_dir():
            raise TextError(f"no words for locale {locale!r}")
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".ftl"):
                self._load(file.name, file.read_text(encoding="utf-8"))

    def _load(self, name: str, source: str) -> None:
        resource = FluentResource(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise TextError(f"{name}: cannot read {str(entry.content)[:60]!r}")
            if isinstance(entry, ast.Message):
                self._add(name, entry.id.name)
        self._bundle.add_resource(resource)

    def _add(self, name: str, text_id: str) -> None:
        if text_id in self.ids:
            raise TextError(f"{name}: {text_id} is defined twice")
        self.ids.add(text_id)

    def __contains__(self, text_id: str) -> bool:
        return text_id in self.ids

    def plain(self, text_id: str, args: Args | None = None) -> str:
        """The text with its arguments as they are."""
        if not args:
            return self._without(text_id)
        filled = {name: self._argument(value) for name, value in args.items()}
        return self._format(text_id, self._message(text_id).value, filled)

    def html(self, text_id: str, args: Args | None = None) -> str:
        """The text as Telegram HTML: its own tags kept, its arguments escaped."""
        if not args:
            return self._without(text_id)
        filled = {name: self._safe(value) for name, value in args.items()}
        return self._format(text_id, self._message(text_id).value, filled)

    def attribute(self, text_id: str, name: str) -> str | None:
        """An attribute of a message (`.typed = …`), None where it has none."""
        pattern = self._message(text_id).attributes.get(name)
        return None if pattern is None else self._format(text_id, pattern, {})

    def _without(self, text_id: str) -> str:
        """A text without arguments: always the same, so it is made once."""
        if text_id not in self._fixed:
            self._fixed[text_id] = self._format(text_id, self._message(text_id).value, {})
        return self._fixed[text_id]

    def _message(self, text_id: str) -> Message:
        if text_id not in self.ids:
            raise TextError(f"no text {text_id!r}")
        return self._bundle.get_message(text_id)

    def _argument(self, value: str | int | Say) -> str | int:
        return self.plain(value.id, value.args) if isinstance(value, Say) else value

    def _safe(self, value: str | int | Say) -> str | int:
        if isinstance(value, Say):
            return self.html(value.id, value.args)
        return escape(value, quote=False) if isinstance(value, str) else value

    def _format(self, text_id: str, pattern: Pattern | None, args: dict[str, str | int]) -> str:
        if pattern is None:
            raise TextError(f"{text_id} has no words of its own")
        long = {name: value for name, value in args.items() if len(str(value)) > PLACEABLE}
        marks = {name: f"\ue000{name}\ue001" for name in long}
        text, errors = self._bundle.format_pattern(pattern, {**args, **marks})
        if errors:
            raise TextError(f"{text_id}: {errors[0]}")
        return MARK.sub(lambda mark: str(long.get(mark[1], mark[0])), str(text))


@cache
def texts(locale: str) -> Texts:
    """The words of `locale`, loaded once; TextError if there are none."""
    return Texts(locale)

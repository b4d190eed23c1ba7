"""All words come from here: the one module that loads the Fluent files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from html import escape
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from flows.core.errors import TextError

LOCALES = files("flows") / "locales"


@dataclass(frozen=True, slots=True)
class Say:
    """A text to say: its id and the arguments it takes."""

    id: str
    args: Mapping[str, str | int] = field(default_factory=dict)


class Texts:
    """The words of one locale.

    Strict: `TextError` for an unknown id, a missing argument or a message defined twice.
    """

    def __init__(self, locale: str) -> None:
        self._bundle = FluentBundle([locale], use_isolating=False)
        self.ids: set[str] = set()
        folder = LOCALES / locale
        if not folder.is_dir():
            raise TextError(f"no words for locale {locale!r}")
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".ftl"):
                self._load(file.name, file.read_text(encoding="utf-8"))

    def _load(self, name: str, source: str) -> None:
        resource = FluentResource(source)
        for entry in resource.body:
            kind = type(entry).__name__
            if kind == "Junk":
                raise TextError(f"{name}: cannot read {entry.content[:60]!r}")
            if kind == "Message":
                if entry.id.name in self.ids:
                    raise TextError(f"{name}: {entry.id.name} is defined twice")
                self.ids.add(entry.id.name)
        self._bundle.add_resource(resource)

    def __contains__(self, text_id: str) -> bool:
        return text_id in self.ids

    def plain(self, text_id: str, args: Mapping[str, str | int] | None = None) -> str:
        """The text with its arguments as they are."""
        if text_id not in self.ids:
            raise TextError(f"no text {text_id!r}")
        pattern = self._bundle.get_message(text_id).value
        return self._format(text_id, pattern, args)

    def html(self, text_id: str, args: Mapping[str, str | int] | None = None) -> str:
        """The text as Telegram HTML: its own tags kept, its arguments escaped."""
        safe = {
            name: escape(value, quote=False) if isinstance(value, str) else value
            for name, value in (args or {}).items()
        }
        return self.plain(text_id, safe)

    def attribute(self, text_id: str, name: str) -> str | None:
        """An attribute of a message (`.typed = …`), None where it has none."""
        if text_id not in self.ids:
            raise TextError(f"no text {text_id!r}")
        pattern = self._bundle.get_message(text_id).attributes.get(name)
        return None if pattern is None else self._format(text_id, pattern, None)

    def _format(
        self, text_id: str, pattern: object, args: Mapping[str, str | int] | None
    ) -> str:
        text, errors = self._bundle.format_pattern(pattern, dict(args or {}))
        if errors:
            raise TextError(f"{text_id}: {errors[0]}")
        return str(text)


@cache
def texts(locale: str) -> Texts:
    """The words of `locale`, loaded once; TextError if there are none."""
    return Texts(locale)

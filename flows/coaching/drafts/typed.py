"""What people typed as details, made fit for a sentence; "" where it names nothing."""

import re
from functools import lru_cache

from flows.coaching.drafts.cleaning import cleaned, lowered, without
from flows.coaching.naming import fitting, split_contact
from flows.core.texts import Texts

PHONE = re.compile(r"\+?\(?\d[\d\s()/.-]{4,}\d")
#: What they plan, told as a whole sentence, becomes something that can be spoken about.
PLANS = ("plan-to", "plan-for", "work-on")


def company(words: str | None, texts: Texts, locale: str) -> str:
    """The name of a firm, not a description of it."""
    name = cleaned(fitting("company", _straight(words), locale))
    described = _is(name, texts, "firm-undescribed", capitals=True)
    return "" if described or _is(name, texts, "nothing") else name


def role(words: str | None, texts: Texts) -> str:
    """A title, without the words around it."""
    return _title(words, texts, "role-lead", "role-tail", "role-frame")


def other_role(words: str | None, texts: Texts) -> str:
    """A title or a field, or what such a role would be like."""
    return lowered(_title(words, texts, "role-lead", "role-frame"), _small_words(texts))


def own_name(words: str | None, texts: Texts) -> str:
    """The name to sign with."""
    name = cleaned(words)
    return "" if _is(_straight(name), texts, "nothing") else name


def contact(words: str | None, texts: Texts, locale: str) -> str:
    """The name to greet by: no address, number, or office."""
    named, _ = split_contact(_straight(words))
    bare = _bare(PHONE.sub(" ", named), texts, "mail-words")
    name = _bare(cleaned(fitting("contact", bare, locale)), texts, "name-tail")
    nameless = "@" in name or not any(map(str.isalpha, name))
    return "" if nameless or any(_is(name, texts, no) for no in ("nothing", "nameless")) else name


def remark(words: str | None, texts: Texts, *, to_them: bool) -> str:
    """What was liked or talked about; `to_them`: those it is about will read it."""
    line = cleaned(_straight(words))
    phrase = _bare(line, texts, "lead-in")
    if _is(line, texts, "nothing") or _is(phrase, texts, "nothing"):
        return ""
    phrase = _noun(phrase, texts)
    return lowered(_addressed(phrase, texts) if to_them else phrase, _small_words(texts))


def _small_words(texts: Texts) -> frozenset[str]:
    """The words that lose their capital within a sentence."""
    return frozenset(texts.plain("draft-small-words").split())


def _title(words: str | None, texts: Texts, *surroundings: str) -> str:
    title = _bare(cleaned(_straight(words)), texts, *surroundings)
    return "" if _is(title, texts, "nothing") else title


def _noun(phrase: str, texts: Texts) -> str:
    for plan in PLANS:
        found = re.match(texts.plain(f"draft-{plan}"), phrase, re.IGNORECASE)
        if found:
            return texts.plain(f"draft-{plan}-said", {"what": phrase[found.end() :].strip()})
    return phrase


def _addressed(phrase: str, texts: Texts) -> str:
    """“They” as “you”, up to the first word for others that it may stand for."""
    others = re.search(texts.plain("draft-others"), phrase)
    end = others.end() if others else len(phrase)
    told = (texts.plain(f"draft-{who}").split() for who in ("they", "you"))
    yours = dict(zip(*told, strict=True))
    said = re.sub(r"[\w']+", lambda word: yours.get(word[0].lower(), word[0]), phrase[:end])
    return said + phrase[end:]


def _bare(words: str, texts: Texts, *surroundings: str) -> str:
    for name in surroundings:
        words = without(words, texts.plain(f"draft-{name}"))
    return words


def _is(words: str, texts: Texts, name: str, *, capitals: bool = False) -> bool:
    return bool(_either(texts.plain(f"draft-{name}"), capitals=capitals).fullmatch(words))


@lru_cache(maxsize=16)
def _either(patterns: str, *, capitals: bool) -> re.Pattern[str]:
    """One pattern for those that stand on lines of their own."""
    return re.compile("|".join(patterns.splitlines()), 0 if capitals else re.IGNORECASE)


def _straight(words: str | None) -> str:
    """With the apostrophe that the patterns know."""
    return (words or "").replace("\u2019", "'")

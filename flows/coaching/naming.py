"""Details as they are written in a note: without the words that lead up to them."""

import re
from unicodedata import category

from flows.core.texts import texts

NAMED = frozenset({"own_name", "contact"})
#: A plain mail address between other words; whatever else it may be is left to the person.
ADDRESS = re.compile(
    r"""(?<![^\s,;:<>()"'])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+(?![^\s,;:<>()"'.!])""", re.ASCII
)
BREAKS = frozenset({"Cc", "Zl", "Zp"})


def split_contact(words: str) -> tuple[str, str]:
    """The name and the mail address among the words for a contact.

    No address where there are several, or where a line break could begin a header of its own.
    """
    found = ADDRESS.findall(words)
    single = len(found) == 1 and not any(category(sign) in BREAKS for sign in words)
    return ADDRESS.sub(" ", words).strip(), found[0] if single else ""


def fitting(field: str, value: str, locale: str) -> str:
    """The value of a detail: a name alone, a company alone; anything else as it was typed."""
    if field not in {*NAMED, "company"}:
        return value
    words = texts(locale)
    kind = "company" if field == "company" else "name"
    bare = re.sub(words.plain(f"lead-in-{kind}"), "", value, flags=re.IGNORECASE).strip(" !")
    if not any(map(str.isalnum, bare)):
        return value
    return bare if kind == "company" else _name(bare, words.plain("name-particles"))


def _name(words: str, particles: str) -> str:
    """The name up to a comma, with capitals if it has none; an address stays what it is."""
    if "@" in words:
        return words
    name = words.partition(",")[0].strip()
    small = frozenset(particles.split())
    if name != name.lower():
        return name
    return " ".join(_capital(part, small) for part in name.split())


def _capital(part: str, small: frozenset[str]) -> str:
    if part in small:
        return part
    return re.sub(r"(?<![^\W_])(?<!\w['\u2019])\w|(?<=^[od]['\u2019])\w", _upper, part)


def _upper(letter: re.Match[str]) -> str:
    return letter.group().upper()

"""What kind of danger a text tells of, and what else it may be: tears, anger, a word to us."""

import re
from enum import StrEnum

from flows.core.matching import normal
from flows.understanding.matching import matches
from flows.understanding.normal import LONGEST, plain
from flows.understanding.signs import danger_hint
from flows.understanding.tables import rules, words

SENTENCE = re.compile(r"(?<=[.!?;\n])\s*")
#: A longer text tells something, with a question or a curse in it.
SHORT = 14
FEW = 8


class Kind(StrEnum):
    """What a hint of danger is about."""

    #: They are not safe, in so many words.
    UNSAFE = "unsafe"
    #: They cannot leave.
    HELD = "held"
    SCAM = "scam"
    #: Words that hurt, and nothing worse beside them.
    INSULT = "insult"
    #: A feeling, and nothing that was done.
    VAGUE = "vague"
    #: Something done to them, or nobody can tell.
    DONE = "done"


def kind(text: str, locale: str = "en") -> Kind:
    """The kind of danger in a text that may hint at one; `DONE` where no table knows better."""
    said = plain(text[:LONGEST], locale)
    for one in (Kind.HELD, Kind.UNSAFE, Kind.SCAM):
        if _says(said, one, locale):
            return one
    rest = _without(said, Kind.VAGUE, locale)
    if rest != said and not danger_hint(rest, locale):
        return Kind.VAGUE
    milder = _without(rest, Kind.INSULT, locale)
    hurt = milder != rest and not danger_hint(milder, locale)
    return Kind.INSULT if hurt else Kind.DONE


def without_insults(text: str, locale: str = "en") -> str:
    """The text but for the sentences that quote an insult: nothing else is read from those."""
    kept = (one for one in SENTENCE.split(text) if not _says(plain(one, locale), "insult", locale))
    return " ".join(kept)


def distress(text: str, locale: str = "en") -> str | None:
    """Either "panic" or "tears", where a text tells of it."""
    return _value(plain(text[:LONGEST], locale), "distress", locale)


def about_us(text: str, locale: str = "en") -> str | None:
    """One of "program", "private" or "delete", where a short text asks about that."""
    return _whole(text, "about", SHORT, locale)


def anger(text: str, locale: str = "en") -> bool:
    """Whether a short text is angry with us, or with it all."""
    return _whole(text, "anger", FEW, locale) is not None


def cornered(text: str, locale: str = "en") -> str | None:
    """Either "emergency" or "what_say": what someone on their way out asks for."""
    return _whole(text, "cornered", SHORT, locale)


def scammed(text: str, locale: str = "en") -> str | None:
    """What someone tells or asks who knows that it is a scam, None beside any other danger.

    One of "paid", "papers", "report", "replied" and "more", for what is still asked of them.
    """
    said = plain(text[:LONGEST], locale)
    found = matches(said, rules(locale, "kinds", "scammed"), supposing=True)
    told = found[0].value if found else None
    rest = _without(_without(said, "scammed", locale), Kind.SCAM, locale)
    return None if danger_hint(rest, locale) else told


def foreign_danger(text: str, locale: str = "en") -> bool:
    """Whether a text calls for help in another language."""
    said = f" {normal(text[:LONGEST])} "
    phrases = (normal(one) for one in words(locale, "kinds")["foreign"]["danger"])
    return any(_is_in(one, said) for one in phrases)


def _is_in(phrase: str, said: str) -> bool:
    """Whole words, unless the script separates none."""
    return f" {phrase} " in said or (phrase[0] > "\u0eff" and phrase in said)


def _says(said: str, section: str, locale: str) -> bool:
    return bool(matches(said, rules(locale, "kinds", section)))


def _value(said: str, section: str, locale: str) -> str | None:
    found = matches(said, rules(locale, "kinds", section))
    return found[0].value if found else None


def _whole(text: str, section: str, most: int, locale: str) -> str | None:
    if len(text.split()) > most:
        return None
    said = " ".join(plain(text[:LONGEST], locale).replace(".", "").replace(",", "").split())
    meant = rules(locale, "kinds", section)
    return next((rule.value for rule in meant if rule.pattern.fullmatch(said)), None)


def _without(said: str, section: str, locale: str) -> str:
    for rule in rules(locale, "kinds", section):
        said = rule.pattern.sub(" ", said)
    return " ".join(said.split())

"""What a short text asks for where an answer stands: the note, its sending, what comes next."""

from flows.understanding.normal import LONGEST, plain
from flows.understanding.tables import rules

#: A longer text tells something.
SHORT = 14


def wish(text: str, locale: str = "en") -> str | None:
    """One of "send", "copy", "note", "now" and "sent", where that is all that is said."""
    return _whole(text, "result", locale, led=True)


def thanks(text: str, locale: str = "en") -> bool:
    """Whether a text thanks us, and says nothing else."""
    return _whole(text, "thanks", locale) is not None


def _whole(text: str, section: str, locale: str, *, led: bool = False) -> str | None:
    if len(text.split()) > SHORT:
        return None
    said = " ".join(plain(text[:LONGEST], locale).replace(".", "").replace(",", "").split())
    if led and (lead := rules(locale, "wishes", "lead")[0].pattern.match(said)):
        said = said[lead.end() :].lstrip()
    meant = rules(locale, "wishes", section)
    return next((rule.value for rule in meant if rule.pattern.fullmatch(said)), None)

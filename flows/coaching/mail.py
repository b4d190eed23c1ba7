"""A draft on its way into a mail program: a file that opens ready to send, compose windows."""

import re
import unicodedata
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.policy import compat32
from enum import StrEnum
from urllib.parse import quote, urlencode

from flows.coaching.details import Draft, Kind
from flows.coaching.naming import split_contact

#: Characters that Gmail, Outlook and Telegram's buttons all take in an address; what is longer
#: arrives cut off or is refused.
LONGEST_LINK = 2000
#: Characters of a file name, its ending included.
LONGEST_NAME = 60
ENDING = ".eml"

_WIRE = compat32.clone(linesep="\r\n")
#: Characters of a word that fits on a header's line.
_WORD = 60

_NOT_NAME = re.compile(r"[^a-z0-9]+")
_OWN_NAMES = frozenset({Kind.RESCHEDULE, Kind.NEGOTIATE, Kind.STAY_IN_TOUCH, Kind.THANK_YOU})


class Webmail(StrEnum):
    """A web mailer with a compose window that can be linked to."""

    GMAIL = "gmail"
    OUTLOOK = "outlook"
    YAHOO = "yahoo"


#: Address of the compose window, fixed parameters, what it calls subject.
_WINDOWS = {
    Webmail.GMAIL: ("https://mail.google.com/mail/", {"view": "cm", "fs": "1"}, "su"),
    Webmail.OUTLOOK: ("https://outlook.live.com/mail/0/deeplink/compose", {}, "subject"),
    Webmail.YAHOO: ("https://compose.mail.yahoo.com/", {}, "subject"),
}


def eml(draft: Draft, to: str | None = None) -> bytes:
    """The draft as an unsent message (RFC 5322) that mail programs open for editing.

    `to` is left out unless one plain address is in it, alone or beside a name. There is no date
    and no id, as it was not sent.
    """
    letters = Charset("utf-8")
    letters.body_encoding = QP
    message: Message[str | Header, str | Header] = Message()
    message.set_payload(draft.body, letters)
    message["X-Unsent"] = "1"
    if _address(to):
        message["To"] = _address(to)
    message["Subject"] = _header(_one_line(draft.subject))
    return message.as_bytes(policy=_WIRE)


def file_name(kind: Kind, company: str | None = None) -> str:
    """A name that every system takes: ASCII, the company's in it where it can be spelt so."""
    what = kind.value if kind in _OWN_NAMES else "withdrawal"
    name = _slug(f"{what} {company or ''}")[: LONGEST_NAME - len(ENDING)]
    return name.rstrip("-") + ENDING


def compose_links(draft: Draft, to: str | None = None) -> tuple[tuple[Webmail, str], ...]:
    """Addresses that open a compose window with the draft in it; too long ones are left out."""
    links = ((service, _link(service, draft, _address(to))) for service in Webmail)
    return tuple((service, url) for service, url in links if len(url) <= LONGEST_LINK)


def _link(service: Webmail, draft: Draft, to: str) -> str:
    window, fixed, subject = _WINDOWS[service]
    fields = fixed | ({"to": to} if to else {})
    fields |= {subject: _one_line(draft.subject), "body": draft.body}
    # Not every mailer reads + as a space.
    return f"{window}?{urlencode(fields, quote_via=quote)}"


def _header(text: str) -> Header:
    # The newer policies lose spaces between encoded words (python/cpython issue 144156) and
    # leave words alone that only look encoded.
    simple = text.isascii() and "=?" not in text and max(map(len, text.split() or [""])) < _WORD
    return Header(text, "us-ascii" if simple else "utf-8", header_name="Subject")


def _address(to: str | None) -> str:
    return split_contact(to or "")[1]


def _one_line(text: str) -> str:
    """A header ends at a line break, so that one inside would begin another header."""
    printable = (" " if unicodedata.category(sign) == "Cc" else sign for sign in text)
    return " ".join("".join(printable).split())


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return _NOT_NAME.sub("-", plain).strip("-")

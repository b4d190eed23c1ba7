"""What makes a draft the person's own, and the forms and tones a draft can take."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """The form of a draft."""

    EMAIL = "email"
    MESSAGE = "message"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    IN_PERSON = "in_person"
    PUSHBACK = "pushback"
    RESCHEDULE = "reschedule"
    NEGOTIATE = "negotiate"
    STAY_IN_TOUCH = "stay_in_touch"
    THANK_YOU = "thank_you"


class Tone(StrEnum):
    """How a draft sounds."""

    WARM = "warm"
    NEUTRAL = "neutral"
    BRIEF = "brief"


class Channel(StrEnum):
    """How the person and the company have been in touch."""

    EMAIL = "email"
    MESSAGE = "message"
    PHONE = "phone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Facts for a draft, all of them optional."""

    company: str | None = None
    role: str | None = None
    contact: str | None = None
    own_name: str | None = None
    liked: str | None = None
    project: str | None = None
    other_role: str | None = None
    channel: Channel | None = None
    agency: bool | None = None
    interview_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Words ready to send; `subject` is empty where the form has none."""

    subject: str
    body: str

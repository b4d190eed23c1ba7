"""A person's own newest drafts for other chats, or general lines."""

import re
from collections.abc import Iterator
from dataclasses import replace

from flows.coaching.case import Case, Danger, Stage
from flows.coaching.details import Details, Kind, Tone
from flows.coaching.drafts import write
from flows.coaching.kit.note import note, shown_kind
from flows.coaching.memory import Memory
from flows.coaching.wording import dashed
from flows.core.conversation import Conversation
from flows.core.matching import normal
from flows.core.replies import Offer
from flows.core.texts import Say, texts

KINDS = (Kind.IN_PERSON, Kind.PUSHBACK, Kind.MESSAGE, Kind.EMAIL)
#: What fits whoever asks: nothing in these is anybody's story.
GENERAL = (
    (Kind.IN_PERSON, Case(stage=Stage.IN_INTERVIEW)),
    (Kind.IN_PERSON, Case(stage=Stage.AFTERWARDS)),
    (Kind.PUSHBACK, Case(stage=Stage.AFTERWARDS)),
)

#: A pushback draft gives each answer after what it answers, in quotation marks.
_ANSWER = re.compile(r"[“„«\"](?P<question>.+?)[”“»\"]\s+(?P<answer>.+)", re.DOTALL)


def offers(conversation: Conversation[Memory], typed: str) -> tuple[Offer, ...]:
    """What holds the typed words, or everything if nothing does; nothing after a scam."""
    memory, locale = conversation.memory, conversation.locale
    if Danger.SCAM in {memory.case.danger, memory.told.case.danger if memory.told else None}:
        return ()
    found = tuple(_own(memory, locale) if memory.told else _general(locale))
    wanted = normal(typed)
    return tuple(each for each in found if wanted in _read(each, locale)) or found


def _own(memory: Memory, locale: str) -> Iterator[Offer]:
    case = memory.told.case if memory.told else memory.case
    told = replace(memory, case=case)
    for kind in dict.fromkeys((shown_kind(told), *KINDS)):
        yield from _offered(kind, note(told, locale, kind).body, own=True)


def _general(locale: str) -> Iterator[Offer]:
    for kind, case in GENERAL:
        body = write(case, Details(), kind, Tone.NEUTRAL, locale).body
        if kind is Kind.IN_PERSON:
            yield Offer(Say(f"offers-in-person-{dashed(str(case.stage))}"), body)
        else:
            yield from _offered(kind, body)


def _offered(kind: Kind, body: str, *, own: bool = False) -> Iterator[Offer]:
    if kind is not Kind.PUSHBACK:
        yield Offer(Say(f"offers-{kind.value.replace('_', '-')}"), body, own)
        return
    for answer in filter(None, map(_ANSWER.fullmatch, body.split("\n\n"))):
        title = Say("offers-pushback", {"question": answer["question"]})
        yield Offer(title, answer["answer"], own)


def _read(offer: Offer, locale: str) -> str:
    title = texts(locale).plain(offer.title.id, offer.title.args)
    return normal(f"{title} {offer.text}")

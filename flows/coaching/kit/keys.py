"""The keys below a note: few at a time, the rest a tap further."""

import re
from collections.abc import Callable, Iterator

from flows.coaching.details import Draft, Kind, Tone
from flows.coaching.drafts import Length, kinds_for, plan_b
from flows.coaching.kit.memory import Page
from flows.coaching.kit.note import note, shown_kind, with_length
from flows.coaching.mail import compose_links
from flows.coaching.memory import Memory
from flows.core.replies import Button, Keyboard
from flows.core.texts import Say, texts

#: A copy button holds no more, in UTF-16 units (Bot API, CopyTextButton).
COPY_LIMIT = 256
KINDS_IN_A_ROW = 2
RETHINK = Button(Say("kit-rethink"), "rethink")
ANEW = Button(Say("button-restart"), "anew")
REVIEW = Button(Say("kit-review"), "review")
BACK_TO_NOTE = Button(Say("kit-page-main"), f"page:{Page.MAIN}")
#: Below a line said beside a result.
LAST_KEYS = (RETHINK, ANEW)

LENGTHS = tuple(Length)
#: A pushback note gives each answer after what it answers, in quotation marks.
ANSWER = re.compile(r"[“„«\"](?P<question>.+?)[”“»\"]\s+(?P<answer>.+)", re.DOTALL)


def note_keys(memory: Memory, locale: str) -> Keyboard:
    """The page of keys that stands below the note now."""
    return PAGES.get(memory.kit.page, _main)(memory, locale)


def every_key(memory: Memory, locale: str) -> Iterator[Button]:
    """What the keys of all pages do: each is understood, whichever is shown."""
    for page in PAGES.values():
        for row in page(memory, locale):
            yield from (key for key in row if key.press and key is not BACK_TO_NOTE)


def _main(memory: Memory, locale: str) -> Keyboard:
    fitting = tuple(copies(shown_kind(memory), note(memory, locale)))
    lengths = tuple(_lengths(memory, locale))
    return (
        *((fitting,) if fitting else ()),
        (
            Button(Say("button-words"), f"words:{memory.variant + 1}"),
            Button(Say("kit-add"), "add"),
        ),
        tuple(
            Button(Say(f"tone-{tone.value}"), f"tone:{tone.value}")
            for tone in Tone
            if tone is not memory.tone
        ),
        *((lengths,) if lengths else ()),
        (
            Button(Say("kit-page-sending"), f"page:{Page.SENDING}"),
            Button(Say("kit-page-forms"), f"page:{Page.FORMS}"),
        ),
        (RETHINK, Button(Say("kit-page-more"), f"page:{Page.MORE}")),
    )


def copies(kind: Kind, draft: Draft) -> Iterator[Button]:
    """What fits a copy button: the subject, the text, or each answer of a pushback."""
    answers = filter(None, map(ANSWER.fullmatch, draft.body.split("\n\n")))
    if kind is Kind.PUSHBACK:
        for number, found in enumerate(answers, 1):
            yield Button(Say("kit-copy-answer", {"number": number}), copy=found["answer"])
        return
    for label, words in (("subject", draft.subject), ("body", draft.body)):
        if words and len(words.encode("utf-16-le")) <= 2 * COPY_LIMIT:
            yield Button(Say(f"button-copy-{label}"), copy=words)


def _lengths(memory: Memory, locale: str) -> Iterator[Button]:
    """The next lengths up and down that make another note of it."""
    at, shown = LENGTHS.index(memory.kit.length), note(memory, locale)
    for name, others in (("shorter", LENGTHS[:at][::-1]), ("longer", LENGTHS[at + 1 :])):
        for length in others:
            if note(with_length(memory, length), locale) != shown:
                yield Button(Say(f"kit-{name}"), f"length:{length}")
                break


def _forms(memory: Memory, _: str) -> Keyboard:
    kinds = [kind for kind in kinds_for(memory.case) if kind is not shown_kind(memory)]
    keys = [Button(_form(memory, kind), f"kind:{kind.value}") for kind in kinds]
    step = KINDS_IN_A_ROW
    rows = (tuple(keys[at : at + step]) for at in range(0, len(keys), step))
    return (*rows, (BACK_TO_NOTE,))


def _form(memory: Memory, kind: Kind) -> Say:
    """The name of a form; one that says no against the advice is called a no."""
    name = f"kind-{kind.value.replace('_', '-')}"
    return Say(f"{name}-no" if plan_b(memory.case, kind) else name)


def _sending(memory: Memory, locale: str) -> Keyboard:
    draft, kind = note(memory, locale), shown_kind(memory)
    title = f"offers-{kind.value.replace('_', '-')}"
    shared = texts(locale).plain(title, {"question": ""}).strip()
    share = (Button(Say("kit-share"), share=shared),)
    if not draft.subject:
        return (share, (BACK_TO_NOTE,))
    return (*mailing(draft, memory), share, (BACK_TO_NOTE,))


def mailing(draft: Draft, memory: Memory) -> Keyboard:
    """Ways into a mail program: a file, and windows of web mailers for what is short enough."""
    links = compose_links(draft, memory.details.contact)
    windows = tuple(Button(Say(f"kit-window-{service.value}"), url=url) for service, url in links)
    file = (Button(Say("kit-file"), "send:file"),)
    return (file, windows) if windows else (file,)


def _more(memory: Memory, _: str) -> Keyboard:
    return (
        (REVIEW,),
        *((_name(memory),) if memory.details.own_name else ()),
        (ANEW, BACK_TO_NOTE),
    )


def _name(memory: Memory) -> tuple[Button, ...]:
    wanted = "forget" if memory.kit.keep_name else "keep"
    return (Button(Say(f"kit-name-{wanted}"), f"name:{wanted}"),)


PAGES: dict[Page, Callable[[Memory, str], Keyboard]] = {
    Page.MAIN: _main,
    Page.FORMS: _forms,
    Page.SENDING: _sending,
    Page.MORE: _more,
}

"""What the states of time show."""

from collections.abc import Callable, Iterator

from flows.coaching.case import Verdict
from flows.coaching.details import Kind
from flows.coaching.drafts import kinds_for
from flows.coaching.kit.keys import RETHINK
from flows.coaching.kit.note import shown_kind
from flows.coaching.kit.screens import BACK, DONE, OUT, paired
from flows.coaching.memory import Memory
from flows.coaching.questions import grave, in_the_room
from flows.coaching.states import S
from flows.coaching.timing import eve, moments, offering, zones
from flows.coaching.timing.memory import When
from flows.coaching.verdicts import verdict
from flows.core.replies import Button, Keyboard, Reply
from flows.core.texts import Say

SKIP = Button(Say("button-skip"), "skip")
PUSH = Button(Say("kind-pushback"), "push")
TOUCH = Button(Say("timing-touch"), "touch")
LATER = Button(Say("timing-later"), "reminders")

#: What to expect once the note is out, by the form it took.
EXPECT = {
    Kind.NEGOTIATE: "negotiate",
    Kind.RESCHEDULE: "other",
    Kind.THANK_YOU: "other",
}


def view(state: str, memory: Memory, locale: str) -> tuple[Reply, ...]:
    """The message of a state of time; the way out is never far."""
    shown = VIEWS[state](memory, locale)
    out = ((OUT,),) if in_the_room(memory.case) else ()
    return (Reply(shown.parts, (*shown.keyboard, *out)),)


def _reminding(memory: Memory, locale: str) -> Reply:
    timing = memory.timing
    lines = tuple(_set(memory, locale))
    ask = Say("timing-ask-move" if lines else "timing-ask-when")
    drops = [
        Button(Say(f"timing-unset-{name}"), f"unset:{name}")
        for name, at in (("remind", timing.remind_at), ("before", timing.before_at))
        if at
    ]
    return Reply(
        (*lines, ask), (*paired(_times(memory)), *paired(drops), *paired(_moves(memory)), (DONE,))
    )


def _set(memory: Memory, locale: str) -> Iterator[Say]:
    """What is set already, in the words of their own clock."""
    timing = memory.timing
    for name, at in (("remind", timing.remind_at), ("before", timing.before_at)):
        if at:
            spoken = moments.spoken(at, timing.zone, locale)
            yield Say(f"timing-set-{name}", {"when": spoken, "where": place(timing.zone, locale)})


def place(zone: str, locale: str) -> Say | str:
    """Whose clock it is, in words that follow the time; "" where it has no city."""
    city = zones.city(zone, locale)
    return Say("timing-where", {"city": city}) if city else ""


def _times(memory: Memory) -> Iterator[Button]:
    evening = offering.evening_fits(memory.case)
    for when in When:
        if when is not memory.timing.chosen and (evening or when is not When.EVENING):
            yield Button(Say(f"timing-{when.value.replace('_', '-')}"), f"wake:{when}")


def _moves(memory: Memory) -> Iterator[Button]:
    if memory.timing.zone:
        yield Button(Say("timing-move-zone"), "move:zone")
        if memory.details.interview_at is not None:
            yield Button(Say("timing-move-interview"), "move:interview")


def _zone(_: Memory, locale: str) -> Reply:
    cities = (
        Button(Say("timing-city", {"city": zones.city(zone, locale)}), f"place:{zone}")
        for zone in zones.COMMON
    )
    return Reply((Say("timing-ask-zone"),), (*paired(cities), (SKIP, BACK)))


def _when(memory: Memory, locale: str) -> Reply:
    heard = memory.timing.heard
    if heard is None:
        return Reply((Say("timing-ask-interview"),), ((SKIP, BACK),))
    played = Say("timing-heard", {"when": moments.spoken_shown(heard, locale)})
    yes = Button(Say("timing-right"), "moment_right")
    no = Button(Say("timing-wrong"), "moment_wrong")
    return Reply((played,), ((yes, no), (BACK,)))


def _checking(memory: Memory, _: str) -> Reply:
    way = "told" if shown_kind(memory) in offering.SPOKEN else "sent"
    sent = Button(Say(f"timing-{way}"), "sent")
    not_yet = Button(Say("timing-not-yet"), "not_yet")
    return Reply((Say(f"timing-ask-{way}"),), ((sent, not_yet), (RETHINK,)))


def _parted(memory: Memory, _: str) -> Reply:
    return Reply((Say(f"timing-parted-{_expecting(memory)}"), *_touch(memory)), parted_keys(memory))


def _expecting(memory: Memory) -> str:
    if grave(memory.case):
        return "danger"
    return EXPECT.get(shown_kind(memory), "out")


def _touch(memory: Memory) -> tuple[Say, ...]:
    return (Say("timing-offer-touch"),) if TOUCH in _helps(memory) else ()


def parted_keys(memory: Memory) -> Keyboard:
    """What helps once the note is out, and was not taken yet."""
    return (*((key,) for key in _helps(memory)), (DONE,))


def _helps(memory: Memory) -> tuple[Button, ...]:
    push = (PUSH,) if Kind.PUSHBACK in kinds_for(memory.case) else ()
    touch = (TOUCH,) if _expecting(memory) == "out" and offering.door_open(memory) else ()
    return tuple(key for key in (*push, *touch) if key.press not in memory.timing.used)


def _reminded(memory: Memory, _: str) -> Reply:
    answer = verdict(memory.told.case) if memory.told else None
    said = "thinking" if answer is Verdict.TAKE_TIME else "any"
    advised = memory.trail[-1:] == (S.RESULT,)
    onward = Button(Say("timing-advice" if advised else "button-carry-on"), "back")
    return Reply((Say(f"timing-reminded-{said}"),), ((onward,), (RETHINK, LATER)))


def _eve(memory: Memory, locale: str) -> Reply:
    return Reply(eve.said(memory, locale), ((RETHINK, DONE),))


VIEWS: dict[str, Callable[[Memory, str], Reply]] = {
    S.REMINDING: _reminding,
    S.ZONE: _zone,
    S.WHEN: _when,
    S.CHECKING: _checking,
    S.PARTED: _parted,
    S.REMINDED: _reminded,
    S.EVE: _eve,
}

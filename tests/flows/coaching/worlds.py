"""Conversations in every place that people get to: all cases by all answers, then odd paths."""

from collections.abc import Iterator
from functools import cache
from random import Random

from flows.coaching.memory import Memory
from flows.coaching.questions import CASE_QUESTIONS
from flows.coaching.reading import TYPED_STATES
from flows.core.conversation import Conversation, advance
from flows.core.events import Event, Media
from tests.flows.coaching.dialogue import Talk, commanded, shared, tapped, typed

Place = Conversation[Memory]

ASKING = frozenset(str(question.state) for question in CASE_QUESTIONS)
LONG = (
    "Wolfeschlegelsteinhausenbergerdorff & Sons <Research and Development> of Llanfairpwllgwyngyll"
)
ONWARD = frozenset({"start", "answer", "skip", "note", "outside", "walked_out", "pick", "words"})
COMMANDS = ("start", "new", "out", "back", "edit", "skip", "help", "cancel", "nonsense")
ARABIC = "\u0645\u0631\u062d\u0628\u0627"
LINES = (
    "no", "yes", "2", "skip", "done", "get me out", "back", "thanks", "i want out", "stop", "9",
    "they offer \u20ac32k, I need \u20ac40k", "45", ARABIC, "\U0001f600", "", "pay", "x " * 2500,
    "keep", "remove it", "what?", "company: Acme, role: designer", LONG,
    "in the lobby of Acme, the pay is half of what I need and I only said yes to be polite",
    "he threatened me", "she shouted at me and the pay is awful", "why do you ask",
    "what is the weather like there?", "that's right", "not really",
    "they laughed at me", "its a scam i think", "i feel unsafe",
)  # fmt: skip


@cache
def every_case() -> tuple[Place, ...]:
    """Each place on each way of answering the questions of the case, up to where they end."""
    todo, places = [Talk().commands("start").conversation], []
    while todo:
        place = todo.pop()
        places.append(place)
        if place.state in ASKING:
            todo += [advance(place, event).conversation for event in _answers(place)]
    return tuple(places)


def _answers(place: Place) -> Iterator[Event]:
    for press in presses(place):
        if press.partition(":")[0] in {"answer", "skip"}:
            yield tapped(place.step, press)


def presses(place: Place) -> tuple[str, ...]:
    """What the buttons of a place do, links and copies aside."""
    shown = (button.press for reply in place.view() for button in reply.buttons())
    return tuple(press for press in shown if press)


def happening(place: Place, chance: Random) -> Event:
    """Something a person may do here; mostly they tap what is offered."""
    dice = chance.random()
    offered = presses(place)
    if dice < 0.7:
        return tapped(place.step, chance.choice(offered))
    if dice < 0.75:
        return tapped(place.step - 1, chance.choice(offered))
    if dice < 0.85:
        return commanded(chance.choice(COMMANDS))
    if dice < 0.97:
        return typed(chance.choice(LINES))
    return shared(chance.choice(list(Media)))


def patient(place: Place, chance: Random) -> Event:
    """What someone does who wants the note: answer, add a detail, go on."""
    onward = [press for press in presses(place) if press.partition(":")[0] in ONWARD]
    if chance.random() < 0.8 and onward:
        return tapped(place.step, chance.choice(onward))
    if place.state in TYPED_STATES and chance.random() < 0.8:
        return typed(chance.choice(("Acme", "designer", LONG, "they offer 32k, I need 40k")))
    return happening(place, chance)


@cache
def odd_places(seeds: int = 60, steps: int = 40) -> tuple[Place, ...]:
    """Places on random walks, each of another state, case and trail."""
    places: dict[tuple[str, Memory], Place] = {}
    for seed in range(seeds):
        chance = Random(seed)
        place = Talk().conversation
        for _ in range(steps):
            act = patient if seed % 2 else happening
            place = advance(place, act(place, chance)).conversation
            places.setdefault((place.state, place.memory), place)
    return tuple(places.values())

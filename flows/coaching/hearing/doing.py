"""What the rows of hearing do: they play back, ask about safety, answer what was asked aside."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from flows.coaching import actions as main
from flows.coaching import sayings as just
from flows.coaching import views
from flows.coaching.hearing import taking
from flows.coaching.hearing.items import waiting
from flows.coaching.hearing.news import News, merged
from flows.coaching.kit import doing, listing
from flows.coaching.memory import Memory
from flows.coaching.states import DETOURS, S
from flows.coaching.wording import dashed
from flows.core.events import Tapped
from flows.core.replies import Reply
from flows.core.table import Action
from flows.core.texts import Say
from flows.core.turn import Turn

#: Hints that are remembered: the latest.
MOST_HINTS = 8
#: Where no way back leads.
NO_WAY_BACK = frozenset({S.NEW, S.CLOSED, S.PLAYBACK, S.SAFETY})
ASIDES = 3
CARDS = 2
KEPT: dict[str, Callable[[Turn[Memory]], None]] = {
    "pasted": doing.take_text,
    "listed": listing.list_items,
    "loose": listing.hold_loose,
    "noted": listing.note_lines,
}


def news(turn: Turn[Memory]) -> News:
    """What the words said."""
    return cast("News", turn.value)


def waits(turn: Turn[Memory]) -> bool:
    """A guard: something heard is to be played back after the trigger's effect."""
    return bool(waiting(main.pending(turn)))


def hints(turn: Turn[Memory]) -> bool:
    """A guard: safety is to be asked about."""
    return news(turn).hint


def leaves(turn: Turn[Memory]) -> bool:
    """A guard: they want to be out now."""
    return news(turn).urgent


def may_be_scam(turn: Turn[Memory]) -> bool:
    """A guard: what they wrote sounded like a scam."""
    return turn.memory.heard.scam


def was_tapped(turn: Turn[Memory]) -> bool:
    """A guard: it was a tap, not a word."""
    return isinstance(turn.event, Tapped)


def hear(turn: Turn[Memory]) -> None:
    """Hold what was told until it has been seen."""
    _welcome(turn)
    _hold(turn)
    turn.memory = replace(turn.memory, trail=_way_here(turn), misses=0)


def hear_later(turn: Turn[Memory]) -> None:
    """Hold what was told: first they get out."""
    _hold(turn)
    turn.note("hearing-later")


def hear_asked(turn: Turn[Memory]) -> None:
    """Hold what was told, and ask about safety once more."""
    _hold(turn)
    rotated("safety-again")(turn)


def play_back(turn: Turn[Memory]) -> None:
    """Come (back) to what is still to be confirmed."""
    after = main.pending(turn)
    turn.notes.extend(views.played_back(turn.memory, after, turn.value, turn.locale))
    turn.memory = replace(after, trail=_way_back(turn, after), misses=0)


def _way_back(turn: Turn[Memory], after: Memory) -> tuple[str, ...]:
    trail = after.trail
    if S.PLAYBACK in trail:
        return trail[: trail.index(S.PLAYBACK)]
    return trail if turn.origin in DETOURS else _with(trail, turn.origin)


def alarm(turn: Turn[Memory]) -> None:
    """Ask about safety first; all else that was said is kept."""
    _welcome(turn)
    _keep(turn)
    _hold(turn)
    heard = turn.memory.heard
    marks = (*heard.hints, news(turn).mark)[-MOST_HINTS:]
    heard = replace(heard, hints=marks, scam=news(turn).scam)
    turn.memory = replace(turn.memory, heard=heard, trail=_way_here(turn), misses=0)


def _welcome(turn: Turn[Memory]) -> None:
    if turn.origin == S.NEW:
        turn.note("hearing-hello")


def _hold(turn: Turn[Memory]) -> None:
    fresh, heard = news(turn), turn.memory.heard
    case = merged(heard.case, fresh.case)
    details = merged(heard.details, fresh.details)
    turn.memory = replace(turn.memory, heard=replace(heard, case=case, details=details))


def _keep(turn: Turn[Memory]) -> None:
    """Do with the text what would have been done without the question."""
    kept = news(turn).kept
    if kept is not None:
        aside = Turn(turn.origin, turn.memory, turn.event, kept, turn.locale)
        KEPT[kept.trigger](aside)
        turn.memory = aside.memory


def _way_here(turn: Turn[Memory]) -> tuple[str, ...]:
    trail = turn.memory.trail
    return trail if turn.origin in NO_WAY_BACK else _with(trail, turn.origin)


def _with(trail: tuple[str, ...], state: str) -> tuple[str, ...]:
    return (*(other for other in trail if other != state), str(state))


def call(dest: S | None, action: Action[Memory] | None = None) -> Action[Memory]:
    """An action: whom to call, above what is shown at `dest`."""

    def act(turn: Turn[Memory]) -> None:
        misses = turn.memory.misses
        if action:
            action(turn)
        turn.notes.clear()
        turn.memory = replace(turn.memory, misses=misses + 1)
        place = turn.origin if dest is None else dest
        below = views.view(place, turn.memory, turn.locale)
        turn.show(Reply((Say(f"crisis-{misses % CARDS + 1}"),)), *below)

    return act


def need_out(turn: Turn[Memory]) -> None:
    """They tapped that they need out: that is said plainly enough."""
    memory = taking.unsafe(turn.memory)
    turn.memory = replace(memory, trail=tuple(s for s in memory.trail if s != S.OUT), misses=0)


def show_the_way(turn: Turn[Memory]) -> None:
    """They typed it: the card is the one for danger, though nothing is concluded."""
    main.remember_way(turn)
    turn.memory = replace(turn.memory, heard=replace(turn.memory.heard, uneasy=True))


def doubt(turn: Turn[Memory]) -> None:
    """Safe they may be, but it sounds like a scam: the answer is theirs."""
    turn.note("safety-scam-noted")
    turn.memory = replace(turn.memory, heard=replace(turn.memory.heard, scam=False), misses=0)


def let_go(turn: Turn[Memory]) -> None:
    """Step back without what was heard."""
    turn.memory = taking.dropped(turn.memory)
    main.step_back(turn)


def step_on(turn: Turn[Memory]) -> None:
    """Return to where the question about safety came in."""
    turn.memory = main.pending(turn)
    main.step_back(turn)


def noting(text_id: str, action: Action[Memory]) -> Action[Memory]:
    """An action with a line before what it says itself."""

    def act(turn: Turn[Memory]) -> None:
        turn.note(text_id)
        action(turn)

    return act if text_id else action


def why_ask(turn: Turn[Memory]) -> None:
    """Why this is asked, in a sentence."""
    turn.note(f"why-ask-{dashed(turn.state)}")


def rotated(text_id: str) -> Action[Memory]:
    """An action: a line, another one each time."""

    def act(turn: Turn[Memory]) -> None:
        just.nod(f"{text_id}-{turn.memory.misses % ASIDES + 1}")(turn)
        turn.memory = replace(turn.memory, misses=turn.memory.misses + 1)

    return act

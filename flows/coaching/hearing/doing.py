"""What the rows of hearing do: they play back, ask about safety, answer what was asked aside."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from flows.coaching import actions as main
from flows.coaching import sayings as just
from flows.coaching import views
from flows.coaching.case import Danger
from flows.coaching.hearing import taking
from flows.coaching.hearing.items import items, waiting
from flows.coaching.hearing.news import News, merged
from flows.coaching.kit import doing, listing
from flows.coaching.memory import Memory
from flows.coaching.states import DETOURS, S
from flows.coaching.wording import dashed
from flows.core.events import Tapped
from flows.core.replies import Button, Reply
from flows.core.table import Action
from flows.core.texts import Say
from flows.core.turn import Turn
from flows.understanding.kinds import Kind

#: Hints that are remembered: the latest.
MOST_HINTS = 8
#: Where no way back leads.
NO_WAY_BACK = frozenset({S.NEW, S.CLOSED, S.PLAYBACK, S.SAFETY})
ASIDES = 3
#: Below whom to call there is no question, only the way on.
GO_ON = ((Button(Say("crisis-go-on"), "go_on"),),)
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


def counts_still(turn: Turn[Memory]) -> bool:
    """A guard: what they told happened, and feeling safe now does not undo it."""
    open_still = turn.memory.case.danger in {None, Danger.NONE}
    return open_still and turn.memory.heard.kind is not Kind.VAGUE


def was_tapped(turn: Turn[Memory]) -> bool:
    """A guard: it was a tap, not a word."""
    return isinstance(turn.event, Tapped)


def hear(turn: Turn[Memory]) -> None:
    """Hold what was told until it has been seen."""
    _welcome(turn)
    hold(turn)
    turn.memory = replace(turn.memory, trail=_way_here(turn), misses=0)


def hear_later(turn: Turn[Memory]) -> None:
    """Hold what was told: first they get out."""
    hold(turn)
    turn.note("hearing-later")


def hear_asked(turn: Turn[Memory]) -> None:
    """Hold what was told, and ask about safety once more."""
    hold(turn)
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
    hold(turn)
    heard = turn.memory.heard
    marks = (*heard.hints, news(turn).mark)[-MOST_HINTS:]
    heard = replace(heard, hints=marks, kind=news(turn).kind)
    turn.memory = replace(turn.memory, heard=heard, trail=_way_here(turn), misses=0)


def _welcome(turn: Turn[Memory]) -> None:
    if turn.origin == S.NEW:
        turn.note("hearing-hello")


def hold(turn: Turn[Memory]) -> None:
    """Keep what was told until it can be seen."""
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
        card = (Say(f"crisis-{misses % CARDS + 1}"),)
        on_its_own = place not in {S.SAFETY, S.OUT}
        turn.show(*((Reply(card, GO_ON),) if on_its_own else (Reply(card), *below)))

    return act


def tells(turn: Turn[Memory]) -> bool:
    """A guard: there is something to play back in what they said."""
    return bool(items(news(turn).case, news(turn).details))


def doubt(turn: Turn[Memory]) -> None:
    """Safe they may be now, but what happened counts: the answer is theirs."""
    scam = turn.memory.heard.kind is Kind.SCAM
    turn.note("safety-scam-noted" if scam else "safety-safe-still")
    turn.memory = replace(turn.memory, misses=0)


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

"""What the rows beside the question do: comfort, and the truth about us."""

from flows.coaching import sayings as just
from flows.coaching.hearing.doing import hear, news
from flows.coaching.memory import Memory
from flows.core.turn import Turn


def comfort(turn: Turn[Memory]) -> None:
    """A line for someone in tears or in panic."""
    just.nod(f"distress-{news(turn).upset}")(turn)


def comfort_and_hear(turn: Turn[Memory]) -> None:
    """The same, and what they told is kept."""
    hear(turn)
    turn.note(f"distress-{news(turn).upset}")


def scammed(turn: Turn[Memory]) -> None:
    """What helps against a scam that went further."""
    just.nod(f"scammed-{turn.value}")(turn)


def about_us(turn: Turn[Memory]) -> None:
    """What is true of us: a program, what is stored, how it is cleared."""
    just.nod(f"about-{turn.value}")(turn)

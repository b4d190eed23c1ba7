"""Conversations in every place of the exit kit."""

from functools import cache

from flows.coaching.memory import Memory
from flows.core.conversation import Conversation
from tests.flows.coaching.dialogue import Talk, begun

DETAILS = "company: Acme, role: designer, contact: Maria, my name: Sam"
WITHDRAWS = ("after", "no", "out", "sure", "fine", "neither", "no")
BAD = (
    "Hi Maria, sorry, sorry, my dog died and my car broke down, so I can't come. Your boss was"
    " rude and the office is a mess. I got a better offer from Globex anyway. Regards, [name]"
)
GOOD = (
    "Hi Maria,\n\nThank you for your time and for the friendly talk on Monday. I have decided to"
    " withdraw my application for the designer role. I really liked how the team works together."
    "\n\nI wish you all the best.\n\nSam"
)


def withdrawing() -> Talk:
    """The note for someone sure, with a name."""
    return begun(*WITHDRAWS, DETAILS, "skip the rest")


def torn() -> Talk:
    """Take time: nothing to send yet."""
    return begun("after", "no", "unsure", "torn", "low", "skip", "both", "skip the rest")


def pondering() -> Talk:
    """A verdict without a note: take a little time."""
    return begun("after", "no", "unsure", "torn", "fine", "role", "yes")


def afraid() -> Talk:
    """Face the fear."""
    return begun("invited", "no", "nervous", "torn", "yes")


def fooled(stage: str = "invited") -> Talk:
    """A scam."""
    return begun(stage, "looks fake")


@cache
def kit_places() -> tuple[Conversation[Memory], ...]:
    """One conversation for each look of each state of the kit."""
    review = withdrawing().commands("review")
    talks = [
        withdrawing().taps("Other forms"),
        withdrawing().taps("Send or share"),
        withdrawing().taps("Other forms", "If they push back"),
        withdrawing().taps("More"),
        withdrawing().taps("More", "Remember my name", "More"),
        withdrawing().taps("More", "Start over"),
        withdrawing().types(BAD),
        begun(*WITHDRAWS, "skip the rest").taps("More", "Start over"),
        withdrawing().taps("Add a detail"),
        torn().taps("Add a detail", "Role you'd like +"),
        review,
        withdrawing().commands("review").types(BAD),
        withdrawing().commands("review").types(BAD).taps("Leave it as it is"),
        withdrawing().commands("review").types(GOOD),
        withdrawing().commands("review", "word " * 800).types("back").commands("review"),
        pondering(),
        pondering().taps("Weigh it up"),
        pondering().taps("Weigh it up").types("+ close to home\n-- long hours"),
        pondering().taps("Weigh it up").types("+ close to home").taps("Take one off"),
        pondering().taps("Weigh it up").types("the boss"),
        pondering().taps("Weigh it up").types("+ close to home\nthe boss\nthe view"),
        pondering().taps("Weigh it up").types("+ \u5bb6\u304b\u3089\u8fd1\u3044"),
        pondering().taps("Weigh it up").types("\n".join(f"+ thing {n}" for n in range(12))),
        torn().taps("Weigh it up"),
        afraid().taps("Fear or facts"),
        afraid().taps("Fear or facts").types("they will laugh\nI go blank"),
        afraid().taps("Fear or facts").types("I go blank").taps("Now what I know"),
        afraid().taps("Fear or facts").types("\n".join(f"worry {n}" for n in range(9))),
        fooled().taps("Check the warning signs"),
        fooled().taps("Check the warning signs", "Pay to get the job"),
        fooled("on my way").taps("Check the warning signs", "What to do"),
        begun("invited", "unsafe").taps("Check the warning signs", "What to do"),
        begun("on my way", "unsafe").taps("Check the warning signs", "They'd drive me"),
    ]
    return tuple(talk.conversation for talk in talks)


def note_of(talk: Talk) -> str:
    """The newest message with a note in it."""
    return next(m.html for m in reversed(talk.messages) if "<pre>" in m.html)

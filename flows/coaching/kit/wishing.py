"""What is asked for in words below a result: the note, a way to send it, what comes next."""

from flows.coaching.drafts import kinds_for
from flows.coaching.kit.note import shows_note
from flows.coaching.memory import Memory
from flows.coaching.states import S
from flows.core.conversation import Conversation
from flows.core.turn import Intent
from flows.understanding.wishes import thanks, wish


def thanked(text: str, locale: str) -> Intent | None:
    """Thanks to us; "thank-you" is the name of a form."""
    return Intent("thanks") if "-" not in text and thanks(text, locale) else None


def wished(conversation: Conversation[Memory], text: str) -> Intent | None:
    """The wish of someone who looks at a result, None where the words are no wish we know."""
    if conversation.state != S.RESULT:
        return None
    wanted = wish(text, conversation.locale)
    if wanted is None or wanted == "sent":
        return Intent("sent") if wanted else None
    unwritten = not shows_note(conversation.memory) and kinds_for(conversation.memory.case)
    return Intent("note") if wanted == "note" and unwritten else Intent("wish", wanted)

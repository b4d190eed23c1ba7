"""The main flow, assembled."""

from flows.coaching.memory import Memory
from flows.coaching.offers import offers
from flows.coaching.reading import read
from flows.coaching.states import S
from flows.coaching.table import TABLE
from flows.coaching.views import view
from flows.core.conversation import Flow

FLOW = Flow(
    name="coaching",
    version=1,
    initial=S.NEW,
    states=tuple(S),
    rows=TABLE,
    memory=Memory,
    read=read,
    view=view,
    lasting=frozenset(
        {S.RESULT, S.OUT, S.CLOSED, S.NEW, S.REVIEW, S.WEIGHING, S.FEARS, S.SIGNS}
        | {S.REMINDING, S.PARTED, S.EVE}
    ),
    repeatable=frozenset({"send", "picture"}),
    offers=offers,
)

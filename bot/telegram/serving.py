"""A web server that stops when we say so."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Iterator

import uvicorn
from starlette.types import ASGIApp

#: Seconds that running requests get to finish.
FINISH = 4


class CannotListen(Exception):
    """The listen address cannot be had; the message says why."""


class _Server(uvicorn.Server):
    """uvicorn without its own signal handling, which raises SIGTERM again before any cleanup."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listener(host: str, port: int) -> socket.socket:
    """A bound socket; CannotListen if the address is taken or not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise CannotListen(f"cannot listen on {host}:{port}: {error.strerror}") from error


async def serve(
    app: ASGIApp,
    bound: socket.socket,
    stop: asyncio.Event,
    listening: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Serve until `stop`, then finish running requests.

    `listening` runs once requests are answered; what it raises ends the serving.
    """
    server = _Server(_config(app))
    serving = asyncio.create_task(server.serve(sockets=[bound]))
    stopped = asyncio.create_task(stop.wait())
    try:
        if listening is not None:
            await listening()
        await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopped.cancel()
        server.should_exit = True
        await serving


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        lifespan="off",
        ws="none",
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=FINISH,
    )

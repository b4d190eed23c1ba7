"""What a platform asks a process: is it alive, can it work."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.turns import Turns


def routes(turns: Turns) -> list[Route]:
    """/healthz and /readyz."""

    async def alive(_request: Request) -> Response:
        return PlainTextResponse("alive")

    async def ready(_request: Request) -> Response:
        if await turns.ready():
            return PlainTextResponse("ready")
        return PlainTextResponse("the database is away", 503, {"Retry-After": "2"})

    return [Route("/healthz", alive), Route("/readyz", ready)]

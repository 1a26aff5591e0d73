"""What the doors below ``/_sandbox`` are asked for: one JSON object, or the reply to nonsense."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from stopwatch.sandbox.calls import Reply
from stopwatch.sandbox.records import Row
from stopwatch.sandbox.wire import json_response


async def wishes_of(request: Request) -> Row:
    """Return the body of a request as one object. Raises ValueError."""
    match await request.json():
        case dict(body):
            return body
        case _:
            raise ValueError("The body must be one JSON object.")


def wrong_wishes(reason: ValueError) -> Response:
    """Return the reply that says what is wrong with the wishes."""
    return json_response(Reply({"errors": [str(reason)]}, 400))

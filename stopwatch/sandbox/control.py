"""The doors of the practice service that the real one does not have, for tests and people.

They take no credentials: the service listens on loopback alone and holds nothing real.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from stopwatch.sandbox.calls import Reply, refused
from stopwatch.sandbox.colleagues import merge_as, write_as
from stopwatch.sandbox.control_billing import billing_routes
from stopwatch.sandbox.metadata import entity_named
from stopwatch.sandbox.posting import post
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Json, Row
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.shown import shown_row
from stopwatch.sandbox.switches import changed
from stopwatch.sandbox.wire import json_response
from stopwatch.sandbox.wishes import wishes_of, wrong_wishes


def control_routes(practice: Practice) -> list[Route]:
    """Return the routes below ``/_sandbox``."""
    doors = _Doors(practice)
    return [
        Route("/_sandbox/switches", doors.switches, methods=["GET", "POST"]),
        Route("/_sandbox/faults", doors.faults, methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/requests", doors.requests, methods=["GET"]),
        Route("/_sandbox/requests/reset", doors.reset, methods=["POST"]),
        Route("/_sandbox/records/{entity}", doors.records, methods=["GET"]),
        Route("/_sandbox/post", doors.post, methods=["POST"]),
        Route("/_sandbox/as", doors.write_as, methods=["POST"]),
        Route("/_sandbox/merge", doors.merge, methods=["POST"]),
        *billing_routes(practice),
    ]


class _Doors:
    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    async def switches(self, request: Request) -> Response:
        """Show the switches, or set those that are named."""
        if request.method == "POST":
            try:
                wishes = await wishes_of(request)
                self._practice.switches = changed(self._practice.switches, wishes)
            except ValueError as wrong:
                return wrong_wishes(wrong)
        return json_response(Reply(self._practice.switches.as_json()))

    async def faults(self, request: Request) -> Response:
        """Show the faults that wait, order one, or forget all."""
        faults = self._practice.faults
        if request.method == "DELETE":
            faults.forget()
        if request.method == "POST":
            try:
                faults.add(await wishes_of(request))
            except ValueError as wrong:
                return wrong_wishes(wrong)
        return json_response(Reply({"waiting": [f.as_json() for f in faults.waiting]}))

    async def requests(self, _request: Request) -> Response:
        """Show how often each call arrived."""
        return json_response(Reply(self._practice.observed.as_json()))

    async def reset(self, _request: Request) -> Response:
        """Count anew."""
        self._practice.observed.reset()
        return json_response(Reply(self._practice.observed.as_json()))

    async def records(self, request: Request) -> Response:
        """Show every row of an entity."""
        entity = entity_named(request.path_params["entity"])
        if entity is None:
            return json_response(Reply({"errors": ["There is no such entity."]}, 404))
        switches, rows = self._practice.switches, self._practice.store.rows(entity.name)
        items: list[Json] = [shown_row(entity, row, switches) for row in rows]
        return json_response(Reply({"items": items}))

    async def post(self, request: Request) -> Response:
        """Approve & Post the time entries that are named."""
        try:
            wishes = await wishes_of(request)
        except ValueError as wrong:
            return wrong_wishes(wrong)
        ids = wishes.get("ids")
        wanted = [i for i in ids if isinstance(i, int)] if isinstance(ids, list) else []
        made: list[Json] = list(post(self._practice, wanted))
        return json_response(Reply({"billingItemIds": made}))

    async def write_as(self, request: Request) -> Response:
        """Let a person write in the web pages."""
        return await self._answer(request, write_as)

    async def merge(self, request: Request) -> Response:
        """Merge one ticket into another."""
        return await self._answer(request, merge_as)

    async def _answer(self, request: Request, door: Callable[[Practice, Row], Reply]) -> Response:
        try:
            return json_response(door(self._practice, await wishes_of(request)))
        except RefusalError as refusal:
            return json_response(refused(refusal))
        except ValueError as wrong:
            return wrong_wishes(wrong)

"""The service over HTTP: reads calls, keeps the limits, and lets faults happen on the wire."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from email.utils import formatdate

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route as WebRoute

from stopwatch.sandbox.api import answer
from stopwatch.sandbox.calls import Call, lowered_items, refused
from stopwatch.sandbox.control import control_routes
from stopwatch.sandbox.entrance import check_credentials
from stopwatch.sandbox.faults import Fault, FaultKind
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.refusals import REQUESTS_EXCEEDED, RefusalError
from stopwatch.sandbox.routes import Route, find_route
from stopwatch.sandbox.wire import DroppedResponse, TruncatedResponse, json_response

_METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"]


def build_app(practice: Practice, closing: asyncio.Event) -> Starlette:
    """Return the web application of one practice service; ``closing`` cuts its delays short."""
    front = _Front(practice, closing)
    api = WebRoute("/{path:path}", front.handle, methods=_METHODS)
    return Starlette(routes=[*control_routes(practice), api])


class _Front:
    """Answers one request after the other; everything but waiting happens on one thread."""

    def __init__(self, practice: Practice, closing: asyncio.Event) -> None:
        self._practice = practice
        self._closing = closing
        self._late: set[asyncio.Task[None]] = set()

    async def handle(self, request: Request) -> Response:
        try:
            call = await _call(request)
        except ClientDisconnect:
            return Response(status_code=400)  # in the middle of its request; nobody reads this
        try:
            route = find_route(call.method, call.path)
            response = await self._admit(route, call)
        except RefusalError as refusal:
            response = json_response(refused(refusal))
        seconds = self._practice.now_ms() / 1000
        response.headers["Date"] = formatdate(seconds, usegmt=True)
        return response

    async def _admit(self, route: Route, call: Call) -> Response:
        practice = self._practice
        practice.observed.note(route.subject, route.verb)
        if route.is_open:
            return await self._respond(route, call)
        tracking_id = check_credentials(practice, call)
        with practice.threads.held(tracking_id, route.endpoint, practice.switches):
            delay = practice.hourly.spend(practice.clock(), practice.switches)
            if delay:
                await self._pause(delay)
            return await self._respond(route, call)

    async def _respond(self, route: Route, call: Call) -> Response:
        fault = self._practice.faults.take(route.subject, route.verb)
        if fault is None:
            return json_response(answer(self._practice, route, call))
        before = self._instead(fault, route, call)
        return before if before is not None else await self._afterwards(fault, route, call)

    def _instead(self, fault: Fault, route: Route, call: Call) -> Response | None:
        """Return the response of a fault that comes before any work is done."""
        match fault.kind:
            case FaultKind.DROP_BEFORE_COMMIT:
                return DroppedResponse()
            case FaultKind.UNAVAILABLE:
                return Response(status_code=503)
            case FaultKind.THROTTLED:
                raise RefusalError(REQUESTS_EXCEEDED, status=429)
            case FaultKind.LATE_COMMIT:
                late = asyncio.ensure_future(self._work_unheard(fault.seconds, route, call))
                self._late.add(late)
                late.add_done_callback(self._late.discard)
                return DroppedResponse()
            case _:
                return None

    async def _afterwards(self, fault: Fault, route: Route, call: Call) -> Response:
        """Do the work, then let the fault have the reply."""
        stale = fault.seconds if fault.kind is FaultKind.STALE_READ else 0
        try:
            reply = answer(self._practice, route, call, stale_seconds=stale)
        except RefusalError as refusal:
            reply = refused(refusal)
        match fault.kind:
            case FaultKind.DROP_AFTER_COMMIT:
                return DroppedResponse()
            case FaultKind.ERROR_AFTER_COMMIT:
                return Response(status_code=fault.status)
            case FaultKind.TRUNCATED_REPLY:
                return TruncatedResponse(reply)
            case FaultKind.SLOW:
                await self._hold_up(fault.seconds)
            case _:
                pass
        return json_response(reply)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _hold_up(self, seconds: float) -> None:
        """Wait so long, or until the faults are forgotten or the service ends."""
        pause = asyncio.ensure_future(self._pause(seconds))
        self._practice.faults.held_up.add(pause.cancel)
        with suppress(asyncio.CancelledError):
            await pause
        self._practice.faults.held_up.discard(pause.cancel)

    async def _work_unheard(self, seconds: float, route: Route, call: Call) -> None:
        await self._hold_up(seconds)
        if not self._closing.is_set():
            with suppress(RefusalError):
                answer(self._practice, route, call)


async def _call(request: Request) -> Call:
    return Call(
        request.method,
        request.url.path,
        request.headers.get("host", ""),
        lowered_items(request.headers),
        lowered_items(request.query_params),
        await request.body(),
    )

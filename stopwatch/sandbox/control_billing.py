"""The doors to billing: what a service manager does in the web pages at the end of a month.

Programs send JSON; a person uses the page, whose buttons send forms and lead back to it.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from stopwatch.sandbox.billing_page import page
from stopwatch.sandbox.calls import Reply
from stopwatch.sandbox.invoicing import Made, create_invoices
from stopwatch.sandbox.posting import approve_and_post
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Json, key
from stopwatch.sandbox.selection import Selection, read_selection
from stopwatch.sandbox.wire import json_response
from stopwatch.sandbox.wishes import wishes_of, wrong_wishes

_PAGE = "/_sandbox/billing"
_SAFE = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


def billing_routes(practice: Practice) -> list[Route]:
    """Return the routes of billing."""
    doors = _Doors(practice)
    return [
        Route("/_sandbox/approve-and-post", doors.post, methods=["POST"]),
        Route("/_sandbox/create-invoices", doors.invoice, methods=["POST"]),
        Route(_PAGE, doors.show, methods=["GET"]),
        Route(f"{_PAGE}/post", doors.press_post, methods=["POST"]),
        Route(f"{_PAGE}/invoice", doors.press_invoice, methods=["POST"]),
    ]


class _Doors:
    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    async def post(self, request: Request) -> Response:
        """Approve & Post all time and charges of a selection."""
        try:
            wanted = read_selection(await wishes_of(request), "from", "to", "company", "contract")
        except ValueError as wrong:
            return wrong_wishes(wrong)
        made: list[Json] = [*approve_and_post(self._practice, wanted)]
        return json_response(Reply({"billingItemIds": made}))

    async def invoice(self, request: Request) -> Response:
        """Create the invoices of a selection."""
        try:
            wanted = read_selection(await wishes_of(request), "from", "to", "company")
        except ValueError as wrong:
            return wrong_wishes(wrong)
        made: list[Json] = [_shown(one) for one in create_invoices(self._practice, wanted)]
        return json_response(Reply({"invoices": made}))

    async def show(self, _request: Request) -> Response:
        """Show the page for people."""
        practice = self._practice
        return HTMLResponse(page(practice.store, practice.switches), headers=_SAFE)

    async def press_post(self, request: Request) -> Response:
        """Approve & Post for a person."""
        return await self._press(request, approve_and_post)

    async def press_invoice(self, request: Request) -> Response:
        """Create invoices for a person."""
        return await self._press(request, create_invoices)

    async def _press(
        self, request: Request, act: Callable[[Practice, Selection], object]
    ) -> Response:
        form = parse_qs((await request.body()).decode("utf-8", "replace"))
        try:
            company = _company(form)
        except ValueError as wrong:
            return wrong_wishes(wrong)
        act(self._practice, Selection(company=company))
        return RedirectResponse(_PAGE, status_code=303)


def _company(form: dict[str, list[str]]) -> int | None:
    (sent,) = form.get("company", [""])[:1]
    if sent and not sent.isdecimal():
        raise ValueError("The company must be an id.")
    return int(sent) if sent else None


def _shown(made: Made) -> Json:
    invoice, items = made.invoice, made.items
    return {
        "id": key(invoice),
        "companyID": invoice.get("companyID"),
        "orderNumber": invoice.get("orderNumber"),
        "invoiceTotal": invoice.get("invoiceTotal"),
        "items": [*items],
    }

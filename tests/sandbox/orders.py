"""Contracts, tickets and time for tests of billing, each made in one call."""

from __future__ import annotations

from typing import Any

import httpx

from tests.sandbox.api_client import Api

DAY = "2026-03-04"
TIME_AND_MATERIALS, FIXED_PRICE, BLOCK_HOURS, RETAINER, RECURRING, PER_TICKET = 1, 3, 4, 6, 7, 8
TECHNICIAN_RATE = 125.0


class Orders:
    """One customer's orders in one practice Autotask."""

    def __init__(self, api: Api, place: int = 12) -> None:
        self.api = api
        self.company = api.company(place)

    def contract(self, number: str = "", **more: object) -> int:
        """Make a contract with a number."""
        body = {
            "companyID": self.company,
            "contractName": f"Contract {number}",
            "contractType": TIME_AND_MATERIALS,
            "status": 1,
            "startDate": "2026-01-01",
            "endDate": "2026-12-31",
            "timeReportingRequiresStartAndStopTimes": 0,
        }
        numbered = {"purchaseOrderNumber": number} if number else {}
        return self.api.create("Contracts", **(body | numbered | more))

    def ticket(self, contract: int | None = None, **more: object) -> int:
        """Make a ticket under a contract, or under none."""
        return self.api.new_ticket(**({"companyID": self.company, "contractID": contract} | more))

    def numberless(self, contract: int) -> int:
        """Make a ticket that lost the number it took from its contract."""
        ticket = self.ticket(contract)
        assert self.api.patch("Tickets", id=ticket, purchaseOrderNumber=None).is_success
        assert self.number(ticket) is None
        return ticket

    def number(self, ticket: int) -> str | None:
        """Return the number of a ticket."""
        found: str | None = self.api.get("Tickets", ticket)["purchaseOrderNumber"]
        return found

    def time(self, ticket: int, **more: object) -> int:
        """Book an hour on a ticket."""
        return self.api.create("TimeEntries", **self.api.entry(ticket, **more))

    def posted(self, entry: int) -> dict[str, Any]:
        """Post time and return its billing item."""
        (item,) = self.api.control("post", ids=[entry])["billingItemIds"]
        return self.api.get("BillingItems", item)

    def labour(self, ticket: int, **more: object) -> dict[str, Any]:
        """Book and post an hour on a ticket and return its billing item."""
        return self.posted(self.time(ticket, **more))

    def charge(self, parent: str, parent_id: int, **more: object) -> int:
        """Make a charge of two times 19.99 on a ticket or a contract."""
        body = {"name": "Patch cable", "datePurchased": DAY, "unitQuantity": 2, "unitPrice": 19.99}
        return self.api.create(f"{parent}/{parent_id}/Charges", **(body | more))

    def approve(self, **selection: object) -> list[int]:
        """Approve & Post of a selection at this customer."""
        return self._open("approve-and-post", "billingItemIds", selection)

    def invoice(self, **selection: object) -> list[dict[str, Any]]:
        """Create the invoices of a selection at this customer."""
        return self._open("create-invoices", "invoices", selection)

    def item_of(self, **place: int) -> dict[str, Any]:
        """Return the billing item whose field holds an id."""
        ((name, value),) = place.items()
        (item,) = self.api.query("BillingItems", {"op": "eq", "field": name, "value": value})
        return item

    def _open(self, door: str, answer: str, selection: dict[str, object]) -> list[Any]:
        reply: httpx.Response = self.api.raw_control(door, {"company": self.company} | selection)
        assert reply.status_code == 200, reply.text
        found: list[Any] = reply.json()[answer]
        return found

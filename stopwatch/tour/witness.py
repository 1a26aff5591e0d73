"""What the server holds, asked of its REST API directly: no code of ours vouches for itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from stopwatch.tour.practice import Endpoint


@dataclass(frozen=True, slots=True, order=True)
class Held:
    """One time entry in the server's words."""

    start: str
    end: str
    ticket_id: int
    hours: float
    summary: str
    remote_id: int


class Witness:
    """Counts only entries made after it was called."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._resource_id = endpoint.resource_id
        self._api = httpx.Client(
            base_url=f"{endpoint.url}V1.0/",
            headers={
                "ApiIntegrationCode": endpoint.integration_code,
                "UserName": endpoint.username,
                "Secret": endpoint.secret,
            },
            timeout=30,
            trust_env=False,  # it is on this computer, whatever proxy is set
        )
        self._before = {held.remote_id for held in self._all()}

    def held(self) -> tuple[Held, ...]:
        """Return the technician's entries made since, in the order of their start."""
        return tuple(sorted(one for one in self._all() if one.remote_id not in self._before))

    def number_of(self, ticket_id: int) -> str:
        """Return a ticket's number."""
        return str(_told(self._api.get(f"Tickets/{ticket_id}"))["item"]["ticketNumber"])

    def hanging_together(self, ticket_ids: Collection[int]) -> bool:
        """Whether some tickets, and no others, hang under one problem."""
        under = {_told(self._api.get(f"Tickets/{key}"))["item"]["problemTicketId"]
                 for key in ticket_ids}  # fmt: skip
        if len(under) != 1 or None in under:
            return False
        hung = {"op": "eq", "field": "problemTicketId", "value": under.pop()}
        rows = _told(self._api.post("Tickets/query", json={"Filter": [hung]}))["items"]
        return {row["id"] for row in rows} == set(ticket_ids)

    def numbers_of(self, contract_ids: Collection[int]) -> dict[int, str]:
        """Return the purchase order numbers of contracts, empty for none."""
        rows = {key: _told(self._api.get(f"Contracts/{key}"))["item"] for key in contract_ids}
        return {key: row["purchaseOrderNumber"] or "" for key, row in rows.items()}

    def close(self) -> None:
        """Ask no more."""
        self._api.close()

    def _all(self) -> Sequence[Held]:
        own = {"op": "eq", "field": "resourceID", "value": self._resource_id}
        rows = _told(self._api.post("TimeEntries/query", json={"Filter": [own]}))["items"]
        return [
            Held(row["startDateTime"], row["endDateTime"], row["ticketID"], row["hoursWorked"],
                 row["summaryNotes"] or "", row["id"])
            for row in rows
        ]  # fmt: skip


def _told(reply: httpx.Response) -> dict[str, Any]:
    told: dict[str, Any] = reply.raise_for_status().json()
    return told

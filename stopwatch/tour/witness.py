"""What the server holds, asked of its REST API directly: no code of ours vouches for itself."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

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
        self._endpoint = endpoint
        self._before = {held.remote_id for held in self._all()}

    def held(self) -> tuple[Held, ...]:
        """Return the technician's entries made since, in the order of their start."""
        return tuple(sorted(one for one in self._all() if one.remote_id not in self._before))

    def number_of(self, ticket_id: int) -> str:
        """Return a ticket's number."""
        return str(self._call(f"Tickets/{ticket_id}")["item"]["ticketNumber"])

    def _all(self) -> Sequence[Held]:
        asked = {
            "Filter": [{"op": "eq", "field": "resourceID", "value": self._endpoint.resource_id}]
        }
        rows = self._call("TimeEntries/query", asked)["items"]
        return [
            Held(row["startDateTime"], row["endDateTime"], row["ticketID"], row["hoursWorked"],
                 row["summaryNotes"] or "", row["id"])
            for row in rows
        ]  # fmt: skip

    def _call(self, path: str, body: dict[str, Any] | None = None) -> Any:  # noqa: ANN401 - JSON
        request = urllib.request.Request(  # noqa: S310 - loopback, made by the practice server
            f"{self._endpoint.url}V1.0/{path}",
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "ApiIntegrationCode": self._endpoint.integration_code,
                "UserName": self._endpoint.username,
                "Secret": self._endpoint.secret,
                "Content-Type": "application/json",
            },
        )
        with urllib.request.urlopen(request, timeout=30) as reply:  # noqa: S310
            return json.load(reply)

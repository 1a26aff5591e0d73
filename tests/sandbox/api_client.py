"""A thin client for the tests: the headers, the addresses, and the few calls every test makes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import httpx

from stopwatch.sandbox.server import Endpoint
from tests.support.loopback import NO_CERTIFICATES

EVERYTHING = [{"op": "gte", "field": "id", "value": 0}]


class Api:
    """One client of one practice Autotask."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.http = httpx.Client(
            base_url=f"{endpoint.url}V1.0/",
            headers={
                "ApiIntegrationCode": endpoint.integration_code,
                "UserName": endpoint.username,
                "Secret": endpoint.secret,
            },
            timeout=20,
            verify=NO_CERTIFICATES,
        )

    def moment(self, entity: str, row_id: int, name: str) -> datetime:
        """Return an instant of a row; as text it could not be compared, its zeros are cut off."""
        return datetime.fromisoformat(self.get(entity, row_id)[name])

    def query(
        self, entity: str, *conditions: dict[str, Any], **more: object
    ) -> list[dict[str, Any]]:
        """Return the items of the first page."""
        body = {"filter": list(conditions) or EVERYTHING, **more}
        reply = self.http.post(f"{entity}/query", json=body)
        assert reply.status_code == 200, reply.text
        items: list[dict[str, Any]] = reply.json()["items"]
        return items

    def refused_query(self, *conditions: dict[str, Any], **more: object) -> str:
        """Return the text with which a ticket query is refused."""
        reply = self.http.post("Tickets/query", json={"filter": list(conditions), **more})
        return refusal(reply)

    def get(self, entity: str, row_id: int) -> dict[str, Any]:
        """Return the row of that id."""
        item: dict[str, Any] = self.http.get(f"{entity}/{row_id}").json()["item"]
        return item

    def create(self, path: str, **body: object) -> int:
        """Create a row and return its id."""
        reply = self.http.post(path, json=body)
        assert reply.status_code == 200, reply.text
        return int(reply.json()["itemId"])

    def patch(self, entity: str, **body: object) -> httpx.Response:
        """Change a row."""
        return self.http.patch(entity, json=body)

    def control(self, door: str, **body: object) -> dict[str, Any]:
        """Open one of the doors that the real service does not have."""
        address = self._door(door)
        reply = self.http.post(address, json=body) if body else self.http.get(address)
        assert reply.status_code == 200, reply.text
        answer: dict[str, Any] = reply.json()
        return answer

    def fault(self, kind: str, verb: str = "", entity: str = "", **more: object) -> None:
        """Order a fault."""
        self.control("faults", kind=kind, verb=verb, entity=entity, **more)

    def forget_faults(self) -> None:
        """Order nothing any more, and let go on what is held up."""
        assert self.http.delete(self._door("faults")).status_code == 200

    def raw_control(self, door: str, body: dict[str, Any]) -> httpx.Response:
        """Open a door and return whatever comes back."""
        return self.http.post(self._door(door), json=body)

    def write_as(
        self, person: int, method: str, entity: str, body: dict[str, Any], at: str = ""
    ) -> httpx.Response:
        """Write in the web pages as a person."""
        wishes = {"resourceID": person, "method": method, "entity": entity, "body": body}
        return self.raw_control("as", wishes | ({"at": at} if at else {}))

    def merge(self, source: int, into: int) -> httpx.Response:
        """Merge one ticket into another."""
        return self.raw_control("merge", {"source": source, "into": into})

    def reset_requests(self) -> None:
        """Begin to count calls anew."""
        self.http.post(self._door("requests/reset"))

    def new_ticket(self, **more: object) -> int:
        """Create a ticket in the service desk's queue."""
        company = self.company()
        body = {"companyID": company, "title": "Test", "status": 1, "priority": 2} | more
        return self.create("Tickets", **({"queueID": 29682833} | body))

    def company(self, place: int = 1) -> int:
        """Return the id of a customer."""
        return int(self.query("Companies")[place]["id"])

    def role(self) -> int:
        """Return the technician's default role."""
        mine = {"op": "eq", "field": "resourceID", "value": self.endpoint.resource_id}
        default = {"op": "eq", "field": "isDefault", "value": True}
        return int(self.query("ResourceServiceDeskRoles", mine, default)[0]["roleID"])

    def entry(self, ticket: int, **more: object) -> dict[str, Any]:
        """Return the body of a good time entry of one hour."""
        return {
            "ticketID": ticket,
            "resourceID": self.endpoint.resource_id,
            "roleID": self.role(),
            "dateWorked": "2026-03-04T00:00:00Z",
            "startDateTime": "2026-03-04T10:00:00Z",
            "endDateTime": "2026-03-04T11:00:00Z",
            "hoursWorked": 1.0,
        } | more

    def _door(self, door: str) -> str:
        return self.endpoint.url.replace("/ATServicesRest/", f"/_sandbox/{door}")


def refusal(reply: httpx.Response) -> str:
    """Return the one text of a refusal."""
    assert reply.status_code == 500, reply.text
    (text,) = reply.json()["errors"]
    return str(text)


def without(body: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return a body without some of its fields."""
    return {name: value for name, value in body.items() if name not in names}

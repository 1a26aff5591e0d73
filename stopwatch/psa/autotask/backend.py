"""The port `Psa` in Autotask's terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import PickValue, Record, WorkType
from stopwatch.domain.delivery import Accepted, Outcome
from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.remote import EntryBody, RemoteEntry, Zone
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts, TicketName
from stopwatch.psa.autotask import failures, wire
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.query import Condition, count, either, pages, where

_PICK_FIELDS = ("status", "priority", "queueID", "ticketType")
_WORK = 1  # BillingCodes.useType of labour


class AutotaskBackend:
    """Implements `Psa`."""

    def __init__(self, client: AutotaskClient, account: Account) -> None:
        self._client = client
        self._account = account

    @property
    def clock_skew_ms(self) -> int | None:
        """The server's clock minus ours, by the newest answer."""
        return self._client.clock_skew_ms

    @property
    def requests(self) -> int:
        """How many requests were made so far."""
        return self._client.requests

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    # ------------------------------------------------------------------ access
    def discover(self) -> Zone:
        """Ask where the account lives; a fixed address stays what it is."""
        told = self._client.zone(self._account.user_name)
        if told is None:
            raise Refused(
                f"Nothing was stored: Autotask does not know the API user "
                f"“{self._account.user_name}”. Check the user name.",
                field="username",
            )
        url = self._client.base_url if self._account.is_fixed_url else str(told.get("url") or "")
        self._client.base_url = url
        return Zone(url, str(told.get("webUrl") or ""), int(told.get("ci") or 0))

    def check_access(self) -> None:
        """Ask whether tickets may be read: it costs one request and needs the credentials."""
        self._client.read("Tickets/entityInformation")

    def may_query_entries(self) -> bool:
        """Return whether the service says that we may query time entries."""
        info = self._client.read("TimeEntries/entityInformation").get("info") or {}
        access = str(info.get("userAccessForQuery") or "")
        return bool(info.get("canQuery")) and access.casefold() not in {"none", "0"}

    # ------------------------------------------------------------------ reads
    def catalog(self, kind: type[Record], changed_since: int | None) -> Iterator[Sequence[Record]]:
        """Page through one kind of record."""
        if kind is PickValue:
            yield self._pick_values()
            return
        for entity, fields, changed, read in wire.SOURCES[kind]:
            conditions: list[Condition] = []
            if changed_since is not None and changed:
                conditions.append(where(changed, "gte", wire.stamp(changed_since)))
            if kind is WorkType:
                conditions.append(where("useType", "eq", _WORK))
            for rows in pages(self._client, entity, conditions, fields):
                yield [read(row) for row in rows]

    def count_tickets(self, changed_since: int | None, completed_since: int) -> int:
        """Return how many tickets `tickets` would bring."""
        return count(self._client, "Tickets", _wanted(changed_since, completed_since))

    def tickets(
        self, changed_since: int | None, completed_since: int
    ) -> Iterator[Sequence[TicketFacts]]:
        """Page through open tickets and those completed since, with activity since."""
        wanted = _wanted(changed_since, completed_since)
        for rows in pages(self._client, "Tickets", wanted, wire.TICKET_FIELDS):
            yield [wire.ticket_facts(row) for row in rows]

    def find_ticket(self, name: TicketName) -> TicketFacts | None:
        """Return a ticket by number or id, or None if there is none."""
        if name.number is not None:
            asked = [where("ticketNumber", "eq", name.number)]
            rows = next(pages(self._client, "Tickets", asked, wire.TICKET_FIELDS), [])
            return wire.ticket_facts(rows[0]) if rows else None
        row = self._client.read(f"Tickets/{name.remote_id}").get("item")
        return wire.ticket_facts(row) if row else None

    def entries_from(self, resource_id: int, lowest_id: int) -> Sequence[RemoteEntry]:
        """Return all entries of a resource with `id >= lowest_id`."""
        return self._entries(resource_id, where("id", "gte", lowest_id))

    def entries_changed_since(self, resource_id: int, since_ms: int) -> Sequence[RemoteEntry]:
        """Return all entries of a resource modified since an instant."""
        since = wire.stamp(since_ms)
        return self._entries(resource_id, where("lastModifiedDateTime", "gte", since))

    # ------------------------------------------------------------------ writes
    def create_entry(self, body: EntryBody) -> Outcome:
        """Create a time entry, once."""
        return self._written("POST", "TimeEntries", wire.new_entry(body))

    def set_ticket_status(self, ticket_remote_id: int, status: int) -> Outcome:
        """Set a ticket's status."""
        return self._written("PATCH", "Tickets", {"id": ticket_remote_id, "status": status})

    def append_resolution(self, ticket_remote_id: int, text: str) -> Outcome:
        """Add a text to a ticket's resolution unless it is there already."""
        try:
            row = self._client.read(f"Tickets/{ticket_remote_id}").get("item") or {}
        except StopwatchError as error:
            return failures.read_outcome(error)
        there = str(row.get("resolution") or "")
        if text in there:
            return Accepted(ticket_remote_id)
        wish = {"id": ticket_remote_id, "resolution": f"{there}\n\n{text}".strip()}
        return self._written("PATCH", "Tickets", wish)

    # ------------------------------------------------------------------ private
    def _written(self, verb: str, path: str, row: dict[str, object]) -> Outcome:
        answer = self._client.write(verb, path, row)
        return Accepted(answer) if isinstance(answer, int) else answer

    def _entries(self, resource_id: int, condition: Condition) -> list[RemoteEntry]:
        asked = [where("resourceID", "eq", resource_id), condition]
        return [
            wire.remote_entry(row)
            for rows in pages(self._client, "TimeEntries", asked)
            for row in rows
        ]

    def _pick_values(self) -> list[Record]:
        fields = self._client.read("Tickets/entityInformation/fields").get("fields") or []
        return [
            PickValue(f"Tickets.{field['name']}", int(pick["value"]), str(pick.get("label") or ""),
                      pick.get("isActive") is not False, int(pick.get("sortOrder") or 0))
            for field in fields
            if field.get("name") in _PICK_FIELDS
            for pick in field.get("picklistValues") or []
            if str(pick.get("value", "")).lstrip("-").isdigit()
        ]  # fmt: skip


def _wanted(changed_since: int | None, completed_since: int) -> list[Condition]:
    open_or_new = either(
        where("status", "noteq", STATUS_COMPLETE),
        where("completedDate", "gte", wire.stamp(completed_since)),
    )
    if changed_since is None:
        return [open_or_new]
    return [open_or_new, where("lastActivityDate", "gte", wire.stamp(changed_since))]

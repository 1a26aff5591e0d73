"""The port `Psa` in Autotask's terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine
from stopwatch.domain.catalog import ChangeLink, PickValue, Record, WorkType
from stopwatch.domain.delivery import Accepted, Declined, Outcome
from stopwatch.domain.errors import Rejected, StopwatchError
from stopwatch.domain.legible import legible
from stopwatch.domain.remote import (
    ColleagueEntry,
    EntryBody,
    EntryUpdate,
    RemoteEntry,
    TicketBody,
    Usage,
    Zone,
)
from stopwatch.domain.rights import Rights
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts, TicketName
from stopwatch.psa.autotask import billing, failures, internal_time, rights, wire, zone
from stopwatch.psa.autotask.address import PUBLIC_ZONE
from stopwatch.psa.autotask.answers import Reply
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.marker import NOTES_MOST
from stopwatch.psa.autotask.picks import CONTRACT_PICKS, TICKET_PICKS, labour_uses, pick_values
from stopwatch.psa.autotask.query import (
    HELD,
    PAGE,
    Condition,
    count,
    either,
    in_parts,
    pages,
    present,
    since,
    where,
)
from stopwatch.psa.autotask.rows import Row
from stopwatch.psa.autotask.sources import CHANGE_LINKS, SOURCES, Source, change_link
from stopwatch.psa.autotask.tasks import TASK_PICKS, Tasks
from stopwatch.services.ports.psa import TaskPage

_UNKNOWN_TICKET = Declined(
    "Your time is safe. Autotask does not show this ticket any more. "
    "Choose another ticket, or keep the time here.",
    "ticket",
)
_RESOLUTION_FULL = Declined(
    "Your time is safe. The ticket's resolution has no room for this text. "
    "Shorten it in Autotask, then send it again.",
    "resolution",
)


class AutotaskBackend:
    """Implements `Psa`. `page_size` and `public_zone` are the service's own but in tests."""

    def __init__(
        self,
        client: AutotaskClient,
        account: Account,
        *,
        page_size: int = PAGE,
        public_zone: str = PUBLIC_ZONE,
    ) -> None:
        self._client = client
        self._account = account
        self._page_size = page_size
        self._public_zone = public_zone

    @property
    def clock_skew_ms(self) -> int | None:
        """The server's clock minus ours, by the newest answer."""
        return self._client.clock_skew_ms

    @property
    def answered_at(self) -> int | None:
        """What the server's clock showed with the newest answer."""
        return self._client.answered_at

    @property
    def requests(self) -> int:
        """How many requests left so far."""
        return self._client.requests

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    # ------------------------------------------------------------------ access
    def discover(self) -> Zone:
        """Ask where the account lives, and go there from now on; a fixed address stays."""
        found = zone.discover(self._client, self._account, self._public_zone)
        self._client.base_url = found.base_url
        return found

    def check_access(self) -> None:
        """Ask what we may do with tickets: it costs one request and needs the credentials."""
        self._client.read("Tickets/entityInformation")

    def rights(self) -> Rights:
        """Return what the service says that we may do."""
        return rights.rights(self._client)

    def usage(self) -> Usage:
        """Return how many requests everybody made in the last hour, and how many are allowed."""
        return wire.usage(Row(self._client.read("ThresholdInformation")))

    def may_query_entries(self) -> bool:
        """Return whether the service says that we may query all time entries."""
        return rights.may_find_all_entries(self._client)

    # ------------------------------------------------------------------ reads
    def catalog(self, kind: type[Record], changed_since: int | None) -> Iterator[Sequence[Record]]:
        """Page through one kind of record."""
        if kind is PickValue:
            yield list(pick_values(self._client, "Tickets", TICKET_PICKS))
            for entity, fields in (("Contracts", CONTRACT_PICKS), ("Tasks", TASK_PICKS)):
                with suppress(Rejected):  # names are a courtesy to who may see what they name
                    yield list(pick_values(self._client, entity, fields))
            return
        uses = [where("useType", "in", labour_uses(self._client))] if kind is WorkType else []
        for source in SOURCES[kind]:
            asked = [*uses, *_changed(source, changed_since)]
            for rows in pages(self._client, source.entity, asked, source.fields, self._page_size):
                yield [source.read(row) for row in self._client.each(rows)]

    def count_tickets(self, changed_since: int | None, completed_since: int) -> int:
        """Return how many tickets `tickets` would bring."""
        return count(self._client, "Tickets", _wanted(changed_since, completed_since))

    def tickets(
        self, changed_since: int | None, completed_since: int
    ) -> Iterator[Sequence[TicketFacts]]:
        """Page through open tickets and those completed since, with activity since."""
        wanted = _wanted(changed_since, completed_since)
        for rows in pages(self._client, "Tickets", wanted, wire.TICKET_FIELDS, self._page_size):
            yield [wire.ticket_facts(row) for row in self._client.each(rows)]

    def find_ticket(self, name: TicketName) -> TicketFacts | None:
        """Return a ticket by number or id, or None if there is none."""
        if name.number is None:
            row = None if name.remote_id is None else self._one("Tickets", name.remote_id)
            return None if row is None else wire.ticket_facts(row)
        asked = [where("ticketNumber", "eq", name.number)]
        for rows in pages(self._client, "Tickets", asked, wire.TICKET_FIELDS):
            facts = wire.ticket_facts(rows[0])
            if facts.number.upper() != name.number.upper():  # the filter was not understood
                raise failures.strange()
            return facts
        return None

    def tasks(
        self, resource_id: int, changed_since: int | None, completed_since: int
    ) -> Iterator[TaskPage]:
        """Page through a technician's project tasks: open, or completed since."""
        tasks = Tasks(self._client, self._page_size)
        if changed_since is None:
            return tasks.everything(resource_id, completed_since)
        return tasks.changed(resource_id, changed_since, completed_since)

    def find_task(self, number: str) -> TicketFacts | None:
        """Return a project task by number, or None if there is none."""
        return Tasks(self._client, self._page_size).numbered(number)

    def internal_kinds(self) -> Sequence[TicketFacts]:
        """Return all kinds of internal time."""
        return internal_time.kinds(self._client, self._page_size)

    def tickets_marked(self, external_id: str) -> Sequence[TicketFacts]:
        """Return all tickets with our mark, oldest first."""
        asked = [where("externalID", "eq", external_id)]
        found = pages(self._client, "Tickets", asked, wire.TICKET_FIELDS, self._page_size, HELD)
        tickets = [wire.ticket_facts(row) for rows in found for row in rows]
        if any(one.external_id != external_id for one in tickets):
            raise failures.strange()  # the filter was not understood: this proves nothing
        return tickets

    def may_query_tickets(self) -> bool:
        """Return whether the service says that we may query all tickets."""
        return rights.may_find_all_tickets(self._client)

    def contract_number(self, contract_remote_id: int) -> str | None:
        """Return a contract's purchase order number, empty for none; None: no such contract."""
        row = self._one("Contracts", contract_remote_id)
        return None if row is None else row.trimmed("purchaseOrderNumber")

    def change_links(self, ticket_remote_id: int) -> Sequence[ChangeLink]:
        """Return what links a problem or an incident to change requests."""
        source = CHANGE_LINKS
        asked = [where("problemOrIncidentTicketID", "eq", ticket_remote_id)]
        found = pages(self._client, source.entity, asked, source.fields, self._page_size, HELD)
        links = [change_link(row) for rows in found for row in rows]
        if any(one.ticket_remote_id != ticket_remote_id for one in links):
            raise failures.strange()
        return links

    def colleagues_since(self, resource_id: int, since_ms: int) -> Sequence[ColleagueEntry]:
        """Return what everybody but one resource booked on tickets, as modified since."""
        changed = either(since("lastModifiedDateTime", since_ms), since("createDateTime", since_ms))
        return self._colleagues(resource_id, changed)

    def colleagues_on(
        self, resource_id: int, ticket_remote_ids: Sequence[int]
    ) -> Sequence[ColleagueEntry]:
        """Return what everybody but one resource ever booked on some tickets."""
        return [
            one
            for part in in_parts(ticket_remote_ids)
            for one in self._colleagues(resource_id, where("ticketID", "in", part))
        ]

    def entries_from(self, resource_id: int, lowest_id: int) -> Sequence[RemoteEntry]:
        """Return all entries of a resource with `id >= lowest_id`."""
        return self._entries(resource_id, where("id", "gte", lowest_id))

    def entries_changed_since(self, resource_id: int, since_ms: int) -> Sequence[RemoteEntry]:
        """Return all entries of a resource made or modified since an instant."""
        # Whether a new entry counts as modified is nowhere written, so both times are asked for.
        changed = either(since("lastModifiedDateTime", since_ms), since("createDateTime", since_ms))
        return self._entries(resource_id, changed)

    def entry(self, remote_id: int) -> RemoteEntry | None:
        """Return one time entry, or None where the service says that there is none."""
        row = self._one("TimeEntries", remote_id)
        return None if row is None else wire.remote_entry(row)

    def posted(self, remote_ids: Sequence[int]) -> frozenset[int]:
        """Return which of some entries have a billing item, and so were approved and posted."""
        asked = [where("timeEntryID", "in", list(remote_ids))]
        found = pages(self._client, "BillingItems", asked, ("timeEntryID",), self._page_size, HELD)
        told = frozenset(row.key("timeEntryID") for rows in found for row in rows)
        return told & frozenset(remote_ids)

    def billing_items(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        """Page through what is posted: not invoiced, of any day, or since a day."""
        return billing.items(self._client, first_day, self._page_size)

    def labour(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        """Page through everybody's time on tickets and tasks worked since a day."""
        return billing.labour(self._client, first_day, self._page_size)

    def ticket_charges(self) -> Iterator[Sequence[BillingLine]]:
        """Page through charges on tickets that are to be billed and are not posted."""
        return billing.ticket_charges(self._client, self._page_size)

    def contract_charges(self) -> Iterator[Sequence[BillingLine]]:
        """Page through charges on contracts that are to be billed and are not posted."""
        return billing.contract_charges(self._client, self._page_size)

    def tickets_known_by(self, remote_ids: Sequence[int]) -> Iterator[Sequence[TicketFacts]]:
        """Page through tickets by their ids, also complete ones."""
        for ids in in_parts(remote_ids):
            asked = [where("id", "in", ids)]
            for rows in pages(self._client, "Tickets", asked, wire.TICKET_FIELDS, self._page_size):
                yield [wire.ticket_facts(row) for row in self._client.each(rows)]

    # ------------------------------------------------------------------ writes
    def create_entry(self, body: EntryBody) -> Outcome:
        """Create a time entry, once."""
        return self._client.write("POST", "TimeEntries", wire.new_entry(body))

    def update_entry(self, update: EntryUpdate) -> Outcome:
        """Change some fields of a time entry, once."""
        return self._client.write("PATCH", "TimeEntries", wire.changed_entry(update))

    def delete_entry(self, remote_id: int) -> Outcome:
        """Delete a time entry, once."""
        return self._client.write("DELETE", f"TimeEntries/{remote_id}", None)

    def set_ticket_status(self, ticket_remote_id: int, status: int) -> Outcome:
        """Set a ticket's status."""
        return self._client.write("PATCH", "Tickets", {"id": ticket_remote_id, "status": status})

    def append_resolution(self, ticket_remote_id: int, text: str) -> Outcome:
        """Add a text to a ticket's resolution unless it is there already."""
        try:
            row = self._one("Tickets", ticket_remote_id)
        except StopwatchError as error:
            return failures.outcome_of_error(error)
        if row is None:
            return _UNKNOWN_TICKET
        there = row.text("resolution", NOTES_MOST + 1)  # longer is refused below
        text = legible(text)
        if _same_words(text) in _same_words(there):
            return Accepted(ticket_remote_id)
        whole = f"{there}\n\n{text}".strip()
        if len(whole) > NOTES_MOST:
            return _RESOLUTION_FULL
        wish = {"id": ticket_remote_id, "resolution": whole}
        return self._client.write("PATCH", "Tickets", wish)

    def create_ticket(self, body: TicketBody) -> Outcome:
        """Create a ticket, once."""
        return self._client.write("POST", "Tickets", wire.new_ticket(body))

    def set_ticket_type(
        self, ticket_remote_id: int, ticket_type: int, title: str | None
    ) -> Outcome:
        """Make a ticket one of another type, under a title; None leaves the one it has."""
        named = {} if title is None else {"title": wire.title(title)}
        wish = {"id": ticket_remote_id, "ticketType": ticket_type, **named}
        return self._client.write("PATCH", "Tickets", wish)

    def set_ticket_problem(self, ticket_remote_id: int, problem_remote_id: int | None) -> Outcome:
        """Hang a ticket under a problem, or take it off."""
        wish = {"id": ticket_remote_id, "problemTicketId": problem_remote_id}
        return self._client.write("PATCH", "Tickets", wish)

    def set_ticket_number(self, ticket_remote_id: int, number: str) -> Outcome:
        """Give a ticket a purchase order number, empty for none."""
        return self._client.write("PATCH", "Tickets", wire.numbered(ticket_remote_id, number))

    def set_contract_number(self, contract_remote_id: int, number: str) -> Outcome:
        """Give a contract a purchase order number, empty for none."""
        return self._client.write("PATCH", "Contracts", wire.numbered(contract_remote_id, number))

    def link_change(self, change_remote_id: int, ticket_remote_id: int) -> Outcome:
        """Link a change request to a problem or incident, once."""
        row = {
            "id": 0,
            "changeRequestTicketID": change_remote_id,
            "problemOrIncidentTicketID": ticket_remote_id,
        }
        return self._client.write("POST", CHANGE_LINKS.entity, row)

    def unlink_change(self, link_id: int) -> Outcome:
        """Delete such a link, once."""
        return self._client.write("DELETE", f"{CHANGE_LINKS.entity}/{link_id}", None)

    # ------------------------------------------------------------------ private
    def _one(self, entity: str, remote_id: int) -> Row | None:
        """Return a whole row; None only where the service itself says that there is none."""
        answer = self._client.answer(f"{entity}/{remote_id}")
        if isinstance(answer, Reply) and answer.status == 404 and answer.document is not None:
            told = Row(answer.document)
        else:
            told = Row(failures.document_of(answer))
        if not told.says("item"):
            raise failures.strange()
        row = told.row("item")
        if row is not None and row.key("id") != remote_id:
            raise failures.strange()
        return row

    def _colleagues(self, resource_id: int, condition: Condition) -> list[ColleagueEntry]:
        asked = [
            where("resourceID", "noteq", resource_id), present("ticketID"), condition,
        ]  # fmt: skip
        found = pages(
            self._client, "TimeEntries", asked, wire.COLLEAGUE_FIELDS, self._page_size, HELD
        )
        entries = [wire.colleague_entry(row) for rows in found for row in self._client.each(rows)]
        if any(one.resource_id == resource_id for one in entries):
            raise failures.strange()  # the filter was not understood: one's own is no double work
        return entries

    def _entries(self, resource_id: int, condition: Condition) -> list[RemoteEntry]:
        asked = [where("resourceID", "eq", resource_id), condition]
        found = pages(self._client, "TimeEntries", asked, wire.ENTRY_FIELDS, self._page_size, HELD)
        entries = [wire.remote_entry(row) for rows in found for row in self._client.each(rows)]
        if any(entry.resource_id != resource_id for entry in entries):
            raise failures.strange()  # somebody else's prove nothing about what was asked for
        return entries


def _wanted(changed_since: int | None, completed_since: int) -> list[Condition]:
    open_or_new = either(
        where("status", "noteq", STATUS_COMPLETE), since("completedDate", completed_since)
    )
    if changed_since is None:
        return [open_or_new]
    return [open_or_new, since("lastActivityDate", changed_since)]


def _changed(source: Source, changed_since: int | None) -> list[Condition]:
    if changed_since is None or not source.changed:
        return []
    return [either(*(since(name, changed_since) for name in source.changed))]


def _same_words(text: str) -> str:
    """Return a text without its spacing, which the service does not keep."""
    return " ".join(text.split())

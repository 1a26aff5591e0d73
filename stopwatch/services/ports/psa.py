"""The PSA. Reads raise Unavailable, SignInNeeded or Rejected; writes answer with an Outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import ChangeLink, Record
from stopwatch.domain.delivery import Outcome
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
from stopwatch.domain.ticket import TicketFacts, TicketName
from stopwatch.domain.values import dataclass

if TYPE_CHECKING:  # what is invoiced is read by those who look at it
    from stopwatch.domain.billing import BillingLine


@dataclass(frozen=True, slots=True)
class TaskPage:
    """Some tasks of a technician, and with them the ids of others that changed.

    On none of `others` the technician is: on some perhaps no longer.
    """

    mine: Sequence[TicketFacts]
    others: Sequence[int] = ()


class Psa(Protocol):
    """One account's PSA, one request in flight. Pages come as the server cuts them."""

    @property
    def clock_skew_ms(self) -> int | None:
        """The server's clock minus ours by the newest answer's `Date`; None before the first."""

    @property
    def answered_at(self) -> int | None:
        """What the server's clock showed with the newest answer, as UTC milliseconds."""

    @property
    def requests(self) -> int:
        """How many requests were made so far."""

    def discover(self) -> Zone:
        """Ask where the account lives (or confirm a fixed address)."""

    def check_access(self) -> None:
        """Make one cheap authorised request; raises what stands in the way."""

    def usage(self) -> Usage:
        """Return how much of its request budget the tenant has used; costs one request itself."""

    def catalog(self, kind: type[Record], changed_since: int | None) -> Iterator[Sequence[Record]]:
        """Page through one kind of record; `changed_since` narrows it where the PSA can."""

    def count_tickets(self, changed_since: int | None, completed_since: int) -> int:
        """Return how many tickets `tickets` would bring."""

    def tickets(
        self, changed_since: int | None, completed_since: int
    ) -> Iterator[Sequence[TicketFacts]]:
        """Page through open tickets and those completed since, with activity since."""

    def find_ticket(self, name: TicketName) -> TicketFacts | None:
        """Return a ticket by number or id, or None if the PSA has none."""

    def tasks(
        self, resource_id: int, changed_since: int | None, completed_since: int
    ) -> Iterator[TaskPage]:
        """Page through a technician's project tasks: open, or completed since; with activity since.

        Those of a project that is over are told as complete.
        """

    def find_task(self, number: str) -> TicketFacts | None:
        """Return a project task by number, or None if the PSA has none."""

    def internal_kinds(self) -> Sequence[TicketFacts]:
        """Return all kinds of internal time; one that is no longer offered is complete."""

    def tickets_marked(self, external_id: str) -> Sequence[TicketFacts]:
        """Return all tickets with our mark, oldest first: one, if all is well."""

    def may_query_tickets(self) -> bool:
        """Return whether the PSA says that we may query all tickets: one not shown is not there."""

    def contract_number(self, contract_remote_id: int) -> str | None:
        """Return a contract's purchase order number, empty for none; None: no such contract."""

    def change_links(self, ticket_remote_id: int) -> Sequence[ChangeLink]:
        """Return what links a problem or an incident to change requests."""

    def colleagues_since(self, resource_id: int, since_ms: int) -> Sequence[ColleagueEntry]:
        """Return what everybody but one resource booked on tickets, as modified since."""

    def colleagues_on(
        self, resource_id: int, ticket_remote_ids: Sequence[int]
    ) -> Sequence[ColleagueEntry]:
        """Return what everybody but one resource ever booked on some tickets."""

    def entries_from(self, resource_id: int, lowest_id: int) -> Sequence[RemoteEntry]:
        """Return all entries of a resource with `id >= lowest_id`, every page of them."""

    def entries_changed_since(self, resource_id: int, since_ms: int) -> Sequence[RemoteEntry]:
        """Return all entries of a resource modified since an instant."""

    def rights(self) -> Rights:
        """Return what the PSA says that we may do; a few requests."""

    def may_query_entries(self) -> bool:
        """Return whether the PSA says that we may query all time entries: one not shown is not."""

    def entry(self, remote_id: int) -> RemoteEntry | None:
        """Return one time entry, or None where the PSA says that there is none."""

    def posted(self, remote_ids: Sequence[int]) -> frozenset[int]:
        """Return which of some entries are approved and posted, and so read-only."""

    def billing_items(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        """Page through what is posted: not invoiced, of any day, or since an ISO day."""

    def labour(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        """Page through everybody's time on tickets and tasks since an ISO day, posted or not."""

    def ticket_charges(self) -> Iterator[Sequence[BillingLine]]:
        """Page through charges on tickets that are to be billed and are not posted."""

    def contract_charges(self) -> Iterator[Sequence[BillingLine]]:
        """Page through charges on contracts that are to be billed and are not posted."""

    def tickets_known_by(self, remote_ids: Sequence[int]) -> Iterator[Sequence[TicketFacts]]:
        """Page through tickets by their ids, also complete ones; what is gone does not come."""

    def create_entry(self, body: EntryBody) -> Outcome:
        """Create a time entry, once. Never raises and never retries."""

    def update_entry(self, update: EntryUpdate) -> Outcome:
        """Change some fields of a time entry, once. Never raises and never retries."""

    def delete_entry(self, remote_id: int) -> Outcome:
        """Delete a time entry, once. Never raises and never retries."""

    def set_ticket_status(self, ticket_remote_id: int, status: int) -> Outcome:
        """Set a ticket's status. Never raises and never retries."""

    def append_resolution(self, ticket_remote_id: int, text: str) -> Outcome:
        """Add a text to a ticket's resolution unless it is there already."""

    def create_ticket(self, body: TicketBody) -> Outcome:
        """Create a ticket, once. Never raises and never retries."""

    def set_ticket_type(
        self, ticket_remote_id: int, ticket_type: int, title: str | None
    ) -> Outcome:
        """Make a ticket one of another type, under a title; None leaves the one it has.

        Never raises and never retries.
        """

    def set_ticket_problem(self, ticket_remote_id: int, problem_remote_id: int | None) -> Outcome:
        """Hang a ticket under a problem, or take it off. Never raises and never retries."""

    def set_ticket_number(self, ticket_remote_id: int, number: str) -> Outcome:
        """Give a ticket a purchase order number, empty for none. Never raises, never retries."""

    def set_contract_number(self, contract_remote_id: int, number: str) -> Outcome:
        """Give a contract a purchase order number, empty for none. Never raises, never retries."""

    def link_change(self, change_remote_id: int, ticket_remote_id: int) -> Outcome:
        """Link a change request to a problem or incident, once. Never raises, never retries."""

    def unlink_change(self, link_id: int) -> Outcome:
        """Delete such a link, once. Never raises and never retries."""

    def close(self) -> None:
        """Close the connection."""


class PsaMaker(Protocol):
    """Makes the PSA adapter of an account; imports its technology only then."""

    def __call__(self, account: Account, secret: str) -> Psa:
        """Return it, connected to nothing yet."""

"""The ticket cache and the search over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.nearness import Use
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import Ticket, TicketFacts, TicketName


class Tickets(Protocol):
    """The ticket cache: what the PSA said, and the search over it."""

    def get(self, target_id: TargetId) -> Ticket | None:
        """Return one by this computer's key."""

    def many(self, target_ids: Sequence[TargetId]) -> dict[TargetId, Ticket]:
        """Return several at once."""

    def find(self, account_id: AccountId, name: TicketName) -> Ticket | None:
        """Return the cached ticket with that number or id.

        A negative id is that of a problem made here, also when it has another at the PSA by now.
        """

    def at(self, account_id: AccountId, place: Place) -> Ticket | None:
        """Return the ticket, task or kind of internal time that the PSA knows by an id."""

    def offered(self, account_id: AccountId, kind: TargetKind) -> tuple[Ticket, ...]:
        """Return all of a kind that are not complete, by title."""

    def upsert(self, account_id: AccountId, facts: Sequence[TicketFacts]) -> int:
        """Store what the PSA said; return how many rows changed. At most 100 rows a call."""

    def made(self, account_id: AccountId, facts: TicketFacts) -> Ticket:
        """Store a problem that was made here, under an id and a number of this computer."""

    def arrived(self, target_id: TargetId, remote_id: int) -> None:
        """Give a problem that was made here the id that it has at the PSA, unless it has one."""

    def hang(self, target_id: TargetId, problem_remote_id: int | None) -> None:
        """Write down under which problem the PSA has it now."""

    def be_type(self, target_id: TargetId, ticket_type: int) -> None:
        """Write down of which type the PSA has it now."""

    def put_number(self, target_id: TargetId, number: str) -> None:
        """Write down which purchase order number the PSA has on it now, empty for none."""

    def search(self, account_id: AccountId, query: str, limit: int) -> tuple[Ticket, ...]:
        """Return tickets whose number, title, company or contact hold every typed word."""

    def similar(
        self, account_id: AccountId, query: str, limit: int, *, has_hits: bool
    ) -> tuple[Ticket, ...]:
        """Return tickets with what the typed words may have meant, the likeliest first.

        None where there are hits, and all words are words of some ticket.
        """

    def recent(self, account_id: AccountId, limit: int) -> tuple[Ticket, ...]:
        """Return tickets with the newest stopwatches, newest first."""

    def assigned(self, account_id: AccountId, resource_id: int, limit: int) -> tuple[Ticket, ...]:
        """Return a technician's open tickets, the newest activity first."""

    def count(self, account_id: AccountId) -> int:
        """Return how many tickets are cached."""

    def hide(self, target_id: TargetId) -> None:
        """Take a vanished ticket out of search and lists; time on it stays."""

    def newest_queue(self, account_id: AccountId, company_id: int) -> int | None:
        """Return the queue of the newest ticket of a company that is in one."""

    def uses(self, account_id: AccountId, since_ms: int) -> dict[TargetId, Use]:
        """Return how often stopwatches ran on which tickets since an instant, and when last."""

    def favourites(self, account_id: AccountId) -> tuple[Ticket, ...]:
        """Return the tickets that have a star, the newest activity first."""

    def set_favourite(
        self, account_id: AccountId, target_id: TargetId, *, is_favourite: bool
    ) -> None:
        """Give a ticket a star, or take it."""

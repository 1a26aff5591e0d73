"""The store: one unit of work is one transaction. Nothing is published before it is on disk."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Record
from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.deed import Deed
from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.events import Event
from stopwatch.domain.ids import AccountId, EntryId, JournalId, OutboxId, StopwatchId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.problem import Hung
from stopwatch.domain.recovery import Heartbeat
from stopwatch.domain.remote import ColleagueEntry, RemoteEntry
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.trouble import Trouble
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.absences import Absences, EvidenceOfPresence
from stopwatch.services.ports.billing import Billing
from stopwatch.services.ports.contracts import Contracts
from stopwatch.services.ports.tickets import Tickets

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How many items stand where; settled ones are not counted."""

    waiting: int = 0
    sending: int = 0
    checking: int = 0
    needs_attention: int = 0


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One line of an item's history: a send or a look, and what came of it in words."""

    item_id: OutboxId
    at: int
    kind: str  # "send" | "look"
    attempt_id: str
    body_hash: str
    watermark: int | None
    told: str


class Timekeeping(Protocol):
    """Stopwatches, their segments and notes."""

    def desk(self, account_id: AccountId) -> Desk:
        """Return all open stopwatches of an account."""

    def get(self, stopwatch_id: StopwatchId) -> Stopwatch | None:
        """Return any stopwatch, open or not."""

    def save(self, changes: Sequence[Change]) -> None:
        """Write what differs between before and after; segments are never deleted, only voided."""

    def between(self, account_id: AccountId, from_ms: int, to_ms: int) -> tuple[Stopwatch, ...]:
        """Return stopwatches (open, stopped or discarded) with a segment in the span."""

    def since(self, account_id: AccountId, from_ms: int) -> tuple[Stopwatch, ...]:
        """Return those with a segment that had not ended at an instant; quick."""


class Entries(Protocol):
    """Time entries."""

    def get(self, entry_id: EntryId) -> TimeEntry | None:
        """Return one by its id."""

    def find(self, account_id: AccountId, typed: str) -> tuple[TimeEntry, ...]:
        """Return those whose id begins with (or equals) what was typed; deleted ones too."""

    def put(self, entry: TimeEntry) -> None:
        """Insert it or replace it."""

    def of_days(self, account_id: AccountId, first: str, last: str) -> tuple[TimeEntry, ...]:
        """Return entries worked on between two ISO dates, both included, not the deleted ones."""

    def deleted(self, account_id: AccountId, day: str) -> tuple[TimeEntry, ...]:
        """Return the deleted entries of a stopwatch that were worked on on an ISO date."""

    def unsettled(self, account_id: AccountId) -> tuple[TimeEntry, ...]:
        """Return drafts and submitted entries that the PSA does not have yet."""

    def there(self, account_id: AccountId, first: str, last: str) -> dict[EntryId, int]:
        """Return the PSA's ids of entries worked on between two ISO dates, deleted ones too."""

    def since(self, account_id: AccountId, first: str) -> tuple[TimeEntry, ...]:
        """Return all entries worked on since an ISO date, the deleted ones too."""


@dataclass(frozen=True, slots=True)
class Nearby:
    """Which tickets may be the same trouble: of one company, created since an instant.

    Of those, all problems, all that hang under one, and those on which a colleague booked time that
    began not before `worked_since`; `also` are tickets that are looked at whatever they are.
    """

    company_id: int
    created_since: int
    worked_since: int
    also: tuple[TargetId, ...] = ()


class Problems(Protocol):
    """Problems and what hangs under them, as the ticket cache has them."""

    def tickets(self, account_id: AccountId) -> tuple[Ticket, ...]:
        """Return all problems and all tickets that hang under one, oldest first."""

    def under(self, account_id: AccountId, problem_remote_id: int) -> tuple[Ticket, ...]:
        """Return what hangs under one problem, oldest first."""

    def hung(self, account_id: AccountId) -> tuple[Hung, ...]:
        """Return the same in short, in no order: quick enough for thousands."""

    def troubles(self, account_id: AccountId) -> tuple[Trouble, ...]:
        """Return every cached ticket as `domain.recurrence` looks at it, by this computer's key."""

    def near(self, account_id: AccountId, asked: Nearby) -> tuple[Ticket, ...]:
        """Return the tickets of a company that may be the same trouble, newest first."""

    def worked_ms(self, target_ids: Sequence[TargetId]) -> dict[TargetId, int]:
        """Return the time recorded here, by ticket; what was deleted is not in it."""

    def dismissed(self, account_id: AccountId) -> frozenset[str]:
        """Return the suggestions that were dismissed for good."""

    def dismiss(self, account_id: AccountId, suggestion_id: str, at_ms: int) -> None:
        """Remember that a suggestion is not wanted."""

    def recall(self, account_id: AccountId, suggestion_id: str) -> None:
        """Forget that a suggestion was dismissed."""


class Colleagues(Protocol):
    """What other technicians booked on tickets, as the PSA told it last."""

    def put(self, account_id: AccountId, entries: Sequence[ColleagueEntry]) -> None:
        """Store some; what was known under the same id is replaced."""

    def replace_on(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int],
        entries: Sequence[ColleagueEntry],
    ) -> None:  # fmt: skip
        """Store all that there is on some tickets; what is not among it is gone."""

    def on_tickets(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int]
    ) -> tuple[ColleagueEntry, ...]:
        """Return all on some tickets, the newest first."""


class Catalog(Protocol):
    """Companies, contacts, contracts, resources, roles, work types, pick lists."""

    def upsert(self, account_id: AccountId, records: Sequence[Record]) -> None:
        """Store records of one kind; a changed company or contact name reaches its tickets."""

    def all(self, account_id: AccountId, kind: type[R]) -> tuple[R, ...]:
        """Return all records of a kind, by name where they have one."""

    def keep_only(self, account_id: AccountId, kind: type[Record], ids: Sequence[int]) -> None:
        """Forget all records of a kind but these: it was pulled whole, and the rest is gone."""


class Outbox(Protocol):
    """What must reach the PSA."""

    def get(self, item_id: OutboxId) -> OutboxItem | None:
        """Return one by its id."""

    def put(self, item: OutboxItem) -> None:
        """Insert it or replace it."""

    def of_subject(self, subject: str) -> tuple[OutboxItem, ...]:
        """Return all items of a subject (an entry's id), oldest first."""

    def of_subjects(self, subjects: Sequence[str]) -> dict[str, tuple[OutboxItem, ...]]:
        """Return all items of several subjects, oldest first; a subject without any is absent."""

    def unsettled(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return what is neither done nor withdrawn, oldest first."""

    def numbers(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return those of them that are about purchase order numbers, or need the user."""

    def unsent(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return what is not done, oldest first: what was withdrawn too. Slow: looks at all."""

    def around(self, item: OutboxItem) -> tuple[OutboxItem, ...]:
        """Return the unsettled items in whose line an item may stand, and itself.

        What is asked about a time entry stands behind what else is asked about it, and only wishes
        for a ticket behind all time on it. What an item comes after by its id is not among them.
        """

    def behind(self, item_id: OutboxId) -> tuple[OutboxItem, ...]:
        """Return the items that wait for this one to be done, or did."""

    def audited(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return arrived items that the PSA is to be asked about again."""

    def counts(self, account_id: AccountId) -> OutboxCounts:
        """Count the unsettled ones by state."""

    def log(self, line: AttemptLine) -> None:
        """Add a line to an item's history."""

    def history(self, item_id: OutboxId) -> tuple[AttemptLine, ...]:
        """Return an item's history, oldest first."""


class RemoteEntries(Protocol):
    """The technician's entries as the PSA tells them, read-only."""

    def upsert(self, account_id: AccountId, entries: Sequence[RemoteEntry]) -> None:
        """Store what the PSA said."""

    def forget(self, account_id: AccountId, remote_id: int) -> None:
        """Forget one that the PSA no longer has."""

    def get(self, account_id: AccountId, remote_id: int) -> RemoteEntry | None:
        """Return one as the PSA told it last."""

    def marked(self, account_id: AccountId, marker: str) -> tuple[RemoteEntry, ...]:
        """Return those that carried a marker when they were told last, by id."""

    def highest_id(self, account_id: AccountId) -> int:
        """Return the watermark: the highest own id seen so far, 0 if none."""

    def of_days(self, account_id: AccountId, first: str, last: str) -> tuple[RemoteEntry, ...]:
        """Return entries worked on between two ISO dates, both included."""


class Counterparts(Protocol):
    """What the PSA holds for our entries, and what both sides last agreed on."""

    def put(self, counterpart: Counterpart) -> None:
        """Insert it or replace it."""

    def of_entries(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, Counterpart]:
        """Return those of several entries, by entry."""

    def since(self, account_id: AccountId, first: str) -> tuple[Counterpart, ...]:
        """Return those of entries worked on since an ISO date that are not known to be gone."""


class Journal(Protocol):
    """What the user did, for undo."""

    def add(self, deed: Deed) -> None:
        """Write a deed."""

    def latest(self, account_id: AccountId) -> Deed | None:
        """Return the newest deed that was not undone."""

    def mark_undone(self, journal_id: JournalId, at_ms: int) -> None:
        """Remember that a deed was undone."""


class Accounts(Protocol):
    """Accounts; the local one is always there."""

    def current(self) -> Account:
        """Return the account in use: the chosen one, else the newest, else the local one."""

    def connected(self) -> tuple[Account, ...]:
        """Return the connected accounts, the one in use first, then by age."""

    def use(self, account_id: AccountId) -> None:
        """Choose the account in use; it stays chosen over restarts."""

    def get(self, account_id: AccountId) -> Account | None:
        """Return one by its id."""

    def all(self) -> tuple[Account, ...]:
        """Return every account, removed ones too."""

    def put(self, account: Account) -> Account:
        """Insert it (id 0) or replace it; return it with its id."""

    def adopt(self, from_id: AccountId, to_id: AccountId) -> None:
        """Give everything recorded while not connected to the new account."""


class Facts(Protocol):
    """Small facts by name: cursors, preferences, the heartbeat, the incarnation, the lease."""

    def text(self, account_id: AccountId, name: str) -> str | None:
        """Return a fact; account 0 holds what belongs to none."""

    def put_text(self, account_id: AccountId, name: str, value: str) -> None:
        """Store a fact."""

    def heartbeat(self) -> Heartbeat | None:
        """Return the tray's last sign of life."""

    def beat(self, heartbeat: Heartbeat) -> None:
        """Store the tray's sign of life."""


class Unit(Protocol):
    """One transaction and the stores in it."""

    timekeeping: Timekeeping
    entries: Entries
    tickets: Tickets
    problems: Problems
    colleagues: Colleagues
    catalog: Catalog
    contracts: Contracts
    outbox: Outbox
    remote_entries: RemoteEntries
    counterparts: Counterparts
    journal: Journal
    accounts: Accounts
    absences: Absences
    evidence: EvidenceOfPresence
    facts: Facts

    @property
    def billing(self) -> Billing:
        """Return what is not invoiced yet; read when it is first asked for."""

    def version(self) -> tuple[int, ...]:
        """Return what is another as soon as anybody has written anything; quick."""

    def publish(self, event: Event) -> None:
        """Say what happened; heard after the commit, and not at all if it fails."""


class Units(Protocol):
    """Where units of work come from. Raises Unavailable when the disk or a lock is in the way."""

    def write(self) -> AbstractContextManager[Unit]:
        """Begin a transaction that may write; commits at the end of the block, durably."""

    def write_politely(self) -> AbstractContextManager[Unit]:
        """Begin one for bulk work: it waits while a click of the user wants to write."""

    def is_awaited(self) -> bool:
        """Whether a click waits now; bulk work that has begun should soon come to an end."""

    def stand_aside(self) -> None:
        """Let a click that is at work finish first; for bulk work beside any transaction."""

    def tidy(self) -> None:
        """Do the upkeep of bulk work that a process which was killed has left undone."""

    def read(self) -> AbstractContextManager[Unit]:
        """Begin a transaction that sees one state and writes nothing."""

"""A PSA in memory that implements the port: no HTTP, and it does as it is told.

What comes of the next writes is planned with `then`, what stands in the way of reads with
`read_trouble`; `tests/contract` proves that it answers like the real adapter.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from typing_extensions import override

from stopwatch.domain.catalog import ChangeLink, Record
from stopwatch.domain.delivery import (
    Accepted,
    Declined,
    NotDone,
    Outcome,
    Unauthorized,
)
from stopwatch.domain.errors import SignInNeeded, StopwatchError, Unavailable
from stopwatch.domain.merging import with_groups
from stopwatch.domain.remote import (
    EntryBody,
    EntryFields,
    EntryUpdate,
    RemoteEntry,
    Usage,
    Zone,
)
from stopwatch.domain.rights import Extent, Right, Rights
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts, TicketName
from tests.support.fake_psa_targets import FakeTargets

T = TypeVar("T")
ZONE = Zone("http://127.0.0.1:1/ATServicesRest/", "http://127.0.0.1:1/", 1)
OFFLINE = "Your time is safe. Autotask cannot be reached."
API_USER_ID = 4


class Commit(StrEnum):
    """Whether a planned write takes effect, and when: LATE waits for `commit_late`."""

    NEVER = "never"
    NOW = "now"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Plan:
    """What comes of one write; an exception stands for a program that dies on the way."""

    outcome: Outcome | BaseException | None = None
    commit: Commit = Commit.NEVER


@dataclass
class FakePsa(FakeTargets):
    """Implements `Psa`. Everything it holds may be looked at and changed by a test."""

    resolutions: dict[int, str] = field(default_factory=dict)
    zone: Zone = ZONE
    page_size: int = 500
    is_offline: bool = False
    is_signed_out: bool = False
    unseen: set[int] = field(default_factory=set)
    """Ids of entries that reads do not show yet."""
    read_trouble: deque[StopwatchError] = field(default_factory=deque)
    plans: deque[Plan] = field(default_factory=deque)
    late: list[Callable[[], object]] = field(default_factory=list)
    creates: list[EntryBody] = field(default_factory=list)
    """Every body that arrived with a create, whatever became of it."""
    updates: list[EntryUpdate] = field(default_factory=list)
    deletes: list[int] = field(default_factory=list)
    catalog_asks: list[tuple[type[Record], int | None]] = field(default_factory=list)
    skew_ms: int = 0
    requests: int = 0
    requests_by_others: int = 0
    is_closed: bool = False
    between_pages: Callable[[], object] = lambda: None
    """What happens between two pages of tickets."""

    # ------------------------------------------------------------------ for tests
    def then(
        self,
        outcome: Outcome | BaseException | None = None,
        commit: Commit = Commit.NEVER,
        *,
        times: int = 1,
    ) -> None:
        """Plan the next writes; without an outcome they are done and accepted as usual."""
        self.plans.extend([Plan(outcome, commit)] * times)

    def commit_late(self) -> None:
        """Do now what was planned with `Commit.LATE`."""
        late, self.late = self.late, []
        for deed in late:
            deed()

    def deny(self, *denied: Right) -> None:
        """Take rights away."""
        self.extents.update(dict.fromkeys(denied, Extent.NONE))

    def alter(self, remote_id: int, fields: EntryFields, by: int) -> None:
        """Let somebody give an entry other values."""
        held = self.held_entries[remote_id]
        offset = held.offset if fields.offset is None else fields.offset
        self.held_entries[remote_id] = replace(
            held,
            started_at=fields.started_at, ended_at=fields.ended_at, worked_on=fields.worked_on,
            hours_worked=fields.hours, offset=offset,
            hours_to_bill=fields.hours + (offset or 0.0) if fields.is_billable else 0.0,
            summary=fields.summary, internal=fields.internal, role_id=fields.role_id,
            work_type_id=fields.work_type_id, contract_id=fields.contract_id,
            is_billable=fields.is_billable, show_on_invoice=fields.show_on_invoice,
            modified_at=self.clock.now_ms(), modified_by=by,
        )  # fmt: skip

    def carrying(self, marker: str) -> tuple[RemoteEntry, ...]:
        """Return the entries that carry a marker: one of them, if all is well."""
        return tuple(one for one in self.held_entries.values() if one.marker == marker)

    # ------------------------------------------------------------------ the port: reads
    @property
    def clock_skew_ms(self) -> int | None:
        return self.skew_ms if self.requests else None

    @property
    def answered_at(self) -> int | None:
        return self.clock.now_ms() if self.requests else None

    def discover(self) -> Zone:
        self._read(needs_sign_in=False)
        return self.zone

    def check_access(self) -> None:
        self._read()

    def usage(self) -> Usage:
        self._read()
        return Usage(self.requests + self.requests_by_others, 10_000)

    def catalog(self, kind: type[Record], changed_since: int | None) -> Iterator[Sequence[Record]]:
        self.catalog_asks.append((kind, changed_since))
        rows = self.held_links.values() if kind is ChangeLink else self.held_records
        return self._pages([one for one in rows if isinstance(one, kind)])

    def count_tickets(self, changed_since: int | None, completed_since: int) -> int:
        self._read()
        return len(self._wanted_tickets(changed_since, completed_since))

    def tickets(
        self, changed_since: int | None, completed_since: int
    ) -> Iterator[Sequence[TicketFacts]]:
        """Page by id, as the adapter does: what is behind the last page is asked for anew."""
        last = 0
        while True:
            self._read()
            wanted = self._wanted_tickets(changed_since, completed_since)
            page = [one for one in wanted if one.remote_id > last][: self.page_size]
            if page:
                yield page
            if len(page) < self.page_size:
                return
            last = page[-1].remote_id
            self.between_pages()

    def find_ticket(self, name: TicketName) -> TicketFacts | None:
        self._read()
        if not self._may(Right.READ_TICKETS):
            return None
        if name.remote_id is not None:
            return self.held_tickets.get(name.remote_id)
        numbered = (one for one in self.held_tickets.values() if one.number == name.number)
        return next(numbered, None)

    def entries_from(self, resource_id: int, lowest_id: int) -> Sequence[RemoteEntry]:
        self._read()
        return [one for one in self._visible(resource_id) if one.id >= lowest_id]

    def entries_changed_since(self, resource_id: int, since_ms: int) -> Sequence[RemoteEntry]:
        self._read()
        return [one for one in self._visible(resource_id) if one.modified_at >= since_ms]

    def entry(self, remote_id: int) -> RemoteEntry | None:
        self._read()
        hidden = remote_id in self.unseen or not self._may(Right.FIND_ENTRIES)
        return None if hidden else self.held_entries.get(remote_id)

    def posted(self, remote_ids: Sequence[int]) -> frozenset[int]:
        self._read()
        return (
            frozenset(remote_ids) & self.posted_ids if self._may(Right.SEE_POSTED) else frozenset()
        )

    def rights(self) -> Rights:
        self._read()
        return Rights(dict(self.extents))

    def may_query_entries(self) -> bool:
        self._read()
        return self.extents[Right.FIND_ENTRIES] is Extent.ALL

    # ------------------------------------------------------------------ the port: writes
    def create_entry(self, body: EntryBody) -> Outcome:
        self.creates.append(body)
        return self._write(lambda: self._allowed(Right.CREATE_ENTRIES) or self._create(body))

    def update_entry(self, update: EntryUpdate) -> Outcome:
        self.updates.append(update)
        return self._write(lambda: self._allowed(Right.CHANGE_ENTRIES) or self._update(update))

    def delete_entry(self, remote_id: int) -> Outcome:
        self.deletes.append(remote_id)
        return self._write(lambda: self._allowed(Right.DELETE_ENTRIES) or self._delete(remote_id))

    def set_ticket_status(self, ticket_remote_id: int, status: int) -> Outcome:
        denied = self._allowed(Right.CHANGE_TICKETS)
        return self._write(lambda: denied or self._set_status(ticket_remote_id, status))

    def append_resolution(self, ticket_remote_id: int, text: str) -> Outcome:
        denied = self._allowed(Right.CHANGE_TICKETS)
        return self._write(lambda: denied or self._append(ticket_remote_id, text))

    def close(self) -> None:
        self.is_closed = True

    # ------------------------------------------------------------------ private
    @override
    def _read(self, *, needs_sign_in: bool = True) -> None:
        if self.is_offline:
            raise Unavailable(OFFLINE)
        self.requests += 1
        if self.is_signed_out and needs_sign_in:
            raise SignInNeeded("Your time is safe. Autotask does not accept the secret.")
        if self.read_trouble:
            raise self.read_trouble.popleft()

    @override
    def _pages(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        self._read()
        for begin in range(0, len(rows), self.page_size):
            if begin:
                self._read()
            yield rows[begin : begin + self.page_size]

    def _wanted_tickets(
        self, changed_since: int | None, completed_since: int
    ) -> Sequence[TicketFacts]:
        return [
            one
            for _, one in sorted(self.held_tickets.items())
            if self._may(Right.READ_TICKETS)
            and one.last_activity_at >= (changed_since or 0)
            and (one.status != STATUS_COMPLETE or (one.completed_at or 0) >= completed_since)
        ]

    def _visible(self, resource_id: int) -> Iterator[RemoteEntry]:
        for key, one in sorted(self.held_entries.items()):
            is_shown = self._may(Right.FIND_ENTRIES) and key not in self.unseen
            if is_shown and one.resource_id == resource_id:
                yield one

    @override
    def _write(self, deed: Callable[[], Outcome]) -> Outcome:
        plan = self.plans.popleft() if self.plans else Plan()
        if plan.outcome is None:
            return self._obstacle() or deed()
        if plan.commit is Commit.NOW:
            deed()
        if plan.commit is Commit.LATE:
            self.late.append(deed)
        return _answered(plan.outcome)

    def _obstacle(self) -> Outcome | None:
        if self.is_offline:
            return NotDone(OFFLINE, is_offline=True)
        self.requests += 1
        if self.is_signed_out:
            return Unauthorized("Your time is safe. Autotask does not accept the secret.")
        return None

    def _create(self, body: EntryBody) -> Outcome:
        return self._unknown(body) or Accepted(self._keep(body))

    def _update(self, update: EntryUpdate) -> Outcome:
        held = self.held_entries.get(update.remote_id)
        if held is None or update.remote_id in self.posted_ids:
            return Declined("Your time is safe. Autotask refused the change.")
        self.alter(held.id, with_groups(held.fields, update.fields, update.groups), API_USER_ID)
        return Accepted(held.id)

    def _delete(self, remote_id: int) -> Outcome:
        if remote_id not in self.held_entries or remote_id in self.posted_ids:
            return Declined("Your time is safe. Autotask refused to delete it.")
        del self.held_entries[remote_id]
        return Accepted(remote_id)

    def _keep(self, body: EntryBody) -> int:
        entry_id, self.next_id = self.next_id, self.next_id + 1
        to_bill = body.hours + (body.offset or 0.0) if body.is_billable else 0.0
        self.held_entries[entry_id] = RemoteEntry(
            entry_id, body.ticket_remote_id, body.resource_id, body.started_at, body.ended_at,
            body.worked_on, body.hours, to_bill, body.summary,
            body.internal, body.marker, body.role_id, body.work_type_id, body.contract_id,
            body.is_billable, API_USER_ID, self.clock.now_ms(), body.show_on_invoice, API_USER_ID,
            body.task_remote_id, body.internal_kind_id, _offset(body),
        )  # fmt: skip
        return entry_id

    def _set_status(self, ticket_id: int, status: int) -> Outcome:
        facts = self.held_tickets.get(ticket_id)
        if facts is None:
            return Declined("Your time is safe. Autotask does not know the ticket.", "ticket")
        now_ms = self.clock.now_ms()
        completed_at = now_ms if status == STATUS_COMPLETE else None
        self.hold(replace(facts, status=status, completed_at=completed_at, last_activity_at=now_ms))
        return Accepted(ticket_id)

    def _append(self, ticket_id: int, text: str) -> Outcome:
        if ticket_id not in self.held_tickets:
            return Declined("Your time is safe. Autotask does not know the ticket.", "ticket")
        present = self.resolutions.get(ticket_id, "")
        if text not in present:
            self.resolutions[ticket_id] = f"{present}\n{text}".strip()
        return Accepted(ticket_id)


def _offset(body: EntryBody) -> float | None:
    """Return what is billed beyond the hours worked; internal time is not billed."""
    return None if body.internal_kind_id is not None else body.offset or 0.0


def _answered(outcome: Outcome | BaseException) -> Outcome:
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome

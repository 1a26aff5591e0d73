"""From a stopped sitting to time entries, and from an entry to what the PSA is asked for.

What can be known here is filled in (role, contract, work type, notes); what is missing is said
in a sentence and leaves a draft, never a running clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.deed import CounterpartChange, Deed, EntryChange, FactChange, ItemChange
from stopwatch.domain.entry import (
    EntryDetails,
    EntryPhase,
    TimeEntry,
    collected_notes,
)
from stopwatch.domain.events import EntriesChanged, OutboxChanged, TicketsChanged
from stopwatch.domain.ids import EntryId, OutboxId, TargetId, marker_of
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.remote import EntryBody
from stopwatch.domain.rounding import hours
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies, naming
from stopwatch.services.exchanging.legs import pieces_of
from stopwatch.services.fact_changes import do_facts
from stopwatch.services.fitting import fitting
from stopwatch.services.lacking import lacking
from stopwatch.services.making import creation_of, subject_of
from stopwatch.services.paying import is_proposed_paid
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import NOBODY, preferences_in
from stopwatch.services.tools import Tools
from stopwatch.services.turns import change_before

T = TypeVar("T")
_NEW = OutboxId("")
_LOOK_IT_OVER = "Your time is saved as a draft. Its ticket was found: look it over and save it."
DISTRUSTED = "distrusted_at"  # when a restored or copied profile was noticed, if ever


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says about an entry; None leaves a field as it is or as it is proposed.

    Work type, role, contract and status are given by id or by unique name.
    """

    summary: str | None = None
    internal: str | None = None
    work_type: str | None = None
    role: str | None = None
    contract: str | None = None
    status: str | None = None
    is_billable: bool | None = None
    show_on_invoice: bool | None = None
    append_resolution: bool = False
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Booked:
    """Entries and outbox items to write, as changes, so that they can be undone."""

    entries: tuple[EntryChange, ...] = ()
    items: tuple[ItemChange, ...] = ()
    counterparts: tuple[CounterpartChange, ...] = ()
    facts: tuple[FactChange, ...] = ()


class Booking:
    """Makes entries and their outbox items within somebody else's transaction."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def book(self, unit: Unit, watch: Stopwatch, wishes: Wishes | None) -> Booked:
        """Return the entries of a stopped stopwatch, submitted if the wishes allow it."""
        account = unit.accounts.current()
        details = self.proposed(unit, account, watch.target_id)
        details = apply(unit, account, details, wishes or Wishes(), watch.target_id)
        details = collected_notes(watch.notes, details)
        drafts = self.drafts(unit, account, watch, details)
        return self.submitted(unit, drafts, wishes) if wishes else _made(drafts)

    def drafts(
        self, unit: Unit, account: Account, watch: Stopwatch, details: EntryDetails
    ) -> list[TimeEntry]:
        """Return the runs of a closed stopwatch as drafts.

        What it ran before it was handed over may be booked elsewhere, under the same ids.
        """
        return [
            TimeEntry(
                key or EntryId(self._tools.new_id()), account.id, watch.target_id, watch.id,
                EntryPhase.DRAFT, piece, details, created_at=0 if key else self._tools.now_ms(),
            )
            for key, piece in pieces_of(unit, account, watch)
        ]  # fmt: skip

    def proposed(self, unit: Unit, account: Account, target_id: TargetId | None) -> EntryDetails:
        """Return what the ticket suggests: its contract and work type, and a role that is held.

        So does a task, and its project whose contract it has. Internal time has none of it.
        """
        ticket = unit.tickets.get(target_id) if target_id is not None else None
        if ticket is None:
            return EntryDetails()
        if ticket.is_internal:
            return EntryDetails().as_internal
        return EntryDetails(
            work_type_id=ticket.facts.work_type_id,
            role_id=naming.proposed_role(unit, account, ticket.facts),
            contract_id=ticket.facts.contract_id,
            is_billable=is_proposed_paid(unit, account.id, ticket, ticket.facts.work_type_id),
        )

    def attached(
        self, unit: Unit, account: Account, draft: TimeEntry, target_id: TargetId
    ) -> TimeEntry:
        """Return a draft on a ticket, with what the ticket suggests where nothing was said."""
        said, proposed = draft.details, self.proposed(unit, account, target_id)
        details = replace(
            said,
            work_type_id=said.work_type_id or proposed.work_type_id,
            role_id=said.role_id or proposed.role_id,
            contract_id=said.contract_id or proposed.contract_id,
            is_billable=said.is_billable and proposed.is_billable,
        )
        details = fitting(unit, target_id, details)
        placed = replace(draft, target_id=target_id, details=details)
        lacks = self.missing(unit, placed, Wishes())
        return replace(placed, message=lacks or _LOOK_IT_OVER)

    def submitted(self, unit: Unit, drafts: list[TimeEntry], wishes: Wishes) -> Booked:
        """Return drafts as submitted with their outbox items, or as drafts that say what lacks."""
        drafts = [
            replace(draft, details=fitting(unit, draft.target_id, draft.details))
            for draft in drafts
        ]
        missing = [self.missing(unit, draft, wishes) for draft in drafts]
        if wishes.draft or any(missing):
            said = [
                replace(draft, message=lack) for draft, lack in zip(drafts, missing, strict=True)
            ]
            return _made(said)
        entries = tuple(replace(draft, phase=EntryPhase.SUBMITTED, message="") for draft in drafts)
        items = tuple(self._creation(unit, entry) for entry in entries)
        wished = self.ticket_wishes(unit, entries, wishes)
        return Booked(
            tuple(EntryChange(None, entry) for entry in entries),
            (*items, *(ItemChange(None, item) for item in wished)),
        )

    def _creation(self, unit: Unit, entry: TimeEntry) -> ItemChange:
        """Return the item that asks for an entry: the one it had, which knows what was tried."""
        fresh = self._creating_item(unit, entry)
        known = Trail(unit.outbox.of_subject(entry.id)).creation
        if known is None or known.account_id != fresh.account_id:
            return ItemChange(None, fresh)
        again = delivery.retry(known, self._tools.now_ms())
        return ItemChange(
            known,
            replace(
                again,
                body=fresh.body,
                target_id=fresh.target_id,
                due_at=fresh.due_at,
                after_id=change_before(unit, known) or fresh.after_id,
                may_have_left=known.may_have_left or fresh.may_have_left,
                watermark=None if fresh.may_have_left else known.watermark,
            ),
        )

    def _creating_item(self, unit: Unit, entry: TimeEntry) -> OutboxItem:
        target_id = _target_of(entry)
        may_be_there = is_doubtful(unit, entry)
        fresh = OutboxItem(
            _NEW,
            entry.account_id,
            ItemKind.CREATE_ENTRY,
            entry.id,
            target_id,
            bodies.encode(self.body(unit, entry)),
            marker=marker_of(entry.id),
            watermark=None if may_be_there else 0,
            may_have_left=may_be_there,
        )
        making = creation_of(unit, target_id)  # a problem that is made here goes before its time
        return self.held(unit, fresh, making)

    def ticket_wishes(
        self, unit: Unit, entries: Sequence[TimeEntry], wishes: Wishes
    ) -> tuple[OutboxItem, ...]:
        """Return the items for what is wished of the ticket together with some entries."""
        ticket = unit.tickets.get(_target_of(entries[0]))
        if ticket is None or not ticket.is_ticket:
            return ()
        asked = self._ticket_bodies(unit, ticket, entries, wishes)
        making = creation_of(unit, ticket.id)
        return tuple(self.ticket_item(unit, ticket, kind, body, making) for kind, body in asked)

    def body(self, unit: Unit, entry: TimeEntry) -> EntryBody:
        """Return what the PSA is asked for, from an entry that lacks nothing."""
        account = unit.accounts.get(entry.account_id)
        ticket = unit.tickets.get(_target_of(entry))
        details, piece = entry.details, entry.piece
        if account is None or ticket is None or (not ticket.is_internal and not details.role_id):
            raise AssertionError("a submitted entry has an account, a ticket and a role")
        kind, remote_id = ticket.facts.kind, ticket.facts.remote_id
        return EntryBody(
            remote_id if kind is TargetKind.TICKET else None,
            account.resource_id,
            details.role_id,
            piece.started_at,
            piece.ended_at,
            piece.worked_on,
            hours(piece.worked_ms),
            details.summary,
            details.internal,
            marker_of(entry.id),
            details.work_type_id,
            details.contract_id,
            details.is_billable,
            details.show_on_invoice,
            remote_id if kind is TargetKind.TASK else None,
            remote_id if kind is TargetKind.INTERNAL else None,
            self.offset(unit, entry),
        )

    def offset(self, unit: Unit, entry: TimeEntry) -> float | None:
        """Return what rounding adds to an entry that can be billed, where its account sends it."""
        account = unit.accounts.get(entry.account_id)
        ticket = unit.tickets.get(_target_of(entry))
        if account is None or not account.sends_rounding or ticket is None or ticket.is_internal:
            return None
        return account.rounding.offset_hours(entry.piece.worked_ms)

    def do(self, unit: Unit, account: Account, verb: str, booked: Booked, told: str = "") -> None:
        """Write the changes as a deed of the user, which undo can take back; `told` says it."""
        self.write(unit, booked)
        unit.journal.add(
            Deed(
                self._tools.journal_id(),
                account.id,
                self._tools.now_ms(),
                verb,
                told or verb,
                entries=booked.entries,
                items=booked.items,
                counterparts=booked.counterparts,
                facts=booked.facts,
            )
        )
        do_facts(unit, account.id, booked.facts)

    def write(self, unit: Unit, booked: Booked) -> None:
        """Write the changes and say so."""
        for entry in booked.entries:
            unit.entries.put(entry.after)
        for item in booked.items:
            unit.outbox.put(item.after)
        for counterpart in booked.counterparts:
            unit.counterparts.put(counterpart.after)
        if booked.entries:
            unit.publish(EntriesChanged(tuple(change.after.id for change in booked.entries)))
        if booked.items:
            unit.publish(OutboxChanged(tuple(change.after.id for change in booked.items)))
        if any(not change.after.is_entrys for change in booked.items):
            unit.publish(TicketsChanged())  # how a ticket stands counts what is wished of it

    def missing(self, unit: Unit, entry: TimeEntry, wishes: Wishes) -> str:
        """Return why an entry cannot leave yet, empty if nothing stands in its way."""
        account = unit.accounts.get(entry.account_id)
        ticket = unit.tickets.get(entry.target_id) if entry.target_id is not None else None
        lacks = lacking(entry, ticket, account, unit, wishes)
        reason = next(lacks, "")
        return f"Your time is saved as a draft. {reason}" if reason else ""

    # ------------------------------------------------------------------ private
    def _ticket_bodies(
        self, unit: Unit, ticket: Ticket, entries: Sequence[TimeEntry], wishes: Wishes
    ) -> Iterator[tuple[ItemKind, str]]:
        made_with = entries[-1].id
        if wishes.status is not None:
            status = naming.status(unit, ticket.account_id, wishes.status)
            body = bodies.StatusBody(ticket.facts.remote_id, status, ticket.facts.status, made_with)
            yield ItemKind.TICKET_STATUS, bodies.encode(body)
        if wishes.append_resolution and entries[0].details.summary:
            summary = entries[0].details.summary
            text = bodies.ResolutionBody(ticket.facts.remote_id, summary, made_with)
            yield ItemKind.TICKET_RESOLUTION, bodies.encode(text)

    def ticket_item(
        self, unit: Unit, ticket: Ticket, kind: ItemKind, body: str, after: OutboxItem | None
    ) -> OutboxItem:
        """Return a new item about a ticket; `after` has to be done first."""
        fresh = OutboxItem(_NEW, ticket.account_id, kind, subject_of(ticket.id), ticket.id, body)
        return self.held(unit, fresh, after)

    def held(self, unit: Unit, item: OutboxItem, after: OutboxItem | None = None) -> OutboxItem:
        """Return a new item with an id, held back for the time of an undo, and behind another."""
        now_ms = self._tools.now_ms()
        due_at = now_ms + preferences_in(unit).hold_seconds * SECOND_MS
        new_id = OutboxId(self._tools.new_id())
        behind = after.id if after is not None else None
        return replace(item, id=new_id, created_at=now_ms, due_at=due_at, after_id=behind)


def is_doubtful(unit: Unit, draft: TimeEntry) -> bool:
    """Whether a draft is older than a restore or a copy: it may have been sent after that.

    One that was imported may have been sent from elsewhere. It is looked for by its day and under
    its own marker, so it must not become another entry.
    """
    if not draft.created_at:
        return True
    return draft.created_at < int(unit.facts.text(NOBODY, DISTRUSTED) or 0)


def apply(
    unit: Unit, account: Account, details: EntryDetails, wishes: Wishes, target_id: TargetId | None
) -> EntryDetails:
    """Return the details with what the user said; Refused for a name that means nothing."""
    work_type_id = naming.work_type(unit, account.id, wishes.work_type)
    role_id = naming.role(unit, account.id, wishes.role)
    contract_id = naming.contract(unit, account.id, wishes.contract)
    is_billable = details.is_billable
    if work_type_id is not None and work_type_id != details.work_type_id:
        ticket = unit.tickets.get(target_id) if target_id is not None else None
        if is_billable == is_proposed_paid(unit, account.id, ticket, details.work_type_id):
            # Nobody said otherwise.
            is_billable = is_proposed_paid(unit, account.id, ticket, work_type_id)
    said = EntryDetails(
        summary=_said(wishes.summary, details.summary),
        internal=_said(wishes.internal, details.internal),
        work_type_id=_said(work_type_id, details.work_type_id),
        role_id=_said(role_id, details.role_id),
        contract_id=_said(contract_id, details.contract_id),
        is_billable=_said(wishes.is_billable, is_billable),
        show_on_invoice=_said(wishes.show_on_invoice, details.show_on_invoice),
    )
    return fitting(unit, target_id, said)


def _said(wish: T | None, before: T) -> T:
    return before if wish is None else wish


def _made(entries: list[TimeEntry]) -> Booked:
    return Booked(tuple(EntryChange(None, entry) for entry in entries))


def _target_of(entry: TimeEntry) -> TargetId:
    if entry.target_id is None:
        raise AssertionError("a submitted entry has a ticket")
    return entry.target_id

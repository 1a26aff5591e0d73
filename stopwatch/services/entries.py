"""Time entries after the stop: list, add, edit, submit, delete, keep here, try again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.deed import Deed, EntryChange, ItemChange
from stopwatch.domain.entry import (
    EntryPhase,
    ShownState,
    TimeEntry,
)
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, OutboxId, TargetId
from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.domain.ticket import Ticket
from stopwatch.services import bodies
from stopwatch.services.booking import Booked, Booking, Wishes, apply
from stopwatch.services.ports.storage import AttemptLine, Unit
from stopwatch.services.retiming import Runs, by_hand, check_times, moved, runs_of
from stopwatch.services.tools import Tools

_SHOWN = {
    ItemState.WAITING: ShownState.WAITING,
    ItemState.SENDING: ShownState.SENDING,
    ItemState.CHECKING: ShownState.CHECKING,
    ItemState.NEEDS_ATTENTION: ShownState.NEEDS_ATTENTION,
    ItemState.DONE: ShownState.SENT,
}


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """An entry with its ticket and how far it has come."""

    entry: TimeEntry
    ticket: Ticket | None
    item: OutboxItem | None
    state: ShownState
    billed_ms: int = 0
    typed: str = ""
    """The ticket as it was typed, while only the PSA could tell which it is."""

    @property
    def message(self) -> str:
        """What there is to say about it, for people; empty when all is well."""
        return (self.item.message if self.item else "") or self.entry.message


@dataclass(frozen=True, slots=True)
class EntryEdit:
    """What to change; None leaves it. Times are instants, the zone stays that of the entry.

    `is_typing` marks what a window saves by itself while the user types; undo passes it by.
    """

    wishes: Wishes = field(default_factory=Wishes)
    target_id: TargetId | None = None
    started_at: int | None = None
    ended_at: int | None = None
    is_typing: bool = False


class Entries:
    """The verbs on time entries."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    # ------------------------------------------------------------------ queries
    def of_days(self, first: str, last: str) -> tuple[ShownEntry, ...]:
        """Return the entries worked on between two ISO dates, both included."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            return _shown(unit, unit.entries.of_days(account.id, first, last))

    def get(self, typed: str) -> ShownEntry:
        """Return one entry by its id or the beginning of it; Refused if not exactly one."""
        with self._tools.units.read() as unit:
            return _shown(unit, (self._find(unit, typed),))[0]

    def shown(self, entry_ids: Sequence[EntryId]) -> tuple[ShownEntry, ...]:
        """Return some entries as they stand now."""
        with self._tools.units.read() as unit:
            found = (unit.entries.get(entry_id) for entry_id in entry_ids)
            return _shown(unit, [entry for entry in found if entry is not None])

    def needing_you(self) -> tuple[ShownEntry, ...]:
        """Return the entries of any day that wait for the user's decision."""
        with self._tools.units.read() as unit:
            unsettled = _shown(unit, unit.entries.unsettled(unit.accounts.current().id))
        return tuple(one for one in unsettled if one.state is ShownState.NEEDS_ATTENTION)

    def runs(self, entry: TimeEntry) -> Runs:
        """Return the runs of an entry's sitting, for its breaks; none where entries have none."""
        with self._tools.units.read() as unit:
            return runs_of(unit, entry)

    def history(self, item_id: OutboxId) -> tuple[AttemptLine, ...]:
        """Return what was tried for an item, oldest first."""
        with self._tools.units.read() as unit:
            return unit.outbox.history(item_id)

    # ------------------------------------------------------------------ commands
    def add(
        self, target_id: TargetId, start_ms: int, end_ms: int, wishes: Wishes
    ) -> tuple[ShownEntry, ...]:
        """Book time that no stopwatch measured, cut like that of a stopwatch."""
        zone = self._tools.clock.zone()
        check_times(start_ms, end_ms, self._tools.now_ms())
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            details = self._booking.proposed(unit, account, target_id)
            pieces = by_hand(start_ms, end_ms, zone, spans_utc_days=account.spans_utc_days)
            drafts = [
                TimeEntry(
                    EntryId(self._tools.new_id()),
                    account.id,
                    target_id,
                    None,
                    EntryPhase.DRAFT,
                    piece,
                    apply(unit, account, details, wishes),
                    created_at=self._tools.now_ms(),
                )
                for piece in pieces
            ]
            booked = self._booking.submitted(unit, drafts, wishes)
            self._write(unit, account, "entry add", booked)
            return _shown(unit, [change.after for change in booked.entries])

    def submit(self, entry_ids: Sequence[EntryId], wishes: Wishes) -> tuple[ShownEntry, ...]:
        """Save drafts with what the stop sheet says; what is missing leaves them drafts."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            old = [self._mine(unit, entry_id) for entry_id in entry_ids]
            new = [
                replace(
                    entry,
                    account_id=account.id,
                    details=apply(unit, account, entry.details, wishes),
                )
                for entry in old
            ]
            booked = _with_before(self._booking.submitted(unit, new, wishes), old)
            self._write(unit, account, "save", booked)
            return _shown(unit, [change.after for change in booked.entries])

    def edit(self, typed: str, edit: EntryEdit) -> ShownEntry:
        """Change an entry that has not left; one that the PSA refused is tried again."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            old = self._find(unit, typed)
            item = _item_of(unit, old)
            new = self._edited(unit, account, old, edit)
            booked = self._replanned(unit, old, new, item, edit.wishes)
            if edit.is_typing:
                self._booking.write(unit, booked)  # not a deed: undo takes back more than letters
            else:
                self._write(unit, account, "entry edit", booked)
            return _shown(unit, [new if not booked.entries else booked.entries[0].after])[0]

    def delete(self, typed: str) -> ShownEntry:
        """Delete an entry that has not left; its segments stay on file, unbooked."""
        return self._put_aside(typed, "entry delete", EntryPhase.DELETED)

    def keep_here(self, typed: str) -> ShownEntry:
        """Keep an entry on this computer on purpose; it is never sent."""
        return self._put_aside(typed, "keep here", EntryPhase.LOCAL_ONLY)

    def retry(self, typed: str) -> ShownEntry:
        """Try an entry again that needed attention; what may have left is looked up first."""
        return self._decide(typed, "retry", delivery.retry)

    def send_anyway(self, typed: str) -> ShownEntry:
        """Send an entry of unknown fate again at once; the user takes the risk of a twin."""
        return self._decide(typed, "send anyway", delivery.send_anyway)

    def adopt(self, typed: str) -> ShownEntry:
        """Take the PSA's entry with the same times as ours: it arrived, but without the marker."""
        with self._tools.units.write() as unit:
            entry = self._find(unit, typed)
            item = _item_of(unit, entry)
            if item is None or item.attention is not AttentionKind.TWIN:
                raise Refused("Nothing was changed: Autotask shows no look-alike of this entry.")
            ours = replace(entry, remote_id=item.remote_id, message="")
            # No deed: what stands in Autotask is taken back there, not by an undo here.
            arrived = (ItemChange(item, delivery.adopt(item)),)
            self._booking.write(unit, Booked((EntryChange(entry, ours),), arrived))
            return _shown(unit, [ours])[0]

    # ------------------------------------------------------------------ private
    def _find(self, unit: Unit, typed: str) -> TimeEntry:
        found = unit.entries.find(unit.accounts.current().id, typed.strip().upper())
        found = tuple(one for one in found if one.phase is not EntryPhase.DELETED) or found
        if len(found) == 1:
            return found[0]
        many = "several entries begin" if found else "no entry begins"
        raise Refused(f"Nothing was changed: {many} with “{typed}”. `entries` lists their ids.")

    def _mine(self, unit: Unit, entry_id: EntryId) -> TimeEntry:
        entry = unit.entries.get(entry_id)
        if entry is None or not entry.is_mine_to_change:
            raise Refused("Nothing was changed: this entry was saved or deleted meanwhile.")
        return entry

    def _edited(self, unit: Unit, account: Account, old: TimeEntry, edit: EntryEdit) -> TimeEntry:
        target_id = old.target_id if edit.target_id is None else edit.target_id
        details = old.details
        if target_id != old.target_id:
            details = replace(
                self._booking.proposed(unit, account, target_id),
                summary=details.summary,
                internal=details.internal,
            )
        return replace(
            old,
            account_id=account.id,
            target_id=target_id,
            piece=moved(
                old.piece,
                runs_of(unit, old),
                (edit.started_at, edit.ended_at),
                self._tools.now_ms(),
            ),
            details=apply(unit, account, details, edit.wishes),
        )

    def _replanned(
        self, unit: Unit, old: TimeEntry, new: TimeEntry, item: OutboxItem | None, wishes: Wishes
    ) -> Booked:
        if item is None or old.is_mine_to_change:
            plan = (
                Booked((EntryChange(None, new),))
                if wishes.draft
                else (self._booking.submitted(unit, [new], wishes))
            )
            return _with_before(plan, [old])
        _must_not_have_left(item)
        lacking = self._booking.missing(unit, new, wishes)
        if wishes.draft or lacking:
            return self._drafted(unit, old, replace(new, message=lacking))
        body = bodies.encode(self._booking.body(unit, new))
        waiting = replace(
            delivery.retry(item, self._tools.now_ms()),
            body=body,
            target_id=new.target_id or item.target_id,
            due_at=item.due_at,
        )
        wished = self._booking.ticket_wishes(unit, [new], wishes)
        kinds = {one.kind for one in wished}
        replaced = [one for one in _wished_with(unit, old) if one.after.kind in kinds]
        added = tuple(ItemChange(None, one) for one in wished)
        items = (ItemChange(item, waiting), *replaced, *added)
        return Booked((EntryChange(old, new),), items)

    def _drafted(self, unit: Unit, old: TimeEntry, new: TimeEntry) -> Booked:
        """Return an entry that was saved as a draft again; what was wished with it waits too."""
        draft = replace(new, phase=EntryPhase.DRAFT)
        return Booked((EntryChange(old, draft),), _withdrawn(unit, old))

    def _put_aside(self, typed: str, verb: str, phase: EntryPhase) -> ShownEntry:
        with self._tools.units.write() as unit:
            old = self._find(unit, typed)
            if old.phase is EntryPhase.DELETED:
                raise Refused("Nothing was changed: this entry is deleted already.")
            new = replace(old, phase=phase, message="")
            booked = Booked((EntryChange(old, new),), _withdrawn(unit, old))
            self._write(unit, unit.accounts.current(), verb, booked)
            return _shown(unit, [new])[0]

    def _decide(
        self, typed: str, verb: str, decide: Callable[[OutboxItem, int], OutboxItem]
    ) -> ShownEntry:
        with self._tools.units.write() as unit:
            entry = self._find(unit, typed)
            item = _item_of(unit, entry)
            if item is None or item.state not in {ItemState.NEEDS_ATTENTION, ItemState.CHECKING}:
                raise Refused("Nothing was changed: this entry is not waiting for your decision.")
            change = ItemChange(item, decide(item, self._tools.now_ms()))
            self._write(
                unit, unit.accounts.current(), verb, Booked((EntryChange(entry, entry),), (change,))
            )
            return _shown(unit, [entry])[0]

    def _write(self, unit: Unit, account: Account, verb: str, booked: Booked) -> None:
        self._booking.write(unit, booked)
        unit.journal.add(
            Deed(
                self._tools.journal_id(),
                account.id,
                self._tools.now_ms(),
                verb,
                verb,
                entries=booked.entries,
                items=booked.items,
            )
        )


def _shown(unit: Unit, entries: Sequence[TimeEntry]) -> tuple[ShownEntry, ...]:
    items = unit.outbox.of_subjects([entry.id for entry in entries])
    tickets = unit.tickets.many(
        [entry.target_id for entry in entries if entry.target_id is not None]
    )
    accounts = {account.id: account for account in unit.accounts.all()}
    typed = {entry.id: _typed(unit, entry) for entry in entries if entry.target_id is None}
    return tuple(
        ShownEntry(
            entry,
            tickets.get(entry.target_id) if entry.target_id is not None else None,
            items.get(entry.id),
            shown_state(entry, items.get(entry.id)),
            accounts[entry.account_id].rounding.billed_ms(entry.piece.worked_ms),
            typed.get(entry.id, ""),
        )
        for entry in entries
    )


def _typed(unit: Unit, entry: TimeEntry) -> str:
    watch = unit.timekeeping.get(entry.stopwatch_id) if entry.stopwatch_id else None
    return watch.typed if watch else ""


def shown_state(entry: TimeEntry, item: OutboxItem | None) -> ShownState:
    """Return the one word for an entry."""
    if entry.phase is EntryPhase.LOCAL_ONLY:
        return ShownState.LOCAL_ONLY
    if entry.phase is not EntryPhase.SUBMITTED or item is None:
        return ShownState.DRAFT
    return _SHOWN.get(item.state, ShownState.DRAFT)


def _item_of(unit: Unit, entry: TimeEntry) -> OutboxItem | None:
    return unit.outbox.of_subjects([entry.id]).get(entry.id)


def _must_not_have_left(item: OutboxItem) -> None:
    if item.can_be_withdrawn:
        return
    if item.state is ItemState.DONE:
        raise Refused("Nothing was changed: Autotask has this entry already. Change it there.")
    raise Refused(
        "Nothing was changed: this entry is on its way to Autotask. "
        "Wait until it is known whether it arrived."
    )


def _withdrawn(unit: Unit, entry: TimeEntry) -> tuple[ItemChange, ...]:
    """Return what is withdrawn with an entry: its item, and what was wished of the ticket."""
    item = _item_of(unit, entry)
    if item is None or item.state is ItemState.WITHDRAWN:
        return ()
    _must_not_have_left(item)
    return (_withdraw(item), *_wished_with(unit, entry))


def _wished_with(unit: Unit, entry: TimeEntry) -> tuple[ItemChange, ...]:
    wishes = unit.outbox.of_subject(f"ticket:{entry.target_id}")
    return tuple(
        _withdraw(one)
        for one in wishes
        if bodies.wished_with(one.body) == entry.id and one.can_be_withdrawn
    )


def _withdraw(item: OutboxItem) -> ItemChange:
    return ItemChange(item, replace(item, state=ItemState.WITHDRAWN))


def _with_before(booked: Booked, old: Sequence[TimeEntry]) -> Booked:
    entries = tuple(
        EntryChange(before, change.after)
        for before, change in zip(old, booked.entries, strict=True)
    )
    return replace(booked, entries=entries)

"""Time entries after the stop: list, add, edit, submit, delete, keep here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.deed import EntryChange, ItemChange
from stopwatch.domain.entry import EntryPhase, ShownState, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.spans import Span
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies, naming
from stopwatch.services.booking import Booked, Booking, Wishes, apply
from stopwatch.services.changing import Changing
from stopwatch.services.exchanging.handed import must_not_be_handed
from stopwatch.services.finding import find_entry
from stopwatch.services.fitting import fitting
from stopwatch.services.making import creation_of
from stopwatch.services.owning import must_be_of, must_be_ours
from stopwatch.services.plans import together
from stopwatch.services.ports.storage import AttemptLine, Unit
from stopwatch.services.replacing import must_not_be_moving
from stopwatch.services.retiming import Runs, by_hand, check_times, moved, runs_of
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.tools import Tools
from stopwatch.services.turns import change_before
from stopwatch.services.withdrawing import must_not_have_left, wished_with, withdrawn


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
        self._changing = Changing(tools, booking)

    # ------------------------------------------------------------------ queries
    def of_days(self, first: str, last: str) -> tuple[ShownEntry, ...]:
        """Return the entries worked on between two ISO dates, both included."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            return shown(unit, unit.entries.of_days(account.id, first, last))

    def get(self, typed: str) -> ShownEntry:
        """Return one entry by its id or the beginning of it; Refused if not exactly one."""
        with self._tools.units.read() as unit:
            return shown(unit, (find_entry(unit, typed),))[0]

    def shown(self, entry_ids: Sequence[EntryId]) -> tuple[ShownEntry, ...]:
        """Return some entries as they stand now."""
        with self._tools.units.read() as unit:
            found = (unit.entries.get(entry_id) for entry_id in entry_ids)
            return shown(unit, [entry for entry in found if entry is not None])

    def under_way(self) -> tuple[ShownEntry, ...]:
        """Return the entries of any day of which something has still to reach the PSA."""
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            items = unit.outbox.unsettled(account_id)
            unsent = unit.entries.unsettled(account_id)
            drafts = (one.id for one in unsent if one.phase is EntryPhase.DRAFT)
            subjects = sorted({*drafts, *(one.subject for one in items if one.is_entrys)})
            entries = [unit.entries.get(EntryId(subject)) for subject in subjects]
            there = shown(unit, [one for one in entries if one is not None])
        asking = ShownState.NEEDS_ATTENTION  # a moved one too, whose old row Autotask keeps
        deleted = EntryPhase.DELETED
        return tuple(one for one in there if one.entry.phase is not deleted or one.state is asking)

    def runs(self, entry: TimeEntry) -> Runs:
        """Return the runs of an entry's sitting, for its breaks; none where entries have none."""
        with self._tools.units.read() as unit:
            return runs_of(unit, entry)

    def history(self, entry_id: EntryId) -> tuple[AttemptLine, ...]:
        """Return all that was tried for an entry, oldest first."""
        with self._tools.units.read() as unit:
            items = unit.outbox.of_subject(entry_id)
            lines = [line for item in items for line in unit.outbox.history(item.id)]
        return tuple(sorted(lines, key=lambda line: line.at))

    # ------------------------------------------------------------------ commands
    def add(
        self, target_id: TargetId, start_ms: int, end_ms: int, wishes: Wishes
    ) -> tuple[ShownEntry, ...]:
        """Book time that no stopwatch measured, cut like that of a stopwatch."""
        return self.add_all(target_id, (Span(start_ms, end_ms),), wishes)

    def add_all(
        self, target_id: TargetId, spans: Sequence[Span], wishes: Wishes
    ) -> tuple[ShownEntry, ...]:
        """Book several stretches of such time on a ticket, as one deed."""
        zone = self._tools.clock.zone()
        for span in spans:
            check_times(span.start, span.end, self._tools.now_ms())
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            must_be_ours(unit, account, target_id)
            details = self._booking.proposed(unit, account, target_id)
            days = account.spans_utc_days
            pieces = [
                piece
                for span in spans
                for piece in by_hand(span.start, span.end, zone, spans_utc_days=days)
            ]
            drafts = [
                TimeEntry(
                    EntryId(self._tools.new_id()),
                    account.id,
                    target_id,
                    None,
                    EntryPhase.DRAFT,
                    piece,
                    apply(unit, account, details, wishes, target_id),
                    created_at=self._tools.now_ms(),
                )
                for piece in pieces
            ]
            booked = self._booking.submitted(unit, drafts, wishes)
            self._booking.do(unit, account, "entry add", booked)
            return shown(unit, [change.after for change in booked.entries])

    def submit(self, entry_ids: Sequence[EntryId], wishes: Wishes) -> tuple[ShownEntry, ...]:
        """Save drafts with what the stop sheet says; what is missing leaves them drafts."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            old = [self._mine(unit, entry_id) for entry_id in entry_ids]
            new = [
                replace(
                    entry,
                    account_id=account.id,
                    details=apply(unit, account, entry.details, wishes, entry.target_id),
                )
                for entry in old
            ]
            booked = _with_before(self._booking.submitted(unit, new, wishes), old)
            self._booking.do(unit, account, "save", booked)
            return shown(unit, [change.after for change in booked.entries])

    def edit(self, typed: str, edit: EntryEdit) -> ShownEntry:
        """Change an entry; what the PSA has or may have is changed there too, behind it."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            old = find_entry(unit, typed)
            new = self.edited(unit, account, old, edit)
            booked = self.planned(unit, old, new, edit.wishes)
            if edit.is_typing:
                self._booking.write(unit, booked)  # not a deed: undo takes back more than letters
            else:
                self._booking.do(unit, account, "entry edit", booked)
            made = [change.after for change in booked.entries] or [new]
            return shown(unit, [made[-1]])[0]

    def use_contract(self, entry_ids: Sequence[EntryId], contract_id: int) -> None:
        """Put entries under a contract (the PSA's id), drafts staying drafts: one deed."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            key, each = naming.contract(unit, account.id, str(contract_id)), []
            for entry_id in entry_ids:
                old = find_entry(unit, entry_id)
                wishes = Wishes(draft=old.is_mine_to_change)
                new = self.edited(unit, account, old, EntryEdit(wishes))
                under = fitting(unit, new.target_id, replace(new.details, contract_id=key))
                each.append(self.planned(unit, old, replace(new, details=under), wishes))
            self._booking.do(unit, account, "entry edit", together(each))

    def move(self, entry_ids: Sequence[EntryId], target_id: TargetId) -> None:
        """Put entries on another ticket, drafts staying drafts: one deed."""
        with self._tools.units.write() as unit:
            account, each = unit.accounts.current(), []
            for entry_id in entry_ids:
                old = find_entry(unit, entry_id)
                wishes = Wishes(draft=old.is_mine_to_change)
                new = self.edited(unit, account, old, EntryEdit(wishes, target_id))
                each.append(self.planned(unit, old, new, wishes))
            self._booking.do(unit, account, "entry edit", together(each))

    def send(self, typed: str) -> ShownEntry:
        """Send a draft, or after all an entry that was kept here; what lacks keeps it a draft."""
        return self.submit([self.get(typed).entry.id], Wishes())[0]

    def delete(self, typed: str) -> ShownEntry:
        """Delete an entry, in the PSA too if it is there; its segments stay on file, unbooked."""
        with self._tools.units.write() as unit:
            booked = self.deleted(unit, find_entry(unit, typed))
            self._booking.do(unit, unit.accounts.current(), "entry delete", booked)
            return shown(unit, [booked.entries[0].after])[0]

    def discard(self, entry_ids: Sequence[EntryId]) -> tuple[ShownEntry, ...]:
        """Delete the entries of one sitting together, so that one undo brings all of them back."""
        with self._tools.units.write() as unit:
            each = [self.deleted(unit, find_entry(unit, entry_id)) for entry_id in entry_ids]
            booked = together(each)
            self._booking.do(unit, unit.accounts.current(), "entry delete", booked)
            return shown(unit, [one.entries[0].after for one in each])

    def keep_here(self, typed: str) -> ShownEntry:
        """Keep an entry on this computer on purpose; it is never sent."""
        with self._tools.units.write() as unit:
            old = find_entry(unit, typed)
            if old.phase is EntryPhase.DELETED:
                raise Refused("Nothing was changed: this entry is deleted.")
            booked = self._put_aside(unit, old, EntryPhase.LOCAL_ONLY)
            self._booking.do(unit, unit.accounts.current(), "keep here", booked)
            return shown(unit, [booked.entries[0].after])[0]

    # ------------------------------------------------------------------ for other verbs
    def planned(self, unit: Unit, old: TimeEntry, new: TimeEntry, wishes: Wishes) -> Booked:
        """Return what makes an entry another, within somebody else's transaction."""
        must_not_be_handed(unit, old)
        trail = Trail(unit.outbox.of_subject(old.id))
        creation = trail.creation
        if old.phase is EntryPhase.LOCAL_ONLY:
            if wishes.status is not None or wishes.append_resolution:
                raise Refused(
                    "Nothing was changed: this entry is kept here, so nothing is wished of its "
                    "ticket with it. Send it first."
                )
            return Booked((EntryChange(old, new),))  # kept here on purpose, until it is sent so
        if old.is_mine_to_change or creation is None or not trail.is_submitted:
            made = Booked((EntryChange(None, new),))
            plan = made if wishes.draft else self._booking.submitted(unit, [new], wishes)
            return _with_before(plan, [old])
        if not creation.can_be_withdrawn:
            return self._changing.changed(unit, old, new, trail, wishes)
        lacking = self._booking.missing(unit, new, wishes)
        if wishes.draft or lacking:
            must_not_be_moving(unit, creation)
            draft = replace(new, phase=EntryPhase.DRAFT, message=lacking)
            return Booked((EntryChange(old, draft),), withdrawn(unit, old))
        return self._replanned(unit, old, new, creation, wishes)

    def deleted(self, unit: Unit, old: TimeEntry) -> Booked:
        """Return what deletes an entry, within somebody else's transaction."""
        if old.phase is EntryPhase.DELETED:
            raise Refused("Nothing was changed: this entry is deleted already.")
        trail = Trail(unit.outbox.of_subject(old.id))
        if trail.has_arrived:
            return self._changing.removed(unit, old, trail)
        return self._put_aside(unit, old, EntryPhase.DELETED)

    # ------------------------------------------------------------------ private
    def _mine(self, unit: Unit, entry_id: EntryId) -> TimeEntry:
        entry = unit.entries.get(entry_id)
        if entry is None or not entry.is_mine_to_change:
            raise Refused("Nothing was changed: this entry was saved or deleted meanwhile.")
        must_be_of(unit.accounts.current(), entry)
        must_not_be_handed(unit, entry)
        return entry

    def edited(self, unit: Unit, account: Account, old: TimeEntry, edit: EntryEdit) -> TimeEntry:
        """Return an entry with what was changed, within somebody else's transaction."""
        target_id = old.target_id if edit.target_id is None else edit.target_id
        must_be_ours(unit, account, target_id)
        details = old.details
        if target_id != old.target_id:
            details = replace(
                self._booking.proposed(unit, account, target_id),
                summary=details.summary,
                internal=details.internal,
            )
        times = (edit.started_at, edit.ended_at)
        return replace(
            old,
            account_id=account.id,
            target_id=target_id,
            piece=moved(
                old.piece,
                runs_of(unit, old),
                times,
                self._tools.now_ms(),
                spans_utc_days=account.spans_utc_days,
            ),
            details=apply(unit, account, details, edit.wishes, target_id),
        )

    def _replanned(
        self, unit: Unit, old: TimeEntry, new: TimeEntry, creation: OutboxItem, wishes: Wishes
    ) -> Booked:
        """Return what asks for an entry otherwise, before it has ever arrived."""
        target_id = new.target_id or creation.target_id
        making = creation_of(unit, target_id)
        waiting = replace(
            delivery.retry(creation, self._tools.now_ms()),
            body=bodies.encode(self._booking.body(unit, new)),
            target_id=target_id,
            due_at=creation.due_at,
            after_id=change_before(unit, creation) or (making.id if making else None),
        )
        wished = self._booking.ticket_wishes(unit, [new], wishes)
        kinds = {one.kind for one in wished}
        replaced = [one for one in wished_with(unit, old) if one.after.kind in kinds]
        behind = self._changing.dropped(Trail(unit.outbox.of_subject(old.id)))
        added = tuple(ItemChange(None, one) for one in wished)
        items = (ItemChange(creation, waiting), *behind, *replaced, *added)
        return Booked((EntryChange(old, new),), items)

    def _put_aside(self, unit: Unit, old: TimeEntry, phase: EntryPhase) -> Booked:
        """Return what takes an entry out of the way to the PSA. Refused once it is on it."""
        must_not_be_handed(unit, old)
        creation = Trail(unit.outbox.of_subject(old.id)).creation
        if creation is not None and old.phase is EntryPhase.SUBMITTED:
            must_not_have_left(creation)
        put = Booked((EntryChange(old, replace(old, phase=phase, message="")),))
        back = self._changing.unmoved(unit, old)
        return together([put, Booked(items=withdrawn(unit, old)), back])


def _with_before(booked: Booked, old: Sequence[TimeEntry]) -> Booked:
    entries = tuple(
        EntryChange(before, change.after)
        for before, change in zip(old, booked.entries, strict=True)
    )
    return replace(booked, entries=entries)

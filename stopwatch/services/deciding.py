"""What only the user can decide about an entry that the PSA has, may have, or refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from stopwatch.domain import delivery
from stopwatch.domain.counterpart import Counterpart, as_there, settled_on_theirs, sighted, wished
from stopwatch.domain.deed import CounterpartChange, EntryChange, ItemChange
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import OutboxId, marker_of
from stopwatch.domain.merging import differences
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.domain.remote import RemoteEntry, fields_of
from stopwatch.domain.trail import Trail
from stopwatch.services import bodies
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.changing import Changing, can_be_reworded
from stopwatch.services.finding import find_entry
from stopwatch.services.given_up_changes import without_the_change
from stopwatch.services.ports.storage import Unit
from stopwatch.services.removals import (
    is_of_another_row,
    is_to_go,
    is_to_go_with,
    own_removal,
)
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import ON_ITS_WAY, withdraw

_ATTENTIVE = {ItemState.NEEDS_ATTENTION, ItemState.CHECKING}
_NOTHING = "Nothing was changed: Autotask holds this entry as it is here."


class Decisions:
    """Try again, take the risk, take what is there, or put back what is here."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._changing = Changing(tools, booking)

    def retry(self, typed: str) -> ShownEntry:
        """Try again what needed attention; what may have left is looked up first."""
        return self._decide(typed, "retry", delivery.retry)

    def send_anyway(self, typed: str) -> ShownEntry:
        """Send an entry of unknown fate again at once; the user takes the risk of a twin."""
        return self._decide(typed, "send anyway", delivery.send_anyway)

    def adopt(self, typed: str) -> ShownEntry:
        """Take the PSA's entry with the same times as ours: it arrived, but without the marker."""
        with self._tools.units.write() as unit:
            entry = find_entry(unit, typed)
            item = Trail(unit.outbox.of_subject(entry.id)).current
            if item is None or item.attention is not AttentionKind.TWIN:
                raise Refused("Nothing was changed: Autotask shows no look-alike of this entry.")
            ours = replace(entry, remote_id=item.remote_id, message="")
            # No deed: what stands in Autotask is taken back there, not by an undo here.
            arrived = (ItemChange(item, delivery.adopt(item)),)
            self._booking.write(unit, Booked((EntryChange(entry, ours),), arrived))
            unit.counterparts.put(_counterpart(unit, ours, item))
            return shown(unit, [ours])[0]

    def accept(self, typed: str) -> ShownEntry:
        """Take what the PSA holds: its values, its deletion, or that there are several."""
        return self._settle(typed, "accept", self._accepted)

    def restore(self, typed: str) -> ShownEntry:
        """Put back what is here: these values, the deleted entry, or a single one."""
        return self._settle(typed, "restore", self._restored)

    # ------------------------------------------------------------------ private
    def _decide(
        self, typed: str, verb: str, decide: Callable[[OutboxItem, int], OutboxItem]
    ) -> ShownEntry:
        with self._tools.units.write() as unit:
            entry = find_entry(unit, typed)
            item = Trail(unit.outbox.of_subject(entry.id)).current
            if item is None or item.state not in _ATTENTIVE:
                raise Refused("Nothing was changed: this entry is not waiting for your decision.")
            if item.has_arrived:  # sent once more it would stand there three times
                raise Refused(
                    "Nothing was changed: Autotask holds this entry already. "
                    "Accept what is there, or restore a single one."
                )
            change = ItemChange(item, decide(item, self._tools.now_ms()))
            booked = Booked((EntryChange(entry, entry),), (change,))
            self._booking.do(unit, unit.accounts.current(), verb, booked)
            return shown(unit, [entry])[0]

    def _settle(
        self, typed: str, verb: str, plan: Callable[[Unit, TimeEntry, Trail, Counterpart], Booked]
    ) -> ShownEntry:
        with self._tools.units.write() as unit:
            entry = find_entry(unit, typed)
            known = unit.counterparts.of_entries([entry.id]).get(entry.id)
            if known is None:
                raise Refused("Nothing was changed: Autotask does not hold this entry yet.")
            booked = plan(unit, entry, Trail(unit.outbox.of_subject(entry.id)), known)
            self._booking.do(unit, unit.accounts.current(), verb, booked)
            return shown(unit, [booked.entries[-1].after])[0]

    def _accepted(self, unit: Unit, entry: TimeEntry, trail: Trail, known: Counterpart) -> Booked:
        if known.is_gone:
            gone = replace(entry, phase=EntryPhase.DELETED, message="")
            return self._without_changes(unit, trail, EntryChange(entry, gone))
        creation = trail.creation
        stuck = _stuck_removals(trail)
        is_doubled = creation is not None and creation.attention is AttentionKind.DOUBLED
        if creation is not None and (is_doubled or stuck):
            parts = tuple(row.id for row in _marked(unit, entry))
            several = replace(known, parts=parts)
            going = self._going_along(unit, entry, trail, several, stuck)
            done = (ItemChange(creation, delivery.adopt(creation)),) if is_doubled else ()
            left = tuple(withdraw(one) for one in stuck)
            is_deleted = entry.phase is EntryPhase.DELETED and own_removal(trail) is None
            is_left = bool(stuck) and is_deleted  # not all of it is to go, after all
            stands = as_there(entry, known.theirs or known.agreed) if is_left else entry
            noted = (CounterpartChange(known, several),)
            return Booked((EntryChange(entry, stands),), (*done, *left, *going), noted)
        if known.theirs is None and not trail.changes:
            raise Refused(_NOTHING)
        taken = as_there(entry, known.theirs or known.agreed)
        agreed = CounterpartChange(known, settled_on_theirs(known))
        stays = _parts_that_stay(trail, known)
        plan = self._without_changes(unit, trail, EntryChange(entry, taken))
        return replace(plan, items=(*plan.items, *stays), counterparts=(agreed,))

    def _without_changes(self, unit: Unit, trail: Trail, taken: EntryChange) -> Booked:
        """Return what takes the PSA's side, with what has waited for changes that are given up."""
        dropped = self._changing.dropped(trail)
        left = without_the_change(unit, taken.after, [one.after for one in dropped])
        return Booked((*left.entries, taken), (*dropped, *left.items))

    def _going_along(
        self, unit: Unit, entry: TimeEntry, trail: Trail, several: Counterpart,
        stuck: Sequence[OutboxItem],
    ) -> Sequence[ItemChange]:  # fmt: skip
        """Return what deletes the other rows of an entry that is itself still to be deleted."""
        if own_removal(trail) is None:
            return ()
        gone = [one for one in trail.changes if one not in stuck]
        return [
            ItemChange(None, one)
            for one in self._changing.removals_of(unit, entry, trail, several)
            if not is_to_go(Trail(tuple(gone)), bodies.delete_body(one.body).remote_id or 0)
        ]

    def _restored(self, unit: Unit, entry: TimeEntry, trail: Trail, known: Counterpart) -> Booked:
        if known.is_gone:
            return self._changing.restored(unit, entry, trail)
        creation = trail.creation
        if creation is not None and creation.attention is AttentionKind.DOUBLED:
            return self._single(unit, entry, creation)
        if known.theirs is None and not _stuck_removals(trail):
            raise Refused(_NOTHING)
        if trail.is_under_way:
            raise Refused(ON_ITS_WAY)
        now_ms = self._tools.now_ms()
        agreed = CounterpartChange(known, settled_on_theirs(known))
        again = tuple(  # what conflicted is asked for again, now knowing what is there
            ItemChange(one, _knowing(unit, delivery.retry(one, now_ms))) for one in trail.changes
        )
        if own_removal(trail) is None:
            again = self._all_of_it(unit, entry, trail, known, again)
        return Booked((EntryChange(entry, entry),), again, (agreed,))

    def _all_of_it(
        self, unit: Unit, entry: TimeEntry, trail: Trail, known: Counterpart,
        again: tuple[ItemChange, ...],
    ) -> tuple[ItemChange, ...]:  # fmt: skip
        """Return what is asked for again, and with it all else in which both sides differ."""
        theirs = known.theirs or known.agreed
        wish = wished(entry, known.agreed, self._booking.offset(unit, entry))
        if not differences(theirs, wish):
            return again
        body = bodies.encode(bodies.UpdateBody(theirs, wish))
        if trail.update is not None and can_be_reworded(trail.update):
            return tuple(
                replace(one, after=replace(one.after, body=body))
                if one.after.id == trail.update.id
                else one
                for one in again
            )
        item = self._item(unit, entry, trail, ItemKind.UPDATE_ENTRY, body)
        return (*again, ItemChange(None, item))

    def _single(self, unit: Unit, entry: TimeEntry, creation: OutboxItem) -> Booked:
        """Return what deletes all rows of a doubled entry but its own."""
        trail = Trail(unit.outbox.of_subject(entry.id))
        extra = [row for row in _marked(unit, entry) if row.id != entry.remote_id]
        items = [
            self._item(unit, entry, trail, ItemKind.DELETE_ENTRY,
                       bodies.encode(bodies.DeleteBody(row.fields, row.id)))
            for row in extra
        ]  # fmt: skip
        done = ItemChange(creation, delivery.adopt(creation))
        return Booked(
            (EntryChange(entry, entry),), (done, *(ItemChange(None, item) for item in items))
        )

    def _item(
        self, unit: Unit, entry: TimeEntry, trail: Trail, kind: ItemKind, body: str
    ) -> OutboxItem:
        target_id = trail.items[0].target_id
        fresh = OutboxItem(OutboxId(""), entry.account_id, kind, entry.id, target_id, body)
        return self._booking.held(unit, fresh)


def _stuck_removals(trail: Trail) -> list[OutboxItem]:
    """Return the removals of other rows of an entry that somebody has to decide about."""
    return [one for one in trail.changes if one.attention and is_of_another_row(one)]


def _parts_that_stay(trail: Trail, known: Counterpart) -> tuple[ItemChange, ...]:
    """Return the withdrawal of what was to take all parts of an entry along with its own row."""
    if own_removal(trail) is None:
        return ()
    going = [one for one in trail.changes if is_to_go_with(one, known.parts)]
    if any(one.state in {ItemState.SENDING, ItemState.CHECKING} for one in going):
        raise Refused(ON_ITS_WAY)
    return tuple(map(withdraw, going))


def _knowing(unit: Unit, item: OutboxItem) -> OutboxItem:
    """Return a wish that is insisted on; a row that goes was seen as it is now."""
    if not is_of_another_row(item):
        return item
    asked = bodies.delete_body(item.body)
    row = unit.remote_entries.get(item.account_id, asked.remote_id or 0)
    return (
        item if row is None else replace(item, body=bodies.encode(replace(asked, base=row.fields)))
    )


def _counterpart(unit: Unit, entry: TimeEntry, item: OutboxItem) -> Counterpart:
    """Return the other side of an adopted entry: where it differs, somebody else wrote it."""
    remote_id = item.remote_id or 0
    agreed = fields_of(bodies.entry_body(item.body))
    known = Counterpart(entry.id, entry.account_id, remote_id, agreed, is_fresh=False)
    row = unit.remote_entries.get(entry.account_id, remote_id)
    return known if row is None else sighted(known, row, is_split=False)


def _marked(unit: Unit, entry: TimeEntry) -> tuple[RemoteEntry, ...]:
    return unit.remote_entries.marked(entry.account_id, marker_of(entry.id))

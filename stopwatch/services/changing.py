"""Changing what the PSA has or may have: updates behind it, a deletion, a move to another ticket.

Nothing here is sent: it is planned as outbox items behind what is on its way, so that the order
stays and every plan can be undone while it waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain import delivery
from stopwatch.domain.counterpart import Counterpart, wished
from stopwatch.domain.deed import EntryChange, ItemChange
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, OutboxId
from stopwatch.domain.merging import differences, with_groups
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.domain.remote import EntryFields, fields_of
from stopwatch.domain.trail import Trail
from stopwatch.services import bodies
from stopwatch.services.booking import Booked, Booking, Wishes
from stopwatch.services.given_up_changes import taken_in_by
from stopwatch.services.plans import together
from stopwatch.services.ports.storage import Unit
from stopwatch.services.removals import is_of_another_row, is_to_go, own_removal, part_to_delete
from stopwatch.services.retiming import carried_over
from stopwatch.services.tools import Tools
from stopwatch.services.turns import awaited_by_others, behind_another, update_in
from stopwatch.services.withdrawing import ON_ITS_WAY, not_certain, withdraw

_NEW = OutboxId("")


class Changing:
    """Plans within somebody else's transaction."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def changed(
        self, unit: Unit, old: TimeEntry, new: TimeEntry, trail: Trail, wishes: Wishes
    ) -> Booked:
        """Return what changes an entry that arrived or may have. Refused where it cannot be."""
        lacking = self._booking.missing(unit, new, wishes)
        if lacking or wishes.draft:
            said = lacking.partition(". ")[2] or "Autotask has this entry; it cannot be a draft."
            raise Refused(f"Nothing was changed. {said}")
        if own_removal(trail) is not None:
            raise Refused("Nothing was changed: this entry is being deleted. Undo that first.")
        if new.target_id != old.target_id:
            return self._moved(unit, old, new, trail)
        items = self._update(unit, old, new, trail)
        wished = self._booking.ticket_wishes(unit, [new], wishes)
        added = tuple(ItemChange(None, one) for one in wished)
        return Booked((EntryChange(old, new),), (*items, *added))

    def removed(self, unit: Unit, old: TimeEntry, trail: Trail) -> Booked:
        """Return what deletes an entry that arrived; it stays in the list until it is gone."""
        known = unit.counterparts.of_entries([old.id]).get(old.id)
        if known is not None and known.is_gone:
            gone = replace(old, phase=EntryPhase.DELETED)
            return Booked((EntryChange(old, gone),), self.dropped(trail))
        if own_removal(trail) is not None:
            raise Refused("Nothing was changed: this entry is being deleted already.")
        removals = (self._removal(unit, old, trail), *self._removals_of_parts(unit, old, trail))
        return Booked((EntryChange(old, old),), self._instead_of_changes(unit, trail, removals))

    def restored(self, unit: Unit, old: TimeEntry, trail: Trail) -> Booked:
        """Return what makes an entry anew that was deleted in the PSA."""
        again = replace(
            old, id=EntryId(self._tools.new_id()), remote_id=None, message="",
            created_at=self._tools.now_ms(),
        )  # fmt: skip
        made = self._booking.submitted(unit, [again], Wishes())
        gone = replace(old, phase=EntryPhase.DELETED, message="")
        return replace(
            made,
            entries=(EntryChange(old, gone), *made.entries),
            items=(*self.dropped(trail), *made.items),
            facts=carried_over(unit, old, again.id),
        )

    def dropped(self, trail: Trail) -> tuple[ItemChange, ...]:
        """Return the withdrawal of changes that wait. Refused while one is on its way."""
        own = [one for one in trail.changes if not is_of_another_row(one)]
        if any(one.state in {ItemState.SENDING, ItemState.CHECKING} for one in own):
            raise Refused(ON_ITS_WAY)
        return tuple(withdraw(one) for one in own)

    def unmoved(self, unit: Unit, new: TimeEntry) -> Booked:
        """Return what brings back the entry that `new` was moved from, if it was."""
        creation = Trail(unit.outbox.of_subject(new.id)).creation
        behind = unit.outbox.behind(creation.id) if creation is not None else ()
        waiting = [one for one in behind if not one.is_settled]
        plans = []
        for key in dict.fromkeys(EntryId(one.subject) for one in waiting):
            entry = unit.entries.get(key)
            if entry is not None:
                own = [one for one in waiting if one.subject == key]
                plans.append(self._moved_back(unit, entry, new, own))
        return together(plans)

    def removals_of(
        self, unit: Unit, old: TimeEntry, trail: Trail, known: Counterpart
    ) -> list[OutboxItem]:
        """Return the deletion of the other rows where the PSA holds several of an entry."""
        rows = [unit.remote_entries.get(old.account_id, part) for part in known.parts]
        return [
            self._removing(unit, trail.items[0], part_to_delete(row, known.agreed))
            for row in rows
            if row is not None and row.id != old.remote_id
        ]

    # ------------------------------------------------------------------ private
    def _moved(self, unit: Unit, old: TimeEntry, new: TimeEntry, trail: Trail) -> Booked:
        """Return a move: the PSA ignores another ticket in an update, so it is made anew."""
        if trail.creation is not None and not trail.has_arrived:
            raise not_certain(trail.creation)
        again = replace(
            new, id=EntryId(self._tools.new_id()), remote_id=None, message="",
            created_at=self._tools.now_ms(),
        )  # fmt: skip
        made = self._booking.submitted(unit, [again], Wishes())
        creation = made.items[0].after
        removals = (self._removal(unit, old, trail), *self._removals_of_parts(unit, old, trail))
        behind = [replace(one, after_id=creation.id) for one in removals]
        gone = replace(old, phase=EntryPhase.DELETED)
        return replace(
            made,
            entries=(EntryChange(old, gone), *made.entries),
            items=(*made.items, *self._instead_of_changes(unit, trail, behind)),
            facts=carried_over(unit, old, again.id),
        )

    def _instead_of_changes(
        self, unit: Unit, trail: Trail, removals: Sequence[OutboxItem]
    ) -> tuple[ItemChange, ...]:
        """Return the deletion of all rows, and what waited for changes as waiting for that."""
        dropped = self.dropped(trail)
        waiting = behind_another(unit, [one.after for one in dropped], removals[-1])
        return (*dropped, *(ItemChange(None, one) for one in removals), *waiting)

    def _moved_back(
        self, unit: Unit, entry: TimeEntry, new: TimeEntry, removals: Sequence[OutboxItem]
    ) -> Booked:
        """Return an entry as not moved; if others have some of its time by now, without that."""
        withdrawals = [withdraw(one) for one in removals]
        back = replace(entry, phase=EntryPhase.SUBMITTED)
        waiting = behind_another(unit, removals, None)
        if not waiting:
            again = self._asked_again(unit, back)
            return Booked((EntryChange(entry, back),), (*withdrawals, *again))
        back = replace(back, piece=new.piece)
        again = self._asked_again(unit, back)
        update = update_in(again)
        facts = (*carried_over(unit, new, entry.id), *taken_in_by(unit, entry, update))
        items = (*withdrawals, *again, *behind_another(unit, removals, update))
        return Booked((EntryChange(entry, back),), items, facts=facts)

    def _asked_again(self, unit: Unit, entry: TimeEntry) -> tuple[ItemChange, ...]:
        """Return the change that was dropped when an entry was moved away: it is wanted again."""
        trail = Trail(unit.outbox.of_subject(entry.id))
        return self._update(unit, entry, entry, trail) if trail.has_arrived else ()

    def _update(
        self, unit: Unit, old: TimeEntry, new: TimeEntry, trail: Trail
    ) -> tuple[ItemChange, ...]:
        waiting = trail.update
        is_open = waiting is not None and can_be_reworded(waiting)
        base = self._base(unit, old, trail, waiting, is_open=is_open)
        wish = wished(new, base, self._booking.offset(unit, new))
        changed = differences(base, wish)
        if changed:
            _must_not_be_split(unit, old, trail)
        body = bodies.encode(bodies.UpdateBody(base, with_groups(base, wish, changed)))
        if waiting is not None and is_open:
            if not changed:
                return (withdraw(waiting),)
            again = replace(delivery.retry(waiting, self._tools.now_ms()), body=body)
            return (ItemChange(waiting, replace(again, due_at=waiting.due_at)),)
        if not changed:
            return ()
        creation = trail.items[0]
        fresh = OutboxItem(
            _NEW, creation.account_id, ItemKind.UPDATE_ENTRY, old.id, creation.target_id, body
        )
        return (ItemChange(None, self._booking.held(unit, fresh)),)

    def _base(
        self, unit: Unit, old: TimeEntry, trail: Trail, waiting: OutboxItem | None, *, is_open: bool
    ) -> EntryFields:
        """Return what a change is seen from: the last thing that was asked for or agreed on."""
        if waiting is not None:
            asked = bodies.update_body(waiting.body)
            return asked.base if is_open else asked.wish
        known = unit.counterparts.of_entries([old.id]).get(old.id)
        if known is not None:
            return known.agreed
        creation = trail.creation
        if creation is None:
            raise AssertionError("an entry on its way has a creation")
        return fields_of(bodies.entry_body(creation.body))

    def _removal(self, unit: Unit, old: TimeEntry, trail: Trail) -> OutboxItem:
        base = self._base(unit, old, trail, None, is_open=False)
        return self._removing(unit, trail.items[0], bodies.DeleteBody(base))

    def _removals_of_parts(self, unit: Unit, old: TimeEntry, trail: Trail) -> list[OutboxItem]:
        known = unit.counterparts.of_entries([old.id]).get(old.id)
        return self.removals_of(unit, old, trail, known) if known is not None else []

    def _removing(self, unit: Unit, creation: OutboxItem, body: bodies.DeleteBody) -> OutboxItem:
        fresh = OutboxItem(
            _NEW, creation.account_id, ItemKind.DELETE_ENTRY, creation.subject,
            creation.target_id, bodies.encode(body),
        )  # fmt: skip
        return self._booking.held(unit, fresh)


def in_turn(unit: Unit, first: Booked, others: Booked) -> Booked:
    """Return other plans as waiting for an entry's change: where it is refused, nothing else goes.

    Time that moves between two entries would be booked twice meanwhile, or not at all.
    """
    awaited = awaited_by_others(unit, first.items)
    if awaited is None:
        return others
    items = (
        replace(one, after=replace(one.after, after_id=awaited)) if one.before is None else one
        for one in others.items
    )
    return replace(others, items=tuple(items))


def can_be_reworded(update: OutboxItem) -> bool:
    """Whether an update may ask for something else: it never left, or the PSA refused it."""
    if update.attention is AttentionKind.REFUSED:
        return True
    return not update.attempts and update.state in {ItemState.WAITING, ItemState.NEEDS_ATTENTION}


def can_become_another(wish: OutboxItem) -> bool:
    """Whether a wish may become another: it never left, or it is the user's to decide."""
    return wish.state is ItemState.NEEDS_ATTENTION or can_be_reworded(wish)


def _must_not_be_split(unit: Unit, entry: TimeEntry, trail: Trail) -> None:
    known = unit.counterparts.of_entries([entry.id]).get(entry.id)
    staying = [row for row in known.parts if not is_to_go(trail, row)] if known else []
    if len(staying) > 1:
        raise Refused(
            f"Nothing was changed: Autotask made {len(staying)} entries of this one. "
            "Change them there."
        )

"""Undo: the newest deed of any of the program's processes is taken back, if nothing has left."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from stopwatch.domain.absence import Absence
from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.deed import AbsenceChange, CounterpartChange, Deed, EntryChange, ItemChange
from stopwatch.domain.desk import Change
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import (
    AbsenceRaised,
    DeskChanged,
    EntriesChanged,
    OutboxChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import JournalId, StopwatchId
from stopwatch.domain.merging import differences
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.trail import Trail
from stopwatch.services.exchanging.handed import HAND_OVER, TAKE_BACK
from stopwatch.services.fact_changes import undo_facts
from stopwatch.services.favourites import toggled
from stopwatch.services.giving_up import give_up_ticket, given_up_words, waits_in_vain
from stopwatch.services.inverse import Inverse
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import not_certain

_THERE = "Nothing was changed: Autotask has this already. Change or delete the entry."
_SINCE = "Nothing was changed: something else was done since. Take that back first."
_TICKET_THERE = (
    "Nothing was changed: Autotask has the new ticket already and never deletes one. "
    "Discard its stopwatch instead, and complete the ticket."
)
_HANDED = (
    "Nothing was changed: what was done last is a hand-over to another computer, or its end. Take "
    "it back with `handover back`, which asks first, or hand over again."
)
_THERE_AS_WELL = "Nothing was changed: Autotask has this already. Set the ticket there."


class Undo:
    """Takes back one deed at a time, the newest first."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._inverse = Inverse(tools)

    def offered(self) -> Deed | None:
        """Return the deed that undo would take back."""
        with self._tools.units.read() as unit:
            return unit.journal.latest(unit.accounts.current().id)

    def undo(self, only: Collection[JournalId] | None = None) -> Deed:
        """Take back the newest deed; Refused with the reason when that is not possible.

        `only` are the deeds that whoever asks has in mind: another process may have done more.
        """
        with self._tools.units.write() as unit:
            deed = _newest(unit, only)
            if deed.verb in {HAND_OVER, TAKE_BACK}:
                raise Refused(_HANDED)
            self._take_back(unit, deed)
        return deed

    def undo_unwritten(self, deed_id: JournalId) -> None:
        """Take back a hand-over whose file was never made: no other computer can have it."""
        with self._tools.units.write() as unit:
            self._take_back(unit, _newest(unit, (deed_id,)))

    # ------------------------------------------------------------------ private
    def _take_back(self, unit: Unit, deed: Deed) -> None:
        inverse = self._inverse.of(unit, deed)
        self._take_back_stopwatches(unit, deed)  # first: no ticket is given up under one
        for item in deed.items:
            if item.after.id not in inverse:
                _take_back_item(unit, item)
        for again in inverse.values():
            unit.outbox.put(again)
        for entry in deed.entries:
            unit.entries.put(_entry_before(unit, entry))
        for counterpart in deed.counterparts:
            unit.counterparts.put(_counterpart_before(unit, counterpart))
        _take_back_the_rest(unit, deed)
        unit.journal.mark_undone(deed.id, self._tools.now_ms())
        _tell(unit, deed)

    def _take_back_stopwatches(self, unit: Unit, deed: Deed) -> None:
        back: dict[StopwatchId, Change] = {}
        for change in reversed(deed.stopwatches):  # a deed may have changed one more than once
            key = change.after.id
            now = back[key].after if key in back else unit.timekeeping.get(key)
            before = self._stopwatch_before(now, change)
            back[key] = replace(back.get(key, before), after=before.after)
        unit.timekeeping.save(tuple(back.values()))

    def _stopwatch_before(self, now: Stopwatch | None, change: Change) -> Change:
        if now is None or _differs(now, change.after):
            raise Refused(
                "Nothing was changed: the stopwatch has moved on since, so this can no longer be "
                "undone."
            )
        if change.before is not None:
            was_attached_since = change.after.target_id is None and now.target_id is not None
            before = change.before
            return Change(now, _on_its_ticket(before, now) if was_attached_since else before)
        read = self._tools.clock.reading()
        right = now.set_right(read.wall_ms, read.boot)
        return Change(now, right.closed(read.wall_ms, StopwatchState.DISCARDED))


def _take_back_the_rest(unit: Unit, deed: Deed) -> None:
    _take_back_absences(unit, deed)
    undo_facts(unit, deed.account_id, deed.facts)
    for target_id in deed.favourites:
        toggled(unit, deed.account_id, target_id)
    for suggestion_id in deed.dismissals:
        unit.problems.recall(deed.account_id, suggestion_id)


def _take_back_absences(unit: Unit, deed: Deed) -> None:
    """Let absences be as they were, with what joined since the part that was left undecided."""
    grown = [one for change in deed.absences for one in _grown(unit, change)]
    for change in deed.absences:
        before = change.before
        if before is None:
            unit.absences.put(replace(change.after, is_void=True))
            continue
        since = [one for one in grown if one.touches(before)]
        unit.absences.put(before.joined(since) if since else before)


def _grown(unit: Unit, change: AbsenceChange) -> Iterator[Absence]:
    if change.before is None:
        for one in unit.absences.of_moment(change.after.moment):
            if one.id == change.after.id and one.to_ms > change.after.to_ms:
                yield one


def _newest(unit: Unit, only: Collection[JournalId] | None) -> Deed:
    deed = unit.journal.latest(unit.accounts.current().id)
    if deed is None:
        raise Refused("Nothing was changed: there is nothing to undo.")
    if only is not None and deed.id not in only:
        raise Refused(_SINCE)
    return deed


def _differs(now: Stopwatch, then: Stopwatch) -> bool:
    return _timeless(now) != _timeless(_on_its_ticket(then, now))


def _timeless(watch: Stopwatch) -> Stopwatch:
    """Return what only deeds change: a clock that was set back moves times as well."""
    segments = tuple(
        replace(one, started_at=0, ended_at=None if one.ended_at is None else 0, boot=None)
        for one in watch.segments
    )
    return replace(watch, notes=(), segments=segments)


def _on_its_ticket(then: Stopwatch, now: Stopwatch) -> Stopwatch:
    """Return what was, on the ticket that a number typed offline turned out to mean since."""
    is_found = then.target_id is None and then.typed == now.typed != ""
    return replace(then, target_id=now.target_id) if is_found else then


def _take_back_item(unit: Unit, change: ItemChange) -> None:
    """Take back a wish. What was not tried here is at most another computer's to have sent."""
    now = unit.outbox.get(change.after.id)
    if now is None:
        return
    if now.state is ItemState.DONE:
        if now.kind is ItemKind.CREATE_TICKET:
            raise Refused(_TICKET_THERE)
        raise Refused(_THERE if now.is_entrys else _THERE_AS_WELL)
    is_free = now.can_be_withdrawn or now.is_untried
    if not is_free and now.state is not ItemState.WITHDRAWN:
        raise not_certain(now)
    if now.kind is ItemKind.CREATE_TICKET:
        give_up_ticket(unit, now)
    back = _item_before(change.before, now)
    if waits_in_vain(unit, back):
        back = replace(back, state=ItemState.WITHDRAWN)
    unit.outbox.put(back)


def _item_before(before: OutboxItem | None, now: OutboxItem) -> OutboxItem:
    if before is None:
        return replace(now, state=ItemState.WITHDRAWN)
    # What may have left is a fact of the world: no undo takes it back.
    is_in_doubt = now.window_from is not None and before.state is ItemState.WAITING
    return replace(
        before,
        state=ItemState.CHECKING if is_in_doubt else before.state,
        checking_until=now.checking_until,
        attempts=now.attempts,
        unknowns=now.unknowns,
        may_have_left=now.may_have_left,
        watermark=now.watermark,
        window_from=now.window_from,
        is_cleared=False,
    )


def _entry_before(unit: Unit, change: EntryChange) -> TimeEntry:
    now = unit.entries.get(change.after.id) or change.after
    before = change.before
    if before is None:
        return replace(now, phase=EntryPhase.DELETED)
    # Where it stands in the PSA may have been learnt since: no undo takes that back.
    is_learnt = before.remote_id == change.after.remote_id
    back = replace(before, remote_id=now.remote_id) if is_learnt else before
    return _draft_on_nothing(unit, back)


def _draft_on_nothing(unit: Unit, back: TimeEntry) -> TimeEntry:
    """Return an entry as a draft if its problem was given up since: nothing would send it."""
    creation = Trail(unit.outbox.of_subject(back.id)).creation
    ticket = unit.tickets.get(back.target_id) if back.target_id is not None else None
    if back.phase is not EntryPhase.SUBMITTED or creation is None or ticket is None:
        return back
    if not waits_in_vain(unit, creation):
        return back
    told = f"Your time is saved as a draft. {given_up_words(ticket)}"
    return replace(back, phase=EntryPhase.DRAFT, message=told)


def _counterpart_before(unit: Unit, change: CounterpartChange) -> Counterpart:
    """Take back what was agreed on; what the PSA was seen to hold since is a fact."""
    now = unit.counterparts.of_entries([change.after.entry_id]).get(change.after.entry_id)
    if now is None or now == change.after:
        return change.before
    shown, agreed = now.theirs or now.agreed, change.before.agreed
    return replace(now, agreed=agreed, theirs=shown if differences(agreed, shown) else None)


def _tell(unit: Unit, deed: Deed) -> None:
    if deed.stopwatches:
        unit.publish(DeskChanged("undo", deed.stopwatches))
    if deed.entries or deed.facts:
        unit.publish(EntriesChanged(tuple(change.after.id for change in deed.entries)))
    if deed.items:
        unit.publish(OutboxChanged(tuple(change.after.id for change in deed.items)))
    if deed.absences:
        unit.publish(AbsenceRaised())
    if deed.dismissals or not (deed.stopwatches or deed.entries or deed.absences):
        unit.publish(TicketsChanged())

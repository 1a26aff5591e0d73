"""What was not sent yet goes on another computer: ownership moves, so that nothing leaves twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.deed import Deed, EntryChange, FactChange
from stopwatch.domain.desk import Change
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import DeskChanged
from stopwatch.domain.ids import JournalId, TargetId
from stopwatch.domain.legs import extended
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.desks import desk_to_change
from stopwatch.services.exchanging.bundle import CarriedEntry, CarriedWatch, written
from stopwatch.services.exchanging.handed import (
    HAND_OVER,
    HANDED_WORDS,
    TAKE_BACK,
    Handed,
    handed,
    with_bundle,
    without,
)
from stopwatch.services.exchanging.legs import all_legs, with_legs
from stopwatch.services.fact_changes import do_facts
from stopwatch.services.ports.storage import Unit
from stopwatch.services.retiming import runs_of
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.services.withdrawing import wished_with, withdrawn

_SAFE = "Your time is safe. "
_BACK = (
    "Your time is safe. It was handed over and taken back. Save it only if no other computer has "
    "it."
)


@dataclass(frozen=True, slots=True)
class Given:
    """What went into a bundle, and how much stays: it may have left, or waits for a ticket."""

    id: str
    entries: int
    stopwatches: int
    staying: int


class HandingOver:
    """`give` here, `TakingOver.take` on the other; `take_back` where that came to nothing."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def all(self) -> tuple[Handed, ...]:
        """Return what is another computer's now, by bundle."""
        with self._tools.units.read() as unit:
            return handed(unit, unit.accounts.current().id)

    def give(self, write: Callable[[str], None]) -> Given:
        """Hand over what was certainly not sent; `write` makes the file.

        First it is on disk that it is no longer this computer's, then the file is made: a program
        that dies between leaves time that can be taken back, and never a file beside time that is
        sent from here too.
        """
        bundle_id = self._tools.new_id()
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            entries, staying = _parted(unit, account)
            open_here = desk_to_change(unit, self._tools, account.id).stopwatches
            watches = [one for one in open_here if not _is_local(unit, one.target_id)]
            staying += len(open_here) - len(watches)
            if not entries and not watches:
                raise Refused("Nothing was handed over: nothing here waits that could be.")
            now_ms = self._tools.now_ms()
            paused = [one.closed(now_ms, StopwatchState.DISCARDED) for one in watches]
            carried = [_carried_watch(unit, account, one) for one in paused]
            content = written(
                bundle_id, account, [_carried(unit, one) for one in entries], carried
            )  # fmt: skip
            changes = tuple(map(Change, watches, paused))
            legs = with_legs(unit, account.id, {one.id: one.legs for one in carried})
            deed_id = self._mark(unit, account, bundle_id, entries, changes, legs)
        try:
            write(content)
        except Exception:  # what ends the program passes: nobody knows then whether a file is there
            self._not_written(bundle_id, deed_id)
            raise
        return Given(bundle_id, len(entries), len(watches), staying)

    def take_back(self, bundle_id: str) -> Handed:
        """Make it this computer's again: drafts, which are looked for before they are sent."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            found = next((one for one in handed(unit, account.id) if one.id == bundle_id), None)
            if found is None:
                raise Refused("Nothing was changed: there is no such hand-over of this computer.")
            entries = [unit.entries.get(key) for key in found.entries]
            drafts = tuple(
                EntryChange(one, replace(one, phase=EntryPhase.DRAFT, message=_BACK, created_at=0))
                for one in entries
                if one is not None and one.is_mine_to_change
            )
            changes = self._watches_back(unit, account, found)
            facts = (without(unit, account.id, (*found.entries, *found.stopwatches)),)
            self._do(unit, account, TAKE_BACK, Booked(drafts, facts=facts), changes)
        return found

    # ------------------------------------------------------------------ private
    def _not_written(self, bundle_id: str, deed_id: JournalId) -> None:
        """Make everything as it was: no other computer can have it."""
        try:
            Undo(self._tools).undo_unwritten(deed_id)
        except Refused:  # another process did something since
            self.take_back(bundle_id)

    def _watches_back(self, unit: Unit, account: Account, bundle: Handed) -> tuple[Change, ...]:
        """Return the stopwatches as paused; a ticket that has another one by now gets no second."""
        desk = desk_to_change(unit, self._tools, account.id)
        had = {one.target_id for one in desk.stopwatches} - {None}
        found: list[Change] = []
        for key in bundle.stopwatches:
            watch = unit.timekeeping.get(key)
            if watch is None or watch.state is not StopwatchState.DISCARDED:
                continue
            back = replace(watch, state=StopwatchState.PAUSED)
            if watch.target_id in had:
                back = replace(back, target_id=None, typed=_watch_name(unit, watch))
            found.append(Change(watch, back))
        return tuple(found)

    def _mark(
        self, unit: Unit, account: Account, bundle_id: str, entries: Sequence[TimeEntry],
        watches: tuple[Change, ...], legs: FactChange,
    ) -> JournalId:  # fmt: skip
        kept = tuple(
            EntryChange(one, replace(one, phase=EntryPhase.LOCAL_ONLY, created_at=0,
                                     message=f"{_SAFE}{HANDED_WORDS}"))
            for one in entries
        )  # fmt: skip
        items = tuple(item for one in entries for item in withdrawn(unit, one))
        bundle = Handed(bundle_id, self._tools.now_ms(), tuple(one.id for one in entries),
                        tuple(one.after.id for one in watches))  # fmt: skip
        facts = (with_bundle(unit, account.id, bundle), legs)
        return self._do(unit, account, HAND_OVER, Booked(kept, items, facts=facts), watches)

    def _do(
        self, unit: Unit, account: Account, verb: str, booked: Booked, watches: tuple[Change, ...]
    ) -> JournalId:
        deed_id = self._tools.journal_id()
        unit.timekeeping.save(watches)
        self._booking.write(unit, booked)
        do_facts(unit, account.id, booked.facts)
        unit.journal.add(Deed(
            deed_id, account.id, self._tools.now_ms(), verb, verb, watches,
            booked.entries, booked.items, facts=booked.facts,
        ))  # fmt: skip
        if watches:
            unit.publish(DeskChanged(verb, watches))
        return deed_id


def _parted(unit: Unit, account: Account) -> tuple[list[TimeEntry], int]:
    """Return the entries that certainly never left, and how many others are not sent yet."""
    elsewhere = {key for one in handed(unit, account.id) for key in one.entries}
    found = [one for one in unit.entries.unsettled(account.id) if one.id not in elsewhere]
    free = [one for one in found if _never_left(unit, one)]
    return free, len(found) - len(free)


def _never_left(unit: Unit, entry: TimeEntry) -> bool:
    creation = Trail(unit.outbox.of_subject(entry.id)).creation
    if _is_local(unit, entry.target_id):
        return False
    if creation is None:
        return True
    if creation.has_arrived or any(_hangs_on(unit, creation, entry)):
        return False
    if creation.is_untried:  # one that was taken over is looked for first, wherever it goes
        return True
    is_free = entry.phase is EntryPhase.DRAFT or creation.can_be_withdrawn
    return is_free and not creation.may_have_left


def _is_local(unit: Unit, target_id: TargetId | None) -> bool:
    """Whether a ticket was made here, and has a number that means nothing elsewhere."""
    ticket = unit.tickets.get(target_id) if target_id is not None else None
    return ticket is not None and ticket.facts.is_local


def _hangs_on(unit: Unit, creation: OutboxItem, entry: TimeEntry) -> Iterator[bool]:
    """Yield whether something here waits for an entry, or it waits for a ticket made here."""
    yield creation.after_id is not None
    yield any(not one.is_settled for one in unit.outbox.behind(creation.id))
    yield bool(wished_with(unit, entry))


def _named(unit: Unit, entry: TimeEntry) -> str:
    ticket = unit.tickets.get(entry.target_id) if entry.target_id is not None else None
    if ticket is not None:
        return ticket.name
    watch = unit.timekeeping.get(entry.stopwatch_id) if entry.stopwatch_id is not None else None
    return watch.typed if watch is not None else ""


def _carried(unit: Unit, one: TimeEntry) -> CarriedEntry:
    is_saved, runs = one.phase is EntryPhase.SUBMITTED, runs_of(unit, one)
    return CarriedEntry(one.id, _named(unit, one), is_saved, one.piece, one.details, runs)


def _carried_watch(unit: Unit, account: Account, one: Stopwatch) -> CarriedWatch:
    known, spanning = all_legs(unit, account.id).get(one.id, ()), account.spans_utc_days
    legs = extended(known, one.segments, account.grouping, spans_utc_days=spanning)
    return CarriedWatch(one.id, _watch_name(unit, one), one.segments, one.notes, legs)


def _watch_name(unit: Unit, watch: Stopwatch) -> str:
    ticket = unit.tickets.get(watch.target_id) if watch.target_id is not None else None
    return ticket.name if ticket is not None else watch.typed

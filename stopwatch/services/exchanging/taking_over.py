"""What another computer handed over goes on here, once."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.deed import Deed, EntryChange, FactChange
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import DeskChanged
from stopwatch.domain.ids import TargetId
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import read_ticket_name
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booked, Booking, Wishes
from stopwatch.services.desks import desk_to_change
from stopwatch.services.exchanging.arriving_watches import Arriving, Coming
from stopwatch.services.exchanging.bundle import Bundle, CarriedEntry, read_bundle
from stopwatch.services.exchanging.handed import (
    TAKE_OVER,
    handed,
    is_handed,
    taken,
    was_taken,
    without,
)
from stopwatch.services.exchanging.legs import with_legs
from stopwatch.services.exchanging.on_paper import on_paper
from stopwatch.services.fact_changes import do_facts
from stopwatch.services.ports.storage import Unit
from stopwatch.services.retiming import own_runs
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Taken:
    """What came in: entries that wait to be sent, drafts, stopwatches; `known` were here before."""

    waiting: int
    drafts: int
    stopwatches: int
    known: int


class TakingOver:
    """Takes a bundle in as one deed, which undo takes back whole."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def take(self, content: bytes) -> Taken:
        """Take over a bundle. Refused for one that was taken over, or that is of this computer."""
        bundle = read_bundle(content)
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            _must_be_for(unit, account, bundle)
            entries = [self._entry(unit, account, one, bundle) for one in bundle.entries]
            fresh = [one for one in entries if one is not None]
            coming = self._watches(unit, account, bundle, fresh)
            watches = tuple(one.change for one in coming)
            mine = (*(one.id for one in bundle.entries), *(one.id for one in bundle.watches))
            facts = [without(unit, account.id, mine), taken(unit, account.id, bundle.id)]
            do_facts(unit, account.id, facts[:1])  # what comes home may be sent from here again
            booked = self._booked(unit, bundle, fresh)
            facts += _runs(unit, bundle, fresh)
            facts.append(
                with_legs(unit, account.id, {it.change.after.id: it.legs for it in coming})
            )
            unit.timekeeping.save(watches)
            self._booking.write(unit, booked)
            do_facts(unit, account.id, facts)
            unit.journal.add(Deed(
                self._tools.journal_id(), account.id, self._tools.now_ms(), TAKE_OVER, TAKE_OVER,
                watches, booked.entries, booked.items, facts=tuple(facts),
            ))  # fmt: skip
            unit.publish(DeskChanged(TAKE_OVER, watches))
        waiting = sum(one.after.phase is EntryPhase.SUBMITTED for one in booked.entries)
        known = len(bundle.entries) + len(bundle.watches) - len(fresh) - len(watches)
        return Taken(waiting, len(fresh) - waiting, len(watches), known)

    # ------------------------------------------------------------------ private
    def _entry(
        self, unit: Unit, account: Account, one: CarriedEntry, bundle: Bundle
    ) -> TimeEntry | None:
        here = unit.entries.get(one.id)
        if here is not None and not _may_come(unit, account, here):
            return None
        target_id = _target(unit, account, one.ticket)
        details = one.details
        if not bundle.tenant or bundle.tenant != account.tenant:
            proposed = self._booking.proposed(unit, account, target_id)
            details = replace(proposed, summary=details.summary, internal=details.internal)
        sitting = here.stopwatch_id if here is not None else None  # of one that comes home
        draft = TimeEntry(one.id, account.id, None, sitting, EntryPhase.DRAFT, one.piece, details)
        if target_id is None and sitting is None:
            return on_paper(unit, self._tools, draft, one.ticket)
        return self._booking.attached(unit, account, draft, target_id) if target_id else draft

    def _booked(self, unit: Unit, bundle: Bundle, fresh: list[TimeEntry]) -> Booked:
        """Return what was saved there as saved here, each by itself: one that lacks is a draft."""
        saved = {one.id for one in bundle.entries if one.is_saved}
        plans = [
            self._booking.submitted(unit, [one], Wishes(draft=one.id not in saved)) for one in fresh
        ]
        return Booked(
            tuple(EntryChange(unit.entries.get(change.after.id), change.after)
                  for plan in plans for change in plan.entries),
            tuple(item for plan in plans for item in plan.items),
        )  # fmt: skip

    def _watches(
        self, unit: Unit, account: Account, bundle: Bundle, fresh: list[TimeEntry]
    ) -> list[Coming]:
        """Return the stopwatches that come; a ticket that has one of its own gets no other."""
        arriving = Arriving(unit, account, self._tools, [one.id for one in fresh])
        had = {one.target_id for one in desk_to_change(unit, self._tools, account.id).stopwatches}
        found: list[Coming] = []
        for carried in bundle.watches:
            one = arriving.of(carried)
            if one is None:
                continue
            named = _target(unit, account, carried.ticket)
            target_id = None if named in had else named
            had.add(target_id)
            found.append(one.on(target_id))
        return found


def _must_be_for(unit: Unit, account: Account, bundle: Bundle) -> None:
    if was_taken(unit, account.id, bundle.id):
        raise Refused("Nothing was changed: this hand-over was taken over here already.")
    if any(one.id == bundle.id for one in handed(unit, account.id)):
        raise Refused(
            "Nothing was changed: this computer wrote the file. To have its time here again, take "
            "it back (`handover back`)."
        )
    whose = (account.tenant, account.resource_id)
    if bundle.tenant and account.is_connected and (bundle.tenant, bundle.resource_id) != whose:
        raise Refused(
            "Nothing was changed: the file is of another account or another person. Use that "
            "account first, then take it over."
        )


def _may_come(unit: Unit, account: Account, here: TimeEntry) -> bool:
    """Whether an entry that was here before is here again: deleted since, or handed over."""
    if here.phase is EntryPhase.DELETED:
        return not Trail(unit.outbox.of_subject(here.id)).has_arrived
    return here.account_id == account.id and is_handed(unit, account.id, here.id)


def _target(unit: Unit, account: Account, named: str) -> TargetId | None:
    name = read_ticket_name(named)
    if name.number:
        ticket = unit.tickets.find(account.id, name)
        return ticket.id if ticket is not None else None
    kinds = unit.tickets.offered(account.id, TargetKind.INTERNAL)
    return next((one.id for one in kinds if named and one.title == named), None)


def _runs(unit: Unit, bundle: Bundle, fresh: list[TimeEntry]) -> list[FactChange]:
    """Return what lets entries keep their breaks: the stopwatch that had them stays there."""
    runs = {one.id: one.runs for one in bundle.entries if one.runs}
    return [own_runs(unit, one, runs[one.id]) for one in fresh if one.id in runs]

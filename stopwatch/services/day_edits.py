"""Plans the edit verbs of a day within somebody else's transaction; nothing is written here.

What was sent becomes an update or a deletion behind it, by the same rules as any other change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.day_edits import Part, details_joined, joined, split
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.entry import EntryPhase, Grouping, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booked, Booking, Wishes
from stopwatch.services.changing import in_turn
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.finding import find_entry
from stopwatch.services.given_up_changes import taken_in
from stopwatch.services.owning import must_be_of
from stopwatch.services.plans import together
from stopwatch.services.ports.storage import Unit
from stopwatch.services.posting import must_not_be_posted
from stopwatch.services.replacing import must_not_be_doubtful, must_not_be_on_the_move
from stopwatch.services.retiming import (
    Runs,
    carried_over,
    must_not_span_utc_days,
    own_runs,
    runs_of,
    sittings_joined,
)
from stopwatch.services.tools import Tools
from stopwatch.services.turns import update_in
from stopwatch.services.withdrawing import wished_with

_COUNTED = (
    "Nothing was changed: between the two is time that nobody booked, and your Autotask counts "
    "breaks as work. Fill the gap first, then join them."
)
_TO_COME = "Nothing was changed: that time is still to come."


@dataclass(frozen=True, slots=True)
class Moved:
    """Other times for an entry; None leaves one as it is."""

    entry_id: EntryId
    started_at: int | None = None
    ended_at: int | None = None


class DayEdits:
    """Plans; every method raises Refused with a sentence where it cannot be."""

    def __init__(self, tools: Tools, booking: Booking, entries: Entries) -> None:
        self._tools = tools
        self._booking = booking
        self._entries = entries

    def changeable(self, unit: Unit, typed: str) -> TimeEntry:
        """Return an entry that may be changed."""
        entry = find_entry(unit, typed)
        must_be_of(unit.accounts.current(), entry)
        if entry.phase is EntryPhase.DELETED:
            raise Refused("Nothing was changed: this entry is deleted.")
        must_not_be_posted(unit, entry)
        return entry

    def split(self, unit: Unit, old: TimeEntry, at_ms: int) -> Booked:
        """Return what makes two of an entry; the first one stays the entry that it was."""
        return self._as_parts(unit, old, split(old.piece, runs_of(unit, old), at_ms))

    def split_around(self, unit: Unit, old: TimeEntry, inner: TimeEntry) -> Booked:
        """Return what takes the time of another entry out of one that goes on after it."""
        first, rest = split(old.piece, runs_of(unit, old), inner.piece.started_at)
        _twice, last = split(rest.piece, rest.runs, inner.piece.ended_at)
        return self._as_parts(unit, old, (first, last))

    def joined(self, unit: Unit, account: Account, one: TimeEntry, other: TimeEntry) -> Booked:
        """Return what makes one of two entries of a ticket; what lies between stays a break."""
        first, second = sorted((one, other), key=lambda it: it.piece.started_at)
        _must_be_alike(first, second)
        for entry in (first, second):
            must_not_be_doubtful(unit, entry)
        has_break = second.piece.started_at > first.piece.ended_at
        if has_break and account.grouping is not Grouping.SITTING:
            raise Refused(_COUNTED)
        part = joined(first.piece, runs_of(unit, first), second.piece, runs_of(unit, second))
        if not account.spans_utc_days:
            must_not_span_utc_days(part.piece.started_at, part.piece.ended_at, part.piece.zone)
        kept = _kept(unit, first, second)
        gone = second if kept is first else first
        must_not_be_on_the_move(unit, gone)
        details = details_joined(first.details, second.details)
        whole = replace(kept, piece=part.piece, details=details)
        wishes = Wishes(draft=self._stays_draft(unit, kept, gone))
        plan = self._entries.planned(unit, kept, whole, wishes)
        facts = (
            own_runs(unit, kept, part.runs),
            sittings_joined(unit, kept, gone),
            taken_in(unit, kept, update_in(plan.items), gone),
        )
        going = in_turn(unit, plan, self._entries.deleted(unit, gone))
        return together([plan, going, Booked(facts=facts)])

    def moved(self, unit: Unit, account: Account, old: TimeEntry, to: Moved) -> Booked:
        """Return what gives an entry other times."""
        now_ms = self._tools.now_ms()
        latest = max(to.started_at or 0, to.ended_at or 0)
        if latest > max(now_ms, old.piece.ended_at):
            raise Refused(_TO_COME, field="end")
        wishes = Wishes(draft=old.phase is EntryPhase.DRAFT)
        edit = EntryEdit(wishes, None, to.started_at, to.ended_at)
        new = self._entries.edited(unit, account, old, edit)
        return Booked() if new == old else self._entries.planned(unit, old, new, wishes)

    # ------------------------------------------------------------------ private
    def _as_parts(self, unit: Unit, old: TimeEntry, parts: Sequence[Part]) -> Booked:
        must_not_be_doubtful(unit, old)
        first, *others = parts
        wishes = Wishes(draft=old.phase is EntryPhase.DRAFT)
        before = replace(old, piece=first.piece)
        plans = [
            self._entries.planned(unit, old, before, wishes),
            self._with_runs(unit, old, first),
        ]
        for part in others:
            again = replace(
                old, id=EntryId(self._tools.new_id()), piece=part.piece, remote_id=None,
                message="", created_at=self._tools.now_ms(),
            )  # fmt: skip
            own = Booked(facts=carried_over(unit, old, again.id))
            plans += [
                in_turn(unit, plans[0], self._made(unit, again)),
                own,
                self._with_runs(unit, again, part),
            ]
        return together(plans)

    def _made(self, unit: Unit, entry: TimeEntry) -> Booked:
        if entry.phase is not EntryPhase.SUBMITTED:
            return Booked((EntryChange(None, entry),))
        draft = replace(entry, phase=EntryPhase.DRAFT)
        return self._booking.submitted(unit, [draft], Wishes())

    def _with_runs(self, unit: Unit, entry: TimeEntry, part: Part) -> Booked:
        runs: Runs = part.runs
        return Booked(facts=(own_runs(unit, entry, runs),))

    def _stays_draft(self, unit: Unit, kept: TimeEntry, gone: TimeEntry) -> bool:
        """Whether one that was not submitted keeps the whole here, as long as nothing has left."""
        if EntryPhase.DRAFT not in {kept.phase, gone.phase}:
            return False
        creation = Trail(unit.outbox.of_subject(kept.id)).creation
        return kept.is_mine_to_change or creation is None or creation.can_be_withdrawn


def _must_be_alike(first: TimeEntry, second: TimeEntry) -> None:
    if first.id == second.id:
        raise Refused("Nothing was changed: that is the same entry twice.")
    if first.target_id is None or first.target_id != second.target_id:
        raise Refused(
            "Nothing was changed: the two entries are on different tickets. "
            "Move one of them first, then join them."
        )
    if (first.phase is EntryPhase.LOCAL_ONLY) != (second.phase is EntryPhase.LOCAL_ONLY):
        raise Refused("Nothing was changed: one of the two is kept here on purpose. Send it first.")


def _kept(unit: Unit, first: TimeEntry, second: TimeEntry) -> TimeEntry:
    """Return which of two stays: what has arrived, else what something is wished with."""
    arrived = [Trail(unit.outbox.of_subject(one.id)).has_arrived for one in (first, second)]
    if any(arrived):
        return first if arrived[0] else second
    wished = [bool(wished_with(unit, one)) for one in (first, second)]
    return second if wished[1] and not wished[0] else first

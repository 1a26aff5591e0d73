"""A day's review: see what is not settled, and settle each with one verb. Nothing leaves by itself.

Every verb is one transaction and one deed, so that one undo takes back exactly that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from stopwatch.domain.account import Account
from stopwatch.domain.day import Gap
from stopwatch.domain.day_edits import runs_within
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.entry import EntryPhase, TimeEntry, collected_notes
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import EntriesChanged
from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.instants import local_date
from stopwatch.domain.legs import clipped
from stopwatch.domain.spans import Span, within
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.booking import Booked, Booking, Wishes
from stopwatch.services.day_edits import DayEdits, Moved
from stopwatch.services.day_reading import DayReading
from stopwatch.services.day_settled import settled_on, settling
from stopwatch.services.day_view import DayView
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.exchanging.handed import watch_must_not_be_handed
from stopwatch.services.plans import together
from stopwatch.services.ports.storage import Unit
from stopwatch.services.retiming import runs_of, sittings_of
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.tools import Tools

Keys = frozenset[str]
_DAY = timedelta(days=1)
_NOT_UNBOOKED = "Nothing was changed: there is no unbooked time of that stopwatch."


class Days:
    """The verbs on a day. Refused with a sentence where something cannot be."""

    def __init__(self, tools: Tools, booking: Booking, entries: Entries) -> None:
        self._tools = tools
        self._booking = booking
        self._entries = entries
        self._reading = DayReading(tools, booking)
        self._edits = DayEdits(tools, booking, entries)

    # ------------------------------------------------------------------ queries
    def read(self, day: date) -> DayView:
        """Return a day of the account in use as it stands now."""
        with self._tools.units.read() as unit:
            return self._reading.read(unit, day)

    # ------------------------------------------------------------------ edit verbs
    def split(self, typed: str, at_ms: int) -> tuple[ShownEntry, ...]:
        """Make two entries of one; together they are exactly its time."""
        with self._tools.units.write() as unit:
            old = self._edits.changeable(unit, typed)
            return self._do(unit, "split", self._edits.split(unit, old, at_ms))

    def split_around(self, typed: str, inner: str) -> tuple[ShownEntry, ...]:
        """End an entry where another begins, and let it go on as a second one after that."""
        with self._tools.units.write() as unit:
            old, other = self._edits.changeable(unit, typed), self._edits.changeable(unit, inner)
            return self._do(unit, "split", self._edits.split_around(unit, old, other))

    def join(self, typed: str, other: str) -> tuple[ShownEntry, ...]:
        """Make one entry of two of the same ticket; their time adds up, the rest is a break."""
        with self._tools.units.write() as unit:
            one, two = self._edits.changeable(unit, typed), self._edits.changeable(unit, other)
            account = unit.accounts.current()
            return self._do(unit, "join", self._edits.joined(unit, account, one, two))

    def move(self, typed: str, target_id: TargetId) -> tuple[ShownEntry, ...]:
        """Put an entry on another ticket; what Autotask has is made anew there, then deleted."""
        with self._tools.units.write() as unit:
            old = self._edits.changeable(unit, typed)
            if old.target_id == target_id:
                raise Refused("Nothing was changed: the entry is on that ticket already.")
            wishes = Wishes(draft=old.phase is EntryPhase.DRAFT)
            new = self._entries.edited(
                unit, unit.accounts.current(), old, EntryEdit(wishes, target_id)
            )
            return self._do(unit, "move", self._entries.planned(unit, old, new, wishes))

    def shift(
        self, before: EntryId | None, after: EntryId | None, at_ms: int
    ) -> tuple[ShownEntry, ...]:
        """Let one entry end, and another begin, at an instant; None leaves that side alone."""
        moves = [Moved(before, ended_at=at_ms)] if before is not None else []
        moves += [Moved(after, started_at=at_ms)] if after is not None else []
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            plans = [
                self._edits.moved(unit, account, self._edits.changeable(unit, one.entry_id), one)
                for one in moves
            ]
            return self._do(unit, "shift", together(plans))

    def fill(self, day: date, at_ms: int, *, from_later: bool = False) -> tuple[ShownEntry, ...]:
        """Fill the gap around an instant from the entry before it, or from the one after it."""
        gap = self._gap(day, at_ms)
        earlier = gap.before.id if gap.before is not None and not gap.before.is_fixed else None
        later = gap.after.id if gap.after is not None and not gap.after.is_fixed else None
        if later is not None and (from_later or earlier is None):
            return self.shift(None, later, gap.span.start)
        if earlier is None:
            raise Refused("Nothing was changed: no entry beside this gap can be changed.")
        return self.shift(earlier, None, gap.span.end)

    def rebook(self, stopwatch_id: StopwatchId, bounds: Span) -> tuple[ShownEntry, ...]:
        """Book as a draft what a stopwatch measured and no entry has."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            drafts = self._drafts_of(unit, account, stopwatch_id, bounds)
            made = tuple(EntryChange(None, one) for one in drafts)
            return self._do(unit, "rebook", Booked(made))

    def delete(self, typed: str) -> tuple[ShownEntry, ...]:
        """Take an entry out of the day; its time stays on file, unbooked."""
        with self._tools.units.write() as unit:
            old = self._edits.changeable(unit, typed)
            return self._do(unit, "entry delete", self._entries.deleted(unit, old))

    # ------------------------------------------------------------------ leave it as it is
    def leave(self, day: date, key: str) -> None:
        """Remember that a gap is no work, or that an overlap is meant; see `day_matters`."""
        self._settle(day, "leave as it is", lambda known: known | {key})

    def reopen(self, day: date, key: str) -> None:
        """Let it be to settle again."""
        ours = Span(*map(int, key[4:].split("-"))) if key.startswith("gap:") else None

        def left(known: Keys) -> Keys:
            if ours is None:
                return known - {key}
            return frozenset(one for one in known if not _covers(one, ours))

        self._settle(day, "to settle again", left)

    # ------------------------------------------------------------------ send
    def submit(self, entry_ids: Sequence[EntryId]) -> tuple[ShownEntry, ...]:
        """Submit drafts; they are held back for an undo before they leave."""
        return self._entries.submit(entry_ids, Wishes())

    # ------------------------------------------------------------------ private
    def _do(self, unit: Unit, verb: str, booked: Booked) -> tuple[ShownEntry, ...]:
        self._booking.do(unit, unit.accounts.current(), verb, booked)
        made = [change.after for change in booked.entries]
        return shown(unit, [one for one in made if one.phase is not EntryPhase.DELETED])

    def _settle(self, day: date, verb: str, change: Callable[[Keys], Keys]) -> None:
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            known = settled_on(unit, account.id, day)
            fact = settling(unit, account.id, day, change(known))
            if fact.before == fact.after:
                raise Refused("Nothing was changed: that is so already.")
            self._booking.do(unit, account, verb, Booked(facts=(fact,)))
            unit.publish(EntriesChanged(()))

    def _gap(self, day: date, at_ms: int) -> Gap:
        for gap in self.read(day).gaps:
            if gap.span.start <= at_ms < gap.span.end:
                return gap
        raise Refused("Nothing was changed: there is no gap at that time.", field="at")

    def _drafts_of(
        self, unit: Unit, account: Account, stopwatch_id: StopwatchId, bounds: Span
    ) -> list[TimeEntry]:
        watch = unit.timekeeping.get(stopwatch_id)
        if watch is None or watch.is_open or watch.account_id != account.id:
            raise Refused(_NOT_UNBOOKED)
        watch_must_not_be_handed(unit, watch)
        if _is_booked(unit, watch, bounds):
            raise Refused(_NOT_UNBOOKED)
        details = self._booking.proposed(unit, account, watch.target_id)
        details = collected_notes(watch.notes, details)
        runs = clipped(watch.segments, bounds)
        return self._booking.drafts(unit, account, replace(watch, segments=runs), details)


def _is_booked(unit: Unit, watch: Stopwatch, bounds: Span) -> bool:
    """Whether entries have time of a stopwatch within bounds: a window may be older than they."""
    days = [local_date(at_ms, watch.last.zone) for at_ms in (bounds.start, bounds.end)]
    first, last = ((day + far).isoformat() for day, far in zip(days, (-_DAY, _DAY), strict=True))
    entries = unit.entries.of_days(watch.account_id, first, last)
    mine = (one for one in entries if watch.id in sittings_of(unit, one))
    return any(within(runs_within(one.piece, runs_of(unit, one)), bounds) for one in mine)


def _covers(key: str, ours: Span) -> bool:
    if not key.startswith("gap:"):
        return False
    start, _, end = key[4:].partition("-")
    return Span(int(start), int(end)).holds(ours)

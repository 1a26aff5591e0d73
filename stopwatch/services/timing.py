"""Start, pause, resume, stop, discard, attach, note: the verbs of the stopwatch.

Each is one transaction: the desk decides, the store writes state and journal, then the news
goes out. When a verb returns, what it did is on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from stopwatch.domain.deed import Deed, ItemChange
from stopwatch.domain.desk import Change, Desk, OverlapsRunning
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import DeskChanged
from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Note, Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.desks import desk_of, desk_to_change
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.tools import Tools

Choose = Callable[[Desk], Stopwatch]


@dataclass(frozen=True, slots=True)
class Start:
    """What to start. `at_ms` None means now; `typed` is kept while there is no ticket for it.

    `alongside` None is as the user prefers.
    """

    target_id: TargetId | None = None
    at_ms: int | None = None
    alongside: bool | None = None
    note: str = ""
    typed: str = ""


class Timing:
    """The verbs. Methods take a stopwatch's id, or None where the only candidate is meant."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def desk(self) -> Desk:
        """Return the open stopwatches of the current account."""
        with self._tools.units.read() as unit:
            return desk_of(unit, self._tools, unit.accounts.current().id)

    def get(self, stopwatch_id: StopwatchId) -> Stopwatch | None:
        """Return any stopwatch of this computer, stopped and discarded ones too."""
        with self._tools.units.read() as unit:
            return unit.timekeeping.get(stopwatch_id)

    # ------------------------------------------------------------------ commands
    def start(self, wish: Start) -> Stopwatch:
        """Start (or resume) a target's stopwatch; the running ones pause unless it is alongside."""
        with self._tools.units.write() as unit:
            return self.started(unit, wish)

    def pause(self, stopwatch_id: StopwatchId | None = None) -> Stopwatch:
        """Pause a running stopwatch."""
        return self._one(
            "pause", stopwatch_id, lambda desk: desk.only(desk.running, "pause"), Desk.pause
        )

    def resume(
        self, stopwatch_id: StopwatchId | None = None, *, alongside: bool | None = None,
        at_ms: int | None = None, note: str = "",
    ) -> Stopwatch:  # fmt: skip
        """Resume a paused stopwatch (the one paused last); `alongside` and `note` as with `start`.

        With an instant both happened then.
        """
        with self._writing() as (unit, desk):
            watch = desk.get(stopwatch_id) if stopwatch_id else _paused_last(desk)
            when = self._moment(at_ms)
            beside = _alongside(unit, said=alongside)
            with _overlap_told(unit):
                changes = desk.resume(watch, when, self._tools.fresh(), alongside=beside)
            resumed = _with_note(changes[-1], self._tools.now_ms(), note)
            self._commit(unit, "resume", (*changes[:-1], resumed))
        return resumed.after

    def began(self, at_ms: int, stopwatch_id: StopwatchId | None = None) -> Stopwatch:
        """Move the last start of the running stopwatch, and the end of what ran before it."""
        with self._writing() as (unit, desk):
            watch = desk.get(stopwatch_id) if stopwatch_id else desk.only(desk.running, "move")
            with _overlap_told(unit):
                changes = desk.began(watch, self._moment(at_ms))
            self._commit(unit, "began", changes)
        return changes[-1].after

    def discard(self, stopwatch_id: StopwatchId | None = None) -> Stopwatch:
        """Close a stopwatch without an entry; its time stays on file and undo brings it back."""
        return self._one(
            "discard",
            stopwatch_id,
            lambda desk: desk.only(desk.stopwatches, "discard"),
            Desk.discard,
        )

    def note(self, text: str, stopwatch_id: StopwatchId | None = None) -> Stopwatch:
        """Add a line to a stopwatch; without an id to the running one, else the one paused last."""
        now_ms = self._tools.now_ms()
        return self._one(
            "note",
            stopwatch_id,
            _to_note_on,
            lambda desk, watch, _at: desk.note(watch, now_ms, text),
        )

    def attach(self, target_id: TargetId, stopwatch_id: StopwatchId | None = None) -> Stopwatch:
        """Put a stopwatch on a ticket; without an id the only one that has none."""
        with self._writing() as (unit, desk):
            must_be_ours(unit, unit.accounts.current(), target_id)
            watch = desk.get(stopwatch_id) if stopwatch_id else _to_attach(desk)
            change = desk.attach(watch, target_id)
            self._commit(unit, "attach", (change,))
        return change.after

    def stop(
        self, stopwatch_id: StopwatchId | None = None, wishes: Wishes | None = None
    ) -> tuple[TimeEntry, ...]:
        """Close a stopwatch and make its time entries, in one transaction.

        Without wishes the entries are drafts for the stop sheet. With wishes they are submitted
        where nothing is missing; where something is, they stay drafts that say what.
        """
        with self._writing() as (unit, desk):
            watch = desk.get(stopwatch_id) if stopwatch_id else _to_stop(desk)
            change = desk.stop(watch, self._tools.now_ms())
            booked = self._booking.book(unit, change.after, wishes)
            unit.timekeeping.save((change,))
            self._booking.write(unit, booked)
            unit.journal.add(
                replace(self._told("stop", (change,)), entries=booked.entries, items=booked.items)
            )
            unit.publish(DeskChanged("stop", (change,)))
        return tuple(made.after for made in booked.entries)

    # ------------------------------------------------------------------ for other verbs
    def started(self, unit: Unit, wish: Start, with_items: Sequence[ItemChange] = ()) -> Stopwatch:
        """Start within somebody else's transaction; items that it wrote are of the same deed."""
        account = unit.accounts.current()
        desk = desk_to_change(unit, self._tools, account.id)
        at_ms = self._moment(wish.at_ms)
        must_be_ours(unit, account, wish.target_id)
        with _overlap_told(unit):
            changes = desk.start(
                wish.target_id,
                at_ms,
                self._tools.fresh(),
                alongside=_alongside(unit, said=wish.alongside),
                typed=wish.typed,
            )
        started = _with_note(changes[-1], self._tools.now_ms(), wish.note)
        self._commit(unit, "start", (*changes[:-1], started), with_items)
        return started.after

    # ------------------------------------------------------------------ private
    @contextmanager
    def _writing(self) -> Iterator[tuple[Unit, Desk]]:
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            yield unit, desk_to_change(unit, self._tools, account.id)

    def _moment(self, at_ms: int | None) -> int:
        """Return an instant, None being now. Within the transaction: the lock was waited for."""
        now_ms = self._tools.now_ms()
        _not_in_the_future(at_ms or now_ms, now_ms)
        return now_ms if at_ms is None else at_ms

    def _one(
        self,
        verb: str,
        stopwatch_id: StopwatchId | None,
        choose: Choose,
        act: Callable[[Desk, Stopwatch, int], Change],
    ) -> Stopwatch:
        with self._writing() as (unit, desk):
            watch = desk.get(stopwatch_id) if stopwatch_id else choose(desk)
            change = act(desk, watch, self._tools.now_ms())
            self._commit(unit, verb, (change,))
        return change.after

    def _commit(
        self, unit: Unit, verb: str, changes: tuple[Change, ...], items: Sequence[ItemChange] = ()
    ) -> None:
        unit.timekeeping.save(changes)
        unit.journal.add(replace(self._told(verb, changes), items=tuple(items)))
        unit.publish(DeskChanged(verb, changes))

    def _told(self, verb: str, changes: tuple[Change, ...]) -> Deed:
        told = f"{verb} {changes[-1].after.typed}".strip()
        account_id = changes[-1].after.account_id
        return Deed(self._tools.journal_id(), account_id, self._tools.now_ms(), verb, told, changes)


def _alongside(unit: Unit, *, said: bool | None) -> bool:
    """Return whether what runs may run on: as was said, else as the user prefers."""
    return not preferences_in(unit).start_pauses_others if said is None else said


def _not_in_the_future(at_ms: int, now_ms: int) -> None:
    if at_ms > now_ms:
        raise Refused("Nothing was changed: that time is still to come.", field="at")


def _with_note(change: Change, now_ms: int, text: str) -> Change:
    line = text.strip()
    if not line:
        return change
    noted = (*change.after.notes, Note(now_ms, line))
    return Change(change.before, replace(change.after, notes=noted))


@contextmanager
def _overlap_told(unit: Unit) -> Iterator[None]:
    """Name the other stopwatch where one would begin before another did."""
    try:
        yield
    except OverlapsRunning as overlap:
        raise _overlap(unit, overlap) from overlap


def _overlap(unit: Unit, overlap: OverlapsRunning) -> Refused:
    watch = overlap.watch
    ticket = unit.tickets.get(watch.target_id) if watch.target_id else None
    name = ticket.name if ticket else "the stopwatch without a ticket"
    minutes = -(-overlap.overlap_ms // MINUTE_MS)
    return Refused(
        f"Nothing was changed: {name} began later than that, so the two would overlap by "
        f"{minutes} min. Choose a later time, or start it alongside.",
        field="at",
    )


def _paused_last(desk: Desk) -> Stopwatch:
    if not desk.paused:
        raise Refused("Nothing was changed: there is no stopwatch to resume.")
    return desk.paused[0]


def _to_note_on(desk: Desk) -> Stopwatch:
    return desk.only(desk.running or desk.paused[:1], "note on")


def _to_attach(desk: Desk) -> Stopwatch:
    return desk.only((watch for watch in desk.stopwatches if watch.target_id is None), "attach")


def _to_stop(desk: Desk) -> Stopwatch:
    return desk.only(desk.running or desk.stopwatches, "stop")

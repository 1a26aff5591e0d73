"""After an unclean end, sleep or a clock jump: what becomes of the stopwatch that ran meanwhile.

Only the tray beats a heart, so only what ran while the tray was there is ever asked about.
"""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.absence import Absence, AbsenceChoice, cut_out, trimmed
from stopwatch.domain.deed import Deed
from stopwatch.domain.desk import Change
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import AbsenceRaised, DeskChanged
from stopwatch.domain.ids import SegmentId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.recovery import (
    ClockReading,
    Decision,
    Gap,
    GapKind,
    Heartbeat,
    decide,
    gap_at_start,
    gap_since,
)
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.desks import desk_to_change
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.tools import Tools

_ENDING_MS = 3 * MINUTE_MS


class Recovery:
    """The tray's heart and memory. `begin` first, `beat` while something runs, `end` last."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._last: ClockReading | None = None
        self._session_ends: ClockReading | None = None

    def begin(self) -> None:
        """Look at how the last tray run ended, then begin to beat."""
        now = self._tools.clock.reading()
        with self._tools.units.write() as unit:
            gap = gap_at_start(unit.facts.heartbeat(), now)
            if gap:
                self._raise(unit, gap)
            self._running_anywhere(unit)  # ties it to this boot
            unit.facts.beat(Heartbeat(now, is_closed=False))
        self._last = now

    def beat(self) -> None:
        """Give a sign of life; notice sleep and clock jumps since the last one."""
        now = self._tools.clock.reading()
        gap = gap_since(self._last, now) if self._last else None
        with self._tools.units.write() as unit:
            if gap:
                self._raise(unit, gap)
            unit.facts.beat(Heartbeat(now, is_closed=False))
        self._last = now

    def end(self) -> None:
        """Say that the tray ended in good order; stopwatches keep their start time."""
        now = self._tools.clock.reading()
        with self._tools.units.write() as unit:
            is_closed = not self._is_ended_by_session(now) or not self._running_anywhere(unit)
            unit.facts.beat(Heartbeat(now, is_closed=is_closed))

    def session_ends(self) -> None:
        """Give a last sign of life: the session ends the program next, and not the user.

        Nobody chose that what runs goes on without the computer, so the next start asks.
        """
        self.beat()
        self._session_ends = self._last

    def is_tray_open(self) -> bool:
        """Return whether a tray run began and has not ended in good order."""
        with self._tools.units.read() as unit:
            beat = unit.facts.heartbeat()
        return beat is not None and not beat.is_closed

    def pending(self) -> tuple[Absence, ...]:
        """Return what waits for the user's decision, oldest first."""
        with self._tools.units.read() as unit:
            return unit.absences.pending()

    def answer(self, absence_id: int, choice: AbsenceChoice) -> None:
        """Do what the user decided about an absence; it can be undone."""
        with self._tools.units.write() as unit:
            self._running_anywhere(unit)  # set right, and the absences with them
            absence = next((one for one in unit.absences.pending() if one.id == absence_id), None)
            if absence is None:
                raise Refused("Nothing was changed: no absence of that number is undecided.")
            unit.absences.put(replace(absence, choice=choice))
            self._apply(unit, absence, choice)
            unit.publish(AbsenceRaised())

    # ------------------------------------------------------------------ private
    def _is_ended_by_session(self, now: ClockReading) -> bool:
        """Return whether the session said so a moment ago; what is older was called off."""
        if self._session_ends is None:
            return False
        passed = self._session_ends.boot.passed_ms(now.boot)
        return passed is not None and passed <= _ENDING_MS

    def _raise(self, unit: Unit, gap: Gap) -> None:
        decision = decide(gap, preferences_in(unit).recovery)
        known = gap.kind is GapKind.CLOCK_JUMP and gap.is_set_back
        for watch in self._running_anywhere(unit):
            if watch.last.started_at > gap.from_ms:
                continue  # began after the last sign of life: nothing here to doubt
            if known:
                continue  # the other clock, which this process saw go on, knows how long it ran
            if decision is Decision.TRIM:
                self._save(unit, "trim", Change(watch, trimmed(watch, gap.from_ms)))
            elif decision is Decision.ASK:
                unit.absences.add(
                    Absence(0, gap.kind, watch.id, watch.last.id, gap.from_ms, gap.to_ms)
                )
                unit.publish(AbsenceRaised())

    def _running_anywhere(self, unit: Unit) -> list[Stopwatch]:
        """Return what runs in any account: which one is in use must not hide a second."""
        return [
            watch
            for account in unit.accounts.all()
            for watch in desk_to_change(unit, self._tools, account.id).running
        ]

    def _apply(self, unit: Unit, absence: Absence, choice: AbsenceChoice) -> None:
        watch = unit.timekeeping.get(absence.stopwatch_id)
        if choice is AbsenceChoice.KEEP or watch is None:
            return
        if not watch.is_running or watch.last.id != absence.segment_id:
            raise Refused(
                "Nothing was changed: the stopwatch has moved on since. "
                "Edit the times of its entry instead."
            )
        self._save(unit, "absence", Change(watch, self._decided(watch, absence, choice)))

    def _decided(self, watch: Stopwatch, absence: Absence, choice: AbsenceChoice) -> Stopwatch:
        if choice is AbsenceChoice.TRIM:
            return trimmed(watch, absence.from_ms)
        return cut_out(watch, absence, SegmentId(self._tools.new_id()))

    def _save(self, unit: Unit, verb: str, change: Change) -> None:
        unit.timekeeping.save((change,))
        unit.journal.add(
            Deed(
                self._tools.journal_id(),
                change.after.account_id,
                self._tools.now_ms(),
                verb,
                verb,
                (change,),
            )
        )
        unit.publish(DeskChanged(verb, (change,)))

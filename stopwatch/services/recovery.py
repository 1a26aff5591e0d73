"""After an unclean end, sleep or a clock jump: what becomes of the stopwatch that ran meanwhile.

Only the tray beats a heart, so only what ran while the tray was there is ever asked about.
"""

from __future__ import annotations

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Spell, trimmed
from stopwatch.domain.absence_verdict import Verdict
from stopwatch.domain.deed import Deed
from stopwatch.domain.desk import Change
from stopwatch.domain.events import DeskChanged
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Evidence, EvidenceKind
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
from stopwatch.services.pending import pending_in
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.raising import Raising, Ran
from stopwatch.services.tools import Tools

_ENDING_MS = 3 * MINUTE_MS


class Recovery:
    """The tray's heart and memory. `begin` first, `beat` while something runs, `end` last."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._raising = Raising(tools)
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
            return pending_in(unit)

    def answer(self, absence_id: int, choice: AbsenceChoice) -> None:
        """Do what the user decided about an absence; it can be undone."""
        from stopwatch.services.absences import Absences  # the heart needs none of what decides
        from stopwatch.services.booking import Booking

        Absences(self._tools, Booking(self._tools)).decide((absence_id,), Verdict(choice))

    # ------------------------------------------------------------------ private
    def _is_ended_by_session(self, now: ClockReading) -> bool:
        """Return whether the session said so a moment ago; what is older was called off."""
        if self._session_ends is None:
            return False
        passed = self._session_ends.boot.passed_ms(now.boot)
        return passed is not None and passed <= _ENDING_MS

    def _raise(self, unit: Unit, gap: Gap) -> None:
        decision = decide(gap, preferences_in(unit).recovery)
        if gap.kind is GapKind.SLEEP and not gap.is_set_back:
            unit.evidence.put([Evidence(EvidenceKind.SLEEP, gap.from_ms, gap.to_ms)])
        running = self._running_anywhere(unit)
        if gap.kind is GapKind.CLOCK_JUMP and gap.is_set_back:
            return  # the other clock, which this process saw go on, knows how long it ran
        # what began after the last sign of life leaves nothing to doubt
        doubted = [one for one in running if one.last.started_at <= gap.from_ms]
        if decision is Decision.TRIM:
            for watch in doubted:
                self._save(unit, "trim", Change(watch, trimmed(watch, gap.from_ms)))
        elif decision is Decision.ASK:
            spell = Spell(Cause.of(gap.kind), gap.from_ms, gap.to_ms)
            runs = [Ran(it, it.last.id, spell.span) for it in doubted]
            self._raising.put(unit, runs, (spell,))

    def _running_anywhere(self, unit: Unit) -> list[Stopwatch]:
        """Return what runs in any account: which one is in use must not hide a second."""
        return [
            watch
            for account in unit.accounts.all()
            for watch in desk_to_change(unit, self._tools, account.id).running
        ]

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

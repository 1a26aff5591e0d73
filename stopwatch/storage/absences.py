"""Stretches of time that wait for a decision."""

from __future__ import annotations

import sqlite3

from stopwatch.domain.absence import Absence, AbsenceChoice
from stopwatch.domain.ids import SegmentId, StopwatchId
from stopwatch.domain.recovery import GapKind
from stopwatch.storage.prepared import Prepared

_ADD = Prepared("absences.add")
_PENDING = Prepared("absences.pending")
_CHOOSE = Prepared("absences.choose")


class AbsenceStore:
    """Implements the port `Absences`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, absence: Absence) -> None:
        """Store a new one; its id is ignored."""
        _ADD.run(self._connection, {name: getattr(absence, name) for name in _ADD.names})

    def pending(self) -> tuple[Absence, ...]:
        """Return the undecided ones, oldest first."""
        return tuple(
            Absence(
                row[0],
                GapKind(row[1]),
                StopwatchId(row[2]),
                SegmentId(row[3]),
                row[4],
                row[5],
                AbsenceChoice(row[6]) if row[6] else None,
            )
            for row in _PENDING.run(self._connection, {})
        )

    def put(self, absence: Absence) -> None:
        """Replace what was chosen about one, and when it was."""
        _CHOOSE.run(
            self._connection,
            {
                "key": absence.id, "chosen": absence.choice,
                "new_from": absence.from_ms, "new_to": absence.to_ms,
            },
        )  # fmt: skip

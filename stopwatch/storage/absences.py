"""Stretches of time that wait for a decision."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.absence import Absence, AbsenceChoice
from stopwatch.domain.ids import SegmentId, StopwatchId
from stopwatch.domain.recovery import GapKind
from stopwatch.storage import schema
from stopwatch.storage.prepared import Prepared, insert

_absence = schema.absence.c
_NEW = ("kind", "stopwatch_id", "segment_id", "from_ms", "to_ms", "choice")
_ADD = Prepared(insert(schema.absence, _NEW))
_PENDING = Prepared(
    sa.select(
        _absence.id,
        _absence.kind,
        _absence.stopwatch_id,
        _absence.segment_id,
        _absence.from_ms,
        _absence.to_ms,
        _absence.choice,
    )
    .where(_absence.choice.is_(None))
    .order_by(_absence.id)
)
_CHOOSE = Prepared(
    sa.update(schema.absence)
    .where(_absence.id == sa.bindparam("key"))
    .values(
        choice=sa.bindparam("chosen"),
        from_ms=sa.bindparam("new_from"),
        to_ms=sa.bindparam("new_to"),
    )
)


class AbsenceStore:
    """Implements the port `Absences`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, absence: Absence) -> None:
        """Store a new one; its id is ignored."""
        _ADD.run(self._connection, {name: getattr(absence, name) for name in _NEW})

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

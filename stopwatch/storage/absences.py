"""Stretches of time that wait for a decision, and what was decided."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause, Part, Spell, Use
from stopwatch.domain.ids import SegmentId, StopwatchId, TargetId
from stopwatch.storage import texts
from stopwatch.storage.prepared import Prepared

_ADD = Prepared("absences.add")
_PUT = Prepared("absences.put")
_PENDING = Prepared("absences.pending")
_SOME = Prepared("absences.some")
_DECIDED = Prepared("absences.decided")


class AbsenceStore:
    """Implements the port `Absences`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, absence: Absence) -> Absence:
        """Store a new one and return it with its id; without a moment it is one by itself."""
        made = replace(absence, id=_ADD.number(self._connection, _row(absence)))
        if absence.moment:
            return made
        alone = replace(made, moment=str(made.id))
        self.put(alone)
        return alone

    def pending(self) -> tuple[Absence, ...]:
        """Return the undecided ones, oldest first."""
        return tuple(_absence(row) for row in _PENDING.run(self._connection, {}))

    def of_moment(self, moment: str) -> tuple[Absence, ...]:
        """Return all of one moment, decided or not."""
        return tuple(_absence(row) for row in _SOME.run(self._connection, {"moment": moment}))

    def decided(self, most: int) -> tuple[Absence, ...]:
        """Return the decided ones, the newest decision first."""
        return tuple(_absence(row) for row in _DECIDED.run(self._connection, {"most": most}))

    def put(self, absence: Absence) -> None:
        """Replace one."""
        _PUT.run(self._connection, {"id": absence.id, **_row(absence)})


def _row(absence: Absence) -> dict[str, object]:
    return {
        "kind": absence.kind,
        "stopwatch_id": absence.stopwatch_id,
        "segment_id": absence.segment_id,
        "from_ms": absence.from_ms,
        "to_ms": absence.to_ms,
        "choice": absence.choice,
        "moment": absence.moment,
        "spells": texts.dumps([[one.cause, one.from_ms, one.to_ms] for one in absence.spells]),
        "parts": texts.dumps([
            [one.use, one.from_ms, one.to_ms, one.target_id, one.made_id] for one in absence.parts
        ]),
        "decided_at": absence.decided_at,
        "is_by_rule": absence.is_by_rule,
        "is_void": absence.is_void,
    }  # fmt: skip


def _absence(row: Sequence[Any]) -> Absence:
    key, kind, watch, segment, from_ms, to_ms, choice, moment, spells, parts, *rest = row
    return Absence(
        key,
        Cause(kind),
        StopwatchId(watch),
        SegmentId(segment),
        from_ms,
        to_ms,
        AbsenceChoice(choice) if choice else None,
        moment,
        tuple(Spell(Cause(cause), *span) for cause, *span in texts.items(spells)),
        tuple(_part(one) for one in texts.items(parts)),
        rest[0],
        is_by_rule=bool(rest[1]),
        is_void=bool(rest[2]),
    )


def _part(stored: Sequence[Any]) -> Part:
    use, from_ms, to_ms, target_id, made_id = stored
    return Part(
        Use(use),
        from_ms,
        to_ms,
        None if target_id is None else TargetId(target_id),
        None if made_id is None else StopwatchId(made_id),
    )

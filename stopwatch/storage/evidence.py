"""What was seen of the user's presence, on this computer only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from stopwatch.domain.presence import Evidence, EvidenceKind
from stopwatch.storage.prepared import Prepared

_PUT = Prepared("evidence.put")
_BETWEEN = Prepared("evidence.between")
_FORGET = Prepared("evidence.forget")


class EvidenceStore:
    """Implements the port `EvidenceOfPresence`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, evidence: Iterable[Evidence]) -> None:
        """Store stretches; one of the same kind and begin is replaced."""
        for one in evidence:
            row = {"kind": one.kind, "from_ms": one.from_ms, "to_ms": one.to_ms}
            _PUT.run(self._connection, row)

    def between(self, from_ms: int, to_ms: int) -> tuple[Evidence, ...]:
        """Return what reaches into a span, by its begin."""
        rows = _BETWEEN.run(self._connection, {"from_at": from_ms, "to_at": to_ms})
        return tuple(Evidence(EvidenceKind(row[0]), row[1], row[2]) for row in rows)

    def forget_before(self, at_ms: int) -> None:
        """Forget what ended before an instant."""
        _FORGET.run(self._connection, {"before_at": at_ms})

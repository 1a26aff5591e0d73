"""The desk as it is now: read from the store, and right after the clock was set back too.

Whoever shows time asks `desk_of`, whoever writes asks `desk_to_change`. What is filed, as the port
`Timekeeping` tells it, is enough to count stopwatches or to name them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.ids import AccountId, SegmentId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools


def desk_of(unit: Unit, tools: Tools, account_id: AccountId) -> Desk:
    """Return the open stopwatches of an account, no time lost to a clock that was set back."""
    now = tools.clock.reading()
    return unit.timekeeping.desk(account_id).set_right(now.wall_ms, now.boot)


def desk_to_change(unit: Unit, tools: Tools, account_id: AccountId) -> Desk:
    """Return the same, and write down what had to be set right. It is no deed to be undone."""
    filed = unit.timekeeping.desk(account_id)
    now = tools.clock.reading()
    desk = filed.set_right(now.wall_ms, now.boot)
    pairs = zip(filed.stopwatches, desk.stopwatches, strict=True)
    changes = [Change(old, new) for old, new in pairs if old != new]
    unit.timekeeping.save(changes)
    if changes:
        _set_absences_right(unit, {one.after.last.id: _moved_ms(one) for one in changes})
    return desk


def _moved_ms(change: Change) -> int:
    before = change.before.last.started_at if change.before is not None else 0
    return before - change.after.last.started_at


def _set_absences_right(unit: Unit, moved_ms: Mapping[SegmentId, int]) -> None:
    """Move what waits for a decision with the run that it is about."""
    for absence in unit.absences.pending():
        by_ms = moved_ms.get(absence.segment_id, 0)
        if by_ms:
            earlier = replace(absence, from_ms=absence.from_ms - by_ms, to_ms=absence.to_ms - by_ms)
            unit.absences.put(earlier)


def worked_since(unit: Unit, tools: Tools, desk: Desk, from_ms: int) -> tuple[Stopwatch, ...]:
    """Return the stopwatches that ran since an instant; those on the desk as they are on it."""
    found = unit.timekeeping.between(desk.account_id, from_ms, tools.now_ms() + 1)
    by_id = {watch.id: watch for watch in found}
    on_desk = (one for one in desk.stopwatches if one.is_running or one.id in by_id)
    return tuple({**by_id, **{watch.id: watch for watch in on_desk}}.values())

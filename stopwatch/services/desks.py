"""The desk as it is now: read from the store, and right after the clock was set back too.

Whoever shows time asks `desk_of`, whoever writes asks `desk_to_change`. What is filed, as the port
`Timekeeping` tells it, is enough to count stopwatches or to name them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stopwatch.domain.absence import Absence
from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.ids import AccountId, StopwatchId
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
        _set_absences_right(unit, {one.after.id: one for one in changes})
    return desk


def _set_absences_right(unit: Unit, changes: Mapping[StopwatchId, Change]) -> None:
    """Move what waits for a decision with the run that it is about."""
    for absence in unit.absences.pending():
        change = changes.get(absence.stopwatch_id)
        by_ms = _moved_ms(change, absence) if change is not None else 0
        if by_ms:
            unit.absences.put(absence.earlier(by_ms))


def _moved_ms(change: Change, absence: Absence) -> int:
    """Return by how much the run was moved in which an absence lies: runs keep their order."""
    before = change.before.segments if change.before is not None else ()
    for old, new in zip(before, change.after.segments, strict=False):
        is_over = old.ended_at is not None and old.ended_at <= absence.from_ms
        if old.started_at <= absence.from_ms and not is_over:
            return old.started_at - new.started_at
    return 0


def worked_since(unit: Unit, tools: Tools, desk: Desk, from_ms: int) -> tuple[Stopwatch, ...]:
    """Return the stopwatches that ran since an instant; those on the desk as they are on it."""
    found = unit.timekeeping.since(desk.account_id, from_ms)
    return together(desk, found, from_ms, tools.now_ms())


def together(
    desk: Desk, found: Iterable[Stopwatch], from_ms: int, now_ms: int
) -> tuple[Stopwatch, ...]:
    """Return what of it ran from then to now, with what runs; those on the desk as they are on it.

    What lies ahead, as after a clock that was set back, did not run.
    """
    by_id = {watch.id: watch for watch in found if _ran(watch, from_ms, now_ms)}
    on_desk = (one for one in desk.stopwatches if one.is_running or one.id in by_id)
    return tuple({**by_id, **{watch.id: watch for watch in on_desk}}.values())


def _ran(watch: Stopwatch, from_ms: int, now_ms: int) -> bool:
    for one in watch.segments:  # no generator: it is asked for hundreds of them
        if one.started_at <= now_ms and (one.ended_at is None or one.ended_at > from_ms):
            return True
    return False

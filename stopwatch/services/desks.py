"""The desk as it is now: read from the store, and right after the clock was set back too."""

from __future__ import annotations

from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.ids import AccountId
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
    unit.timekeeping.save([Change(old, new) for old, new in pairs if old != new])
    return desk


def worked_since(unit: Unit, tools: Tools, desk: Desk, from_ms: int) -> tuple[Stopwatch, ...]:
    """Return the stopwatches that ran since an instant; those on the desk as they are on it."""
    found = unit.timekeeping.between(desk.account_id, from_ms, tools.now_ms() + 1)
    by_id = {watch.id: watch for watch in found}
    on_desk = (one for one in desk.stopwatches if one.is_running or one.id in by_id)
    return tuple({**by_id, **{watch.id: watch for watch in on_desk}}.values())

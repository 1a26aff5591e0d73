"""Audits: does the PSA hold what was sent exactly once, as it was sent, and does it hold it still.

Whatever was sent more than once, or whose fate was ever unknown, is looked for again after one,
fifteen and sixty minutes and then daily for two weeks. All other entries of two weeks come along
with the pull of own entries, which is an audit too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Moment
from stopwatch.domain.errors import Rejected
from stopwatch.domain.ids import AccountId, EntryId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS, local_date
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.trail import Trail
from stopwatch.services.observing import Observing
from stopwatch.services.ports.psa import Psa
from stopwatch.services.tools import Tools

BACK_MS = 14 * DAY_MS
_LAG_MS = 10 * MINUTE_MS  # what was just written may not be readable yet
_ASKED_AT_ONCE = 5  # ids a sweep asks for one by one; the others have their turn with the next
_TURN_MS = 15 * MINUTE_MS  # a sweep of own entries
_MARGIN = timedelta(days=1)


class Audit:
    """Raises what the port's reads raise. Only the holder of the delivery lock may call this."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._observing = Observing(tools)

    def next_due_at(self, account_id: AccountId) -> int | None:
        """Return when the next audit is due, None if there is none."""
        with self._tools.units.read() as unit:
            due = [one.audit_at for one in unit.outbox.audited(account_id)]
        return min((at_ms for at_ms in due if at_ms is not None), default=None)

    def run(self, psa: Psa, account: Account) -> int:
        """Look for what is due with one query, and return how many it was."""
        now_ms = self._tools.now_ms()
        with self._tools.units.read() as unit:
            due = [
                one
                for one in unit.outbox.audited(account.id)
                if one.audit_at is not None and one.audit_at <= now_ms
            ]
        if not due:
            return 0
        try:
            rows = _rows(psa, account, due, now_ms)
        except Rejected:
            self._note(due, now_ms, is_done=False)
            raise
        self._observing.rows(account, rows)
        self._note(due, now_ms, is_done=bool(rows) or psa.may_query_entries())
        return len(due)

    def _note(self, due: Sequence[OutboxItem], now_ms: int, *, is_done: bool) -> None:
        told = delivery.audited if is_done else delivery.audit_put_off
        with self._tools.units.write() as unit:
            for one in due:
                current = unit.outbox.get(one.id)
                if current is not None and current.audit_at == one.audit_at:
                    unit.outbox.put(told(current, now_ms))

    def own_entries(self, psa: Psa, account: Account, seen: Sequence[RemoteEntry]) -> None:
        """Take notice of all own entries of two weeks, and ask about those that are not there."""
        self._observing.rows(account, seen)
        now_ms = self._tools.now_ms()
        first = local_date(now_ms - BACK_MS, self._tools.clock.zone()) + _MARGIN
        ids = {row.id for row in seen}
        with self._tools.units.read() as unit:
            known = unit.counterparts.since(account.id, first.isoformat())
            missing = [(one, row) for one in known for row in one.rows if row not in ids]
            trails = unit.outbox.of_subjects([one.entry_id for one, _row in missing])
        settled = [
            (one.entry_id, row)
            for one, row in missing
            if _is_settled(Trail(trails.get(one.entry_id, ())), self._tools.moment())
        ]
        gone = []
        for entry_id, remote_id in _in_turn(settled, now_ms):
            row = psa.entry(remote_id)
            if row is None:
                gone.append((entry_id, remote_id))
            else:  # it is somebody else's time now, or too old to be shown
                self._observing.rows(account, [row], about=[entry_id])
        if gone and psa.may_query_entries():  # else it is only our eyes that are gone
            for entry_id, remote_id in gone:
                self._observing.gone(entry_id, remote_id)


def _rows(
    psa: Psa, account: Account, due: Sequence[OutboxItem], now_ms: int
) -> Sequence[RemoteEntry]:
    marks = [one.watermark for one in due]
    if None in marks:  # a restored profile knows no watermark
        return psa.entries_changed_since(account.resource_id, now_ms - BACK_MS)
    lowest = min(mark for mark in marks if mark is not None)
    return psa.entries_from(account.resource_id, lowest)


def _in_turn(settled: Sequence[tuple[EntryId, int]], now_ms: int) -> Sequence[tuple[EntryId, int]]:
    """Return those whose turn it is, so that none that stays away keeps others from theirs.

    The time tells, for a command remembers no turn.
    """
    first = now_ms // _TURN_MS * _ASKED_AT_ONCE % max(len(settled), 1)
    return [*settled[first:], *settled[:first]][:_ASKED_AT_ONCE]


def _is_settled(trail: Trail, now: Moment) -> bool:
    """Whether an entry arrived long enough ago to be seen, and nothing is asked about it now."""
    if trail.creation is None or trail.changes:
        return False
    passed = trail.since_arrival_ms(now.wall_ms, now.boot)
    return passed is None or passed > _LAG_MS

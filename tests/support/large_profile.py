"""A profile as large as any desk will have: to measure whole windows with, always the same."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from stopwatch.domain.account import Account
from stopwatch.domain.desk import Change
from stopwatch.domain.entry import EntryDetails, EntryPhase, Piece, TimeEntry
from stopwatch.domain.ids import EntryId, OutboxId, SegmentId, StopwatchId, TargetId, marker_of
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, day_start, local_date
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState
from stopwatch.services.tools import Tools
from tests.support.machine import BERLIN
from tests.support.units import facts

_PORTION = 100
_MINUTES = 260  # since the first of them ran, one minute after the other
_ADAY = 20
_MORNING_MS = 8 * HOUR_MS
_EVERY_MS, _WORKED_MS = 27 * MINUTE_MS, 24 * MINUTE_MS  # three minutes between one and the next
_SOFT = ("printer", "vpn", "mailbox", "backup", "scanner", "laptop", "switch", "licence", "share")
_SAID = ("slow", "missing", "offline", "frozen", "locked", "expired", "full", "noisy", "broken")


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of each there is; the entries go back from yesterday, twenty a day."""

    tickets: int = 100_000
    entries: int = 10_000
    stopwatches: int = 200


def fill(tools: Tools, account: Account, extent: Extent) -> None:
    """Store everything: entries as delivered, all stopwatches but one paused since this morning."""
    for first in range(1, extent.tickets + 1, _PORTION):
        with tools.units.write_politely() as unit:
            last = min(first + _PORTION, extent.tickets + 1)
            rows = [facts(number, _title(number)) for number in range(first, last)]
            unit.tickets.upsert(account.id, rows)
    with tools.units.read() as unit:
        wide = max(extent.stopwatches, _PORTION)
        near = unit.tickets.assigned(account.id, account.resource_id, wide)
    keys = [one.id for one in near]
    _entries(tools, account, keys, extent.entries)
    with tools.units.write() as unit:
        watches = list(_watches(tools, account, keys[: extent.stopwatches]))
        unit.timekeeping.save([Change(None, one) for one in watches])


def _title(number: int) -> str:
    rng = random.Random(number)
    words = (*rng.sample(_SOFT, 2), *rng.sample(_SAID, 2))
    return " ".join((*words, f"SRV-{number % 400:03}"))


def _entries(tools: Tools, account: Account, keys: Sequence[TargetId], count: int) -> None:
    today = local_date(tools.now_ms(), BERLIN)
    for first in range(0, count, _PORTION):
        with tools.units.write_politely() as unit:
            for number in range(first, min(first + _PORTION, count)):
                day = today - timedelta(days=1 + number // _ADAY)
                start = day_start(day, BERLIN) + _MORNING_MS + number % _ADAY * _EVERY_MS
                piece = Piece(start, start + _WORKED_MS, _WORKED_MS, BERLIN, day)
                entry = TimeEntry(
                    EntryId(tools.new_id()), account.id, keys[number % len(keys)], None,
                    EntryPhase.SUBMITTED, piece, EntryDetails(f"Fixed it ({number})", role_id=3),
                    remote_id=number + 1, created_at=start,
                )  # fmt: skip
                unit.entries.put(entry)
                unit.outbox.put(_delivered(tools, entry))


def _delivered(tools: Tools, entry: TimeEntry) -> OutboxItem:
    assert entry.target_id is not None
    return OutboxItem(
        OutboxId(tools.new_id()), entry.account_id, ItemKind.CREATE_ENTRY, entry.id,
        entry.target_id, "{}", marker=marker_of(entry.id), state=ItemState.DONE,
        remote_id=entry.remote_id, created_at=entry.created_at,
    )  # fmt: skip


def _watches(tools: Tools, account: Account, keys: Sequence[TargetId]) -> Iterator[Stopwatch]:
    begun = tools.now_ms() - _MINUTES * MINUTE_MS
    boot = tools.clock.reading().boot
    for place, key in enumerate(keys):
        runs = place == 0
        start = tools.now_ms() - MINUTE_MS if runs else begun + place * MINUTE_MS
        ended = None if runs else start + MINUTE_MS
        run = Segment(SegmentId(tools.new_id()), start, ended, BERLIN, boot if runs else None)
        state = StopwatchState.RUNNING if runs else StopwatchState.PAUSED
        yield Stopwatch(StopwatchId(tools.new_id()), account.id, key, state, (run,))

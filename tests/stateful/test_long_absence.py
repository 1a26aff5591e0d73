"""Ten days without a line, five hundred entries, and then a line that is not much better."""

from __future__ import annotations

from collections import Counter

from stopwatch.domain.ids import marker_of
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import ItemKind
from stopwatch.services.booking import Wishes
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, cycle, next_in_ms
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock

_DAYS, _A_DAY = 10, 50
_SOON_MINUTES = 60


def _ten_days(computer: Computer, clock: FakeClock) -> list[str]:
    """Work and save without a line, while the program tries again and again; return the markers."""
    markers = []
    for _day in range(_DAYS):
        for number in range(_A_DAY):
            now = clock.now_ms()
            target = computer.targets[number % len(computer.targets)]
            wishes = Wishes(summary=f"Piece {number}")
            entry = computer.entries.add(target, now - 9 * MINUTE_MS, now, wishes)[0]
            markers.append(marker_of(entry.entry.id))
            clock.pass_ms(10 * MINUTE_MS)
        cycle(computer)
        clock.pass_ms(DAY_MS - _A_DAY * 10 * MINUTE_MS)
    return markers


def test_all_arrive_once_and_soon(computer: Computer, clock: FakeClock, psa: SimPsa) -> None:
    psa.is_offline = True
    markers = _ten_days(computer, clock)
    assert len(computer.unsettled()) == _DAYS * _A_DAY
    psa.is_offline, psa.trouble = False, 0.1
    clock.pass_ms(HELD_MS)
    for _minute in range(_SOON_MINUTES):
        computer.sync_once(flush=True)  # a fault that signs the account out pauses it
        psa.settle_due()
        for item in computer.unsettled():
            if item.attention is not None:
                decide = computer.decisions
                (decide.accept if item.has_arrived else decide.retry)(item.subject)
        clock.pass_ms(MINUTE_MS)
    left = [one for one in computer.unsettled() if one.kind is not ItemKind.DELETE_ENTRY]
    assert not left, Counter(one.state for one in left)  # a twin may have been found just now
    psa.trouble = 0.0
    clock.pass_ms(HOUR_MS)
    for _audit in range(4):
        cycle(computer, flush=True)
        clock.pass_ms(16 * MINUTE_MS)
    held = Counter(row.marker for row in psa.held_entries.values())
    assert set(held) == set(markers)
    assert {marker for marker, count in held.items() if count > 1} <= psa.excused
    assert next_in_ms(computer, cycle(computer)) > 0

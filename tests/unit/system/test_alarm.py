"""An alarm at a time of the wall clock."""

from __future__ import annotations

import select
import sys

import pytest

from stopwatch.system.alarm import WallAlarm, find_alarm
from stopwatch.system.clock import SystemClock

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="timerfd is Linux's")

PATIENCE_S = 30.0


def is_ringing(alarm: WallAlarm, patience_s: float) -> bool:
    return bool(select.select([alarm], [], [], patience_s)[0])


@pytest.fixture
def alarm() -> WallAlarm:
    found = find_alarm()
    assert found is not None
    return found


def test_it_rings_at_the_instant_and_once(alarm: WallAlarm) -> None:
    alarm.set(SystemClock().now_ms() + 60_000)
    assert not is_ringing(alarm, 0)
    due_ms = SystemClock().now_ms() + 50
    alarm.set(due_ms)
    assert is_ringing(alarm, PATIENCE_S)
    assert SystemClock().now_ms() >= due_ms
    assert alarm.heard()
    assert not is_ringing(alarm, 0)
    alarm.close()


def test_a_past_instant_rings_at_once_and_none_never(alarm: WallAlarm) -> None:
    alarm.set(SystemClock().now_ms() - 60_000)
    assert is_ringing(alarm, PATIENCE_S)
    alarm.heard()
    alarm.set(SystemClock().now_ms() + 60_000)
    alarm.set(None)
    assert not is_ringing(alarm, 0)
    alarm.close()
    alarm.close()

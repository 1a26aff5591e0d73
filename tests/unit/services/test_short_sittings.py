"""A ticket that was opened by mistake: a stop after a few seconds books nothing by itself."""

from __future__ import annotations

import pytest

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import SECOND_MS
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from tests.support.machine import FakeClock


@pytest.mark.usefixtures("account")
@pytest.mark.parametrize(("seconds", "phase"), [(59, EntryPhase.DRAFT), (60, EntryPhase.SUBMITTED)])
def test_less_than_what_is_ignored_stays_a_draft(
    tools: Tools, target_id: TargetId, seconds: int, phase: EntryPhase
) -> None:
    PreferenceStore(tools.units).change({"ignore_below_seconds": 60})
    timing, clock = Timing(tools, Booking(tools)), tools.clock
    assert isinstance(clock, FakeClock)
    watch = timing.start(Start(target_id))
    clock.pass_ms(seconds * SECOND_MS)
    (entry,) = timing.stop(watch.id, Wishes(summary="Looked at it", role="Systems engineer"))
    assert entry.phase is phase
    with tools.units.read() as unit:
        assert bool(unit.outbox.of_subject(entry.id)) is (phase is EntryPhase.SUBMITTED)

"""Whether a start pauses what runs: as was said, else as the user prefers."""

from __future__ import annotations

import pytest

from stopwatch.domain.ids import TargetId
from stopwatch.services.booking import Booking
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools


@pytest.mark.parametrize(
    ("preferred", "said", "running"),
    [(True, None, 1), (True, True, 2), (False, None, 2), (False, False, 1)],
)
def test_how_many_run_after_a_second_start(
    tools: Tools, target_id: TargetId, *, preferred: bool, said: bool | None, running: int
) -> None:
    PreferenceStore(tools.units).change({"start_pauses_others": preferred})
    timing = Timing(tools, Booking(tools))
    first = timing.start(Start(target_id))
    second = timing.start(Start(alongside=said))
    assert len(timing.desk().running) == running
    timing.pause(second.id)
    if timing.desk().running:
        timing.pause(first.id)
    timing.resume(first.id)
    timing.resume(second.id, alongside=said)
    assert len(timing.desk().running) == running

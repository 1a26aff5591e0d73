"""What is chosen in the picker is one deed, which one undo takes back."""

from __future__ import annotations

from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.stopwatch import StopwatchState
from stopwatch.services.booking import Wishes
from stopwatch.services.picker import PickerRow
from stopwatch.services.timing import Start
from stopwatch.ui.windows.opener import PickForEntry, PickToStart
from stopwatch.ui.windows.picker_choosing import Choosing, How
from tests.gui.conftest import Desk


def test_what_goes_on_with_a_note_is_one_step(desk: Desk) -> None:
    timing, undo = desk.services.timing, desk.services.undo
    watch = timing.start(Start(None))
    desk.clock.pass_ms(MINUTE_MS)
    paused = timing.pause(watch.id)
    row = PickerRow(None, paused, 0)
    Choosing(desk.services, PickToStart()).row(row, How(note="Called back"))
    assert [note.text for note in timing.desk().running[0].notes] == ["Called back"]
    assert undo.undo().verb == "resume"
    after = timing.get(watch.id)
    assert after is not None
    assert after.state is StopwatchState.PAUSED


def test_entries_of_a_sitting_are_put_on_another_ticket_in_one_step(desk: Desk) -> None:
    services, first, second = desk.services, desk.ticket(1), desk.ticket(2)
    now = desk.clock.now_ms()
    made = services.entries.add(first, now - DAY_MS, now - 2 * HOUR_MS, Wishes(summary="Long"))
    keys = tuple(one.entry.id for one in made)
    assert len(keys) == 2, "it was cut at midnight"
    Choosing(services, PickForEntry(keys)).ticket(second, How())
    assert {services.entries.get(key).entry.target_id for key in keys} == {second}
    services.undo.undo()
    assert {services.entries.get(key).entry.target_id for key in keys} == {first}
